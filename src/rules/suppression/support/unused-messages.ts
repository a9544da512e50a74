import { didYouMean } from "../../../rule-kit/index.js";

/** The messages of `suppression/unused`. */
export const messages = {
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
};
