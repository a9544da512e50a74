import { defineRule } from "../../rule-kit/index.js";

export default defineRule({
  id: "suppression/without-reason",
  severity: "warning",
  confidence: "certain",
  summary: "A comment or an exception that switches a rule off without saying why",
  description:
    "People who read it later need to know whether it is still valid: the rule may be wrong here, or the fix was postponed. A comment states the reason after ` -- `, an entry of `exceptions` in `reason`. The comment or exception still works without one.",
  needs: "suppressions",
  related: ["suppression/unused"],
  examples: ({ text, highlight }) => {
    const reason = "-- runs inside the customer's network";
    const url = '  "base_url": "http://api.acme.example"';
    const disabling = (comment: string) => text("override", "jsonc", "{", `  ${comment}`, url, "}");
    const comment = "// intlint-disable-next-line auth/insecure-url";
    return {
      bad: [highlight(disabling(comment), comment)],
      good: [
        disabling(`${comment} ${reason}`),
        text(
          "override",
          "yaml",
          `# intlint-disable auth/insecure-url ${reason}`,
          "base_url: http://api.acme.example",
          "# intlint-enable auth/insecure-url",
        ),
      ],
    };
  },
  messages: {
    comment: () => ({
      what: "The comment does not say why it disables a rule.",
      help: "Write the reason at its end, after ` -- `.",
    }),
    exception: () => ({
      what: "The exception does not say why it turns a rule off or down.",
      help: "Add a `reason`.",
    }),
  },
  create: (context) => ({
    suppression: ({ form, location, lacksReason }) => {
      if (!lacksReason) return;
      context.report({ message: form === "comment" ? "comment" : "exception", at: location });
    },
  }),
});
