import { defineRule, fixOf } from "../../rule-kit/index.js";
import { messages } from "./support/unused-messages.js";

export default defineRule({
  id: "suppression/unused",
  severity: "warning",
  confidence: "certain",
  tag: "unused",
  summary: "A suppression that matches no finding",
  description:
    "A comment, an entry of `exceptions`, a line of the baseline or a glob of the configuration that matches nothing is a leftover or a misspelling. It looks like a known problem, and it hides the next one.\n\nOnly what this run could check is reported: not suppressions of rules that did not run, of files that were not linted, or in a file with syntax errors.",
  fixable: "safe",
  needs: "suppressions",
  related: ["suppression/without-reason"],
  examples: ({ text, highlight }) => {
    const reason = "runs inside the customer's network";
    const disabling = (rule: string, why: string, url: string) => {
      const comment = `  // intlint-disable-next-line ${rule} -- ${why}`;
      return text("override", "jsonc", "{", comment, `  "base_url": "${url}"`, "}");
    };
    const misspelt = [`# intlint-disable auth/insecure-urls -- ${reason}`, "base_url: http://api.acme.example"];
    return {
      bad: [
        highlight(disabling("schema/type", "known", "https://api.acme.example"), "schema/type"),
        highlight(text("config", "yaml", ...misspelt), "auth/insecure-urls"),
      ],
      good: [disabling("auth/insecure-url", reason, "http://api.acme.example")],
    };
  },
  messages,
  create: (context) => ({
    suppression: ({ form, idle }) => {
      for (const { cause, at, removal } of idle) {
        const where = { at, fixes: [removal && fixOf("Remove it", "safe", ...removal)] };
        switch (cause.type) {
          case "no-finding":
            context.report({ message: form, data: cause, ...where });
            break;
          case "unknown-rule":
            context.report({ message: "unknownRule", data: cause, ...where });
            break;
          case "no-rule":
            context.report({ message: "noRule", ...where });
            break;
          case "unknown-directive":
            context.report({ message: "unknownDirective", data: cause, ...where });
            break;
          case "nothing-to-end":
            context.report({ message: "nothingToEnd", ...where });
            break;
          case "no-file":
            context.report({ message: "noFile", data: cause, ...where });
        }
      }
    },
  }),
});
