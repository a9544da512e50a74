import type { ForeignDialect, Problem } from "../problems.js";
import type { Compiled, Refused } from "./hint.js";

/** Constructs that give another language away in a text that does not compile. */
const constructs: readonly (readonly [ForeignDialect, RegExp])[] = [
  ["JSONPath", /\$\.\.|\[\?\s*\(|\[\*\]/],
  ["template", /\{%|(?<!\)\s*)\{\{(?=[^{}:]*\}\})|\$\{(?=[^{}:]*\})/],
  [
    "JavaScript",
    /\?\.(?!\d)|=>(?!\s*\d)|(?<![:\w])\/\/|\b(?:let|const|var|return)\s+(?=[\w${(['"])|\bif\s*\(|\+=|\+\+/,
  ],
  ["SQL", /<>|\bis\s+(?:not\s+)?null\b|\bcase\s+when\b|\b(?:like|between)\s(?=\s*[\w'"$])/i],
];

/** The first construct of another language, if that is what keeps the text from compiling. */
export function foreignConstruct({ masked, text }: Refused): Problem<"foreign-dialect"> | undefined {
  const found = constructs.flatMap(([dialect, pattern]) => {
    const match = pattern.exec(masked);
    return match === null ? [] : [{ dialect, start: match.index, end: match.index + match[0].trimEnd().length }];
  });
  const first = found.toSorted((a, b) => a.start - b.start)[0];
  if (first === undefined) return undefined;
  const { dialect, start, end } = first;
  const construct = text.slice(start, end);
  return { kind: "foreign-dialect", dialect, construct, span: { start, end }, related: [] };
}

/** `[*]` compiles: it filters by what the items hold. */
export function jsonPathWildcards({ text, nodes }: Compiled): readonly Problem[] {
  if (!text.includes("*")) return [];
  const problems: Problem[] = [];
  for (const { node } of nodes) {
    if (node.type !== "path") continue;
    for (const stage of node.steps.flatMap(({ stages }) => stages)) {
      if (stage.type !== "filter" || stage.expression.type !== "wildcard") continue;
      const span = { start: stage.start, end: stage.end };
      const fix = { title: "Remove `[*]`", tier: "suggestion", edits: [{ span, text: "" }] } as const;
      problems.push({
        kind: "foreign-dialect",
        dialect: "JSONPath",
        construct: "[*]",
        span,
        related: [],
        fix,
      });
    }
  }
  return problems;
}
