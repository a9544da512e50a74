import { defineRule, fixOf, didYouMean } from "../../rule-kit/index.js";

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
  messages: {
    comment: ({ rule }: { rule: string }) => ({
      what: `Unused suppression: \`${rule}\` reports nothing here.`,
      why: "It would hide the next real finding.",
      help: "Remove it.",
    }),
    configuration: ({ rule }: { rule: string }) => ({
      what: `Unused exception: \`${rule}\` reports nothing that it covers.`,
      why: "It would hide the next real finding.",
      help: "Remove it, or correct `files` and `at`.",
    }),
    baseline: ({ rule }: { rule: string }) => ({
      what: `Unused baseline line: \`${rule}\` no longer reports this finding.`,
      why: "The line would hide the next one like it.",
      help: "`intlint baseline --prune` removes all such lines.",
    }),
    unknownRule: ({ name, nearest }: { name: string; nearest: string | undefined }) => ({
      what: `There is no rule \`${name}\`.`,
      why: "The comment suppresses nothing.",
      help: didYouMean(nearest) ?? "`intlint rules` lists all rules; a reason follows ` -- `.",
    }),
    noRule: () => ({
      what: "The comment names no rule, so it suppresses nothing.",
      help: "Name the rules, separated by commas: what hides every finding also hides the next mistake.",
    }),
    unknownDirective: ({ name, nearest }: { name: string; nearest: string | undefined }) => ({
      what: `\`${name}\` is not a linter directive.`,
      help: `Did you mean \`${nearest ?? "intlint-disable-next-line"}\`?`,
    }),
    nothingToEnd: () => ({
      what: "The comment enables a rule that was not disabled.",
      help: "Remove it.",
    }),
    noFile: ({ glob }: { glob: string }) => ({
      what: `No file matches \`${glob}\`.`,
      why: "The entry has no effect.",
      help: "Globs are relative to the folder of the configuration file. Correct it, or remove the entry.",
    }),
  },
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
