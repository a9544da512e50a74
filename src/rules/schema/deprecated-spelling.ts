import { defineRule, fixOf, locateKey, locateOwner, locateValue, renameKey } from "../../rule-kit/index.js";
import { valueFix, wrapFix } from "./support/current-spellings.js";

export default defineRule({
  id: "schema/deprecated-spelling",
  severity: "error",
  confidence: "certain",
  tag: "deprecated",
  summary: "An older spelling of a property, a value or a whole form",
  description:
    "Older vendor documentation uses spellings that the runtime no longer reads: `page_param`, `limit_param`, `offset_param` and `cursor_param` for the `*_key` of a pagination, `token` for the `value` of a bearer authorization, the signature format `HMAC-SHA256` for `hmac` with an `algorithm`, and an action that holds its only step directly, without `steps`. Everything else is checked as if the current spelling were used.",
  fixable: "safe",
  silences: [
    {
      rules: ["schema/required", "schema/enum", "schema/unknown-property", "pagination/foreign-config-key"],
      on: "text",
    },
  ],
  examples: ({ override, text, highlight, pagination }) => ({
    bad: [
      highlight(
        override(pagination("page", { page_param: "page", limit_param: "per_page" })),
        '"page_param"',
        '"limit_param"',
      ),
      highlight(
        override({ webhook: { signature_verification: { format: "HMAC-SHA256", config: { parts: ["$body"] } } } }),
        '"HMAC-SHA256"',
      ),
      highlight(
        override({ actions: { post_install: { type: "request", config: { path: "/me" } } } }),
        '"post_install"',
      ),
      highlight(
        text("override", "yaml", "actions:", "  post_install:", "    type: request", "    config:", "      path: /me"),
        "post_install",
      ),
    ],
    good: [
      override(pagination("page", { page_key: "page", limit_key: "per_page" })),
      override({ actions: { post_install: { steps: [{ type: "request", config: { path: "/me" } }] } } }),
    ],
  }),
  messages: {
    property: ({ old, property }: { old: string; property: string }) => ({
      what: `\`${old}\` is an older spelling of \`${property}\`.`,
      why: `The runtime reads only \`${property}\`.`,
      help: `Rename it to \`${property}\`.`,
    }),
    both: ({ old, property }: { old: string; property: string }) => ({
      what: `\`${old}\` is an older spelling of \`${property}\`, which is also present.`,
      why: `The runtime reads only \`${property}\`.`,
      help: `Remove \`${old}\`.`,
    }),
    value: ({ old, value, sets }: { old: string; value: string; sets: string }) => ({
      what: `\`${old}\` is an older spelling of \`${value}\`${sets === "" ? "" : ` with ${sets}`}.`,
      why: "The runtime does not recognize it.",
      help: `Write \`${value}\`${sets === "" ? "" : ` and put ${sets} into \`config\``}.`,
    }),
    withoutSteps: ({ action }: { action: string }) => ({
      what: `The action${action} contains its step directly instead of in \`steps\`.`,
      why: "The runtime runs only what is in `steps`, so nothing runs.",
      help: 'Wrap it: `{ "steps": [ … ] }`.',
    }),
  },
  create: (context) => ({
    structure: (finding) => {
      if (finding.kind !== "deprecated-spelling") return;
      const { deprecated } = finding;
      switch (deprecated.what) {
        case "property": {
          const { member, property } = deprecated;
          const owner = member.value.parent;
          const hasBoth = owner?.type === "object" && owner.member(property) !== undefined;
          context.report({
            message: hasBoth ? "both" : "property",
            data: { old: member.key.name, property },
            at: locateKey(member),
            fixes: hasBoth ? [] : [fixOf(`Rename to \`${property}\``, "safe", renameKey(member, property))],
          });
          break;
        }
        case "value": {
          const { node, value, alsoSets } = deprecated;
          const sets = Object.entries(alsoSets).map(([name, text]) => `\`${name}: ${text}\``);
          const data = { old: node.value, value, sets: sets.join(" and ") };
          context.report({ message: "value", data, at: locateValue(node), fixes: [valueFix(deprecated)] });
          break;
        }
        case "form": {
          const { node } = deprecated;
          const action = typeof node.key === "string" ? ` \`${node.key}\`` : "";
          context.report({ message: "withoutSteps", data: { action }, at: locateOwner(node), fixes: [wrapFix(node)] });
        }
      }
    },
  }),
});
