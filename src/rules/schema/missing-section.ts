import { anyOf } from "./support/wording.js";
import { defineRule, locateOwner } from "../../rule-kit/index.js";
import { nearMiss } from "jsonata-check/text";
import { isCalled, isSection } from "./support/section-names.js";
import { sections, isAuthored, hasOwnLabel, pathsWithoutBase, readsCredential } from "./support/section-needs.js";

export default defineRule({
  id: "schema/missing-section",
  severity: "error",
  confidence: "likely",
  summary: "A missing section that nearly every integration needs",
  description:
    "Every section of a configuration is optional, but some are rarely omitted on purpose. A relative `path` without any `base_url` is an error. `label` is shown to people; without `credentials` an account cannot be connected, unless no request needs it. A missing `authorization` is information if nothing else reads a credential. Missing `rate_limit`, `error_expression` and `pagination` are one finding, shown by the preset `strict` and by `--pedantic`. Responses, updates and overrides are partial and are not checked.",
  examples: ({ config, apiKey, highlight, bearer }) => {
    const absent = { rate_limit: null, error_expression: null, pagination: null };
    return {
      bad: [highlight(config({ label: undefined, authorization: { format: "basic" }, ...absent }), "{", "{")],
      good: [config({ ...apiKey(), ...bearer("{{api_key}}"), ...absent })],
    };
  },
  needs: "complete",
  messages: {
    label: () => ({
      what: "The integration has no `label`.",
      why: "People see the label in the dashboard and when they connect an account.",
      help: "Add `label`: the name of the vendor or the product.",
    }),
    credentials: () => ({
      what: "The configuration has no `credentials`.",
      why: "Accounts cannot be connected, and the names in placeholders cannot be checked.",
      help: "Add `credentials`, or `no_auth: true` to the methods that need none.",
    }),
    baseUrl: ({ paths }: { paths: readonly string[] }) => ({
      what: "The configuration has no `base_url`.",
      why: `The path \`${paths[0]}\` is relative: without a host the request cannot be sent.`,
      help: "Add `base_url`, such as `https://api.acme.example/v1`, here or to the method.",
    }),
    sections: ({ names, effects }: { names: readonly string[]; effects: readonly string[] }) => ({
      what: `The configuration has no ${anyOf(names)}.`,
      why: effects.join(" "),
      help: "Add what the vendor's API has, and set the rest to null.",
    }),
    authorization: () => ({
      what: "The configuration has no `authorization`, and nothing else reads a credential.",
      why: "Requests are sent without credentials.",
      help: 'Add `authorization`, such as `{ "format": "bearer", "config": { "value": "{{api_key}}" } }`.',
    }),
  },
  create: (context) => ({
    document: (document) => {
      const [config] = context.model.configs;
      const node = config?.value.node;
      if (config === undefined || node?.type !== "object") return;
      if (!isAuthored(context.linted.kind)) return;
      const at = locateOwner(node);
      const warning = { severity: "warning", at } as const;
      const { value } = config;
      const methods = config.methods();
      // A section may exist under another name.
      const others = node.members.map(({ key }) => key.name).filter((name) => !isSection(name));
      const has = (name: string): boolean =>
        value.has(name) || others.some((other) => nearMiss(other, [name]) !== undefined || isCalled(name, other));

      if (!has("label") && !hasOwnLabel(document)) context.report({ message: "label", ...warning });
      const needsAccount = value.has("authorization") || methods.length > 0;
      const lacksCredentials =
        !has("credentials") && needsAccount && !methods.some(({ value }) => value.isTrue("no_auth"));
      if (lacksCredentials) {
        context.report({ message: "credentials", ...warning });
      }
      const paths = has("base_url") ? [] : pathsWithoutBase(config);
      if (paths.length > 0) context.report({ message: "baseUrl", data: { paths }, at });

      const info = { severity: "info", at } as const;
      const isPublic = methods.length > 0 && methods.every((method) => method.value.isTrue("no_auth"));
      if (!lacksCredentials && !has("authorization") && !isPublic && !readsCredential(config, context.model)) {
        context.report({ message: "authorization", ...info });
      }
      const isSaid = (name: string): boolean =>
        has(name) || (name === "pagination" && methods.some((method) => method.value.has(name)));
      const absent = sections.filter(([name]) => !isSaid(name));
      if (absent.length === 0) return;
      const data = { names: absent.map(([name]) => name), effects: absent.map(([, effect]) => effect) };
      context.report({ message: "sections", data, ...info, confidence: "advice" });
    },
  }),
});
