import { defineRule, locateKey, locateOwner, locateValue } from "../../rule-kit/index.js";
import { isConfidential } from "../../secrets/secret-names.js";

export default defineRule({
  id: "auth/header-forms",
  severity: "error",
  confidence: "certain",
  summary: "Header authorization with both of its forms, with half of one, or with a secret as the header name",
  description:
    "`header` authorization has two forms: `header_name` with `header_value` sets one header, `expression` computes any number of them. Both at once contradict each other, and a name without a value (or the reverse) sets nothing.",
  silences: [{ rules: ["schema/required", "schema/type"], on: "value" }],
  examples: ({ config, override, highlight, header }) => ({
    bad: [
      highlight(config({ authorization: { format: "header", config: { header_name: "X-Api-Key" } } }), '"config"'),
      highlight(
        override({
          authorization: {
            format: "header",
            config: { header_name: "X-Api-Key", header_value: "{{api_key}}", expression: "{ 'x-org': context.org }" },
          },
        }),
        '"expression"',
      ),
    ],
    good: [config(header("X-Api-Key", "{{api_key}}"))],
  }),
  messages: {
    both: ({ key }: { key: string }) => ({
      what: `The header authorization uses both of its forms: \`${key}\` and \`expression\`.`,
      why: "Only one of the two can set the headers, and which one is not defined.",
      help: "Keep only `header_name` with `header_value`, or only `expression`.",
    }),
    none: () => ({
      what: "The header authorization names no header.",
      why: "The requests go out without authorization.",
      help: "Add `header_name` and `header_value`, or an `expression` that returns all headers.",
    }),
    secret: ({ name }: { name: string }) => ({
      what: `\`header_name\` reads the secret \`${name}\`.`,
      why: "The secret is sent as the name of a header, which no server reads.",
      help: `Write the name of the header, such as \`"header_name": "X-Api-Key"\`, and put \`{{${name}}}\` into \`header_value\`.`,
    }),
    half: ({ key, missing }: { key: string; missing: string }) => ({
      what: `\`${key}\` is set without \`${missing}\`.`,
      why: "A header needs both: without them the requests go out without authorization.",
      help: `Add \`${missing}\`.`,
    }),
  },
  create: (context) => ({
    Authorization: ({ node }) => {
      const merged = context.model.merged(node);
      // In a merged document, the part that says `header` gets the finding.
      if (merged?.text("format") !== "header" || merged.get("format")?.node.parent !== node) return;
      // Another key may hold what the `config` should.
      if (merged.entries().some(([key]) => key !== "format" && key !== "config")) return;
      const lacks = [{ value: merged, keys: ["config"] }];
      context.report({ message: "none", at: locateOwner(node), lacks });
    },
    HeaderAuthorizationConfig: (config) => {
      const named = config.string("header_name");
      const secret = named && /^\s*\{\{\s*([\w.]+)[^{}]*\}\}/.exec(named.value)?.[1];
      if (named !== undefined && secret !== undefined && isConfidential(secret)) {
        context.report({ message: "secret", data: { name: secret }, at: locateValue(named) });
      }
      const [name, value, expression] = [
        config.member("header_name"),
        config.member("header_value"),
        config.member("expression"),
      ];
      const written = name ?? value;
      if (written === undefined) {
        const merged = expression === undefined ? context.model.merged(config.node) : undefined;
        if (merged?.entries().length === 0) {
          const lacks = [{ value: merged, keys: ["header_name", "expression"] }];
          context.report({ message: "none", at: locateOwner(config.node), lacks });
        }
        return;
      }
      if (expression !== undefined && expression.value.type !== "null" && written.value.type !== "null") {
        context.report({ message: "both", data: { key: written.key.name }, at: locateKey(expression) });
        return;
      }
      const merged = context.model.merged(config.node);
      // A value in the name is `resource/invalid-header`.
      if (merged === undefined || (value !== undefined) === (name !== undefined) || named?.value.includes(":") === true)
        return;
      const missing = name === undefined ? "header_name" : "header_value";
      const at = locateOwner(config.node);
      const lacks = [{ value: merged, keys: [missing, "expression"] }];
      context.report({ message: "half", data: { key: written.key.name, missing }, at, lacks });
    },
  }),
});
