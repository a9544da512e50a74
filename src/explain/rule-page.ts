import type { FixTier } from "../rule-kit/finding.js";
import type { Example } from "../rule-kit/examples.js";
import type { Language } from "../document/source-document.js";
import type { Rule } from "../rule-kit/rule.js";
import type { Fact, Page, PageBlock } from "./page.js";

/** Builds the page of a rule. `outputs` are the linter's outputs for its bad examples. */
export function rulePage(rule: Rule, outputs: readonly string[]): Page {
  const { bad, good } = rule.examples;
  return {
    id: rule.id,
    blocks: [
      { type: "paragraph", text: sentence(rule.summary) },
      { type: "facts", facts: factsOf(rule) },
      { type: "heading", text: "Why" },
      ...rule.description.split(/\n{2,}/).map((text) => ({ type: "paragraph", text: text.trim() }) as const),
      ...bad.flatMap((example, index): PageBlock[] => [
        { type: "heading", text: numbered("Wrong", index, bad.length) },
        ...exampleBlocks(example),
        { type: "paragraph", text: "Output:" },
        { type: "code", language: "text", text: outputs[index] ?? "" },
      ]),
      ...good.flatMap((example, index): PageBlock[] => [
        { type: "heading", text: numbered("Right", index, good.length) },
        ...exampleBlocks(example),
      ]),
      { type: "heading", text: "Options" },
      {
        type: "paragraph",
        text: "The rule has no options of its own. Its severity is set in `intlint.config.json`; `off` switches it off:",
      },
      { type: "code", language: "json", text: `{ "rules": { ${JSON.stringify(rule.id)}: "off" } }` },
      ...((rule.related ?? []).length === 0
        ? []
        : [{ type: "heading", text: "Related" } as const, { type: "rules", ids: rule.related ?? [] } as const]),
    ],
  };
}

function exampleBlocks({ kind, language = "json", text, base, api }: Example): PageBlock[] {
  const what = kind === undefined ? "A document:" : `A document of the kind \`${kind}\`:`;
  return [
    ...codeBlocks("The vendor's description of the API, `openapi.json`:", "json", api),
    ...codeBlocks("The base integration:", "json", base),
    ...codeBlocks(what, language, text),
  ];
}

function codeBlocks(title: string, language: Language, text: string | undefined): PageBlock[] {
  if (text === undefined) return [];
  return [
    { type: "paragraph", text: title },
    { type: "code", language, text },
  ];
}

const tiers: Readonly<Record<FixTier, string>> = {
  safe: "safe",
  unsafe: "unsafe: needs a look",
  suggestion: "offered in editors and in JSON output",
};

/** The parts that are omitted if empty. */
const shownWith: Readonly<Partial<Record<Rule["confidence"], string>>> = {
  advice: "advice: shown with `--pedantic` and by the preset `strict`",
  guess: "guess: shown with `--pedantic` only",
};

function factsOf({ severity, confidence, fixable, aliases = [] }: Rule): Fact[] {
  return [
    ["Severity", severity],
    ["Confidence", shownWith[confidence] ?? confidence],
    ["Fix", fixable === undefined ? "none" : tiers[fixable]],
    ...(aliases.length === 0 ? [] : [["Formerly", aliases.map((alias) => `\`${alias}\``).join(", ")] as const]),
  ];
}

function numbered(name: string, index: number, count: number): string {
  return count === 1 ? name : `${name} (${index + 1} of ${count})`;
}

function sentence(summary: string): string {
  const text = summary.charAt(0).toUpperCase() + summary.slice(1);
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
