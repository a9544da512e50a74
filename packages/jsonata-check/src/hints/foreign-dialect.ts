import { replacing } from "../repairs/replacing.js";
import type { ForeignDialect, Problem } from "../problems.js";
import type { Compiled, Refused } from "./hint.js";
import { conditionRepair } from "./if-else.js";

/** Constructs of other languages in a text that does not compile. */
const constructs: readonly (readonly [ForeignDialect, RegExp])[] = [
  ["JSONPath", /\$\.\.|\[\?\s*\(?|\[\*\]/],
  ["jq", /\|\s*(?:\.(?=\w)|(?:select|map|sort_by)\s*\(|(?:length|keys)\b)/],
  ["template", /\{%|<%|(?<!\)\s*)\{\{(?=[^{}:]*\}\})|\$\{(?=[^{}:]*\})/],
  [
    "JavaScript",
    /\?\.(?!\d)|=>(?!\s*\d)|(?<![:\w])\/\/|\b(?:let|const|var|return)\s+(?=[\w${(['"])|\b(?:if|for|foreach|while|switch)\s*\(|\+=|\+\+/,
  ],
  [
    "SQL",
    /<>|\bselect\s+[\w*,. ]+\s+from\b|\border\s+by\b|\bis\s+(?:not\s+)?null\b|\bcase\s+when\b|\b(?:like|between)\s(?=\s*[\w'"$])/i,
  ],
];

/** The first construct of another language, if it is why the text does not compile. */
export function foreignConstruct({ masked, text }: Refused): Problem<"foreign-dialect"> | undefined {
  const found = constructs.flatMap(([dialect, pattern]) => {
    const match = pattern.exec(masked);
    return match === null ? [] : [{ dialect, start: match.index, end: match.index + match[0].trimEnd().length }];
  });
  const first = found.toSorted((a, b) => a.start - b.start)[0];
  if (first === undefined) return undefined;
  const { dialect, start, end } = first;
  const construct = text.slice(start, end);
  const data = { dialect, construct, meant: construct === "=>" ? lambdaBefore(text.slice(0, start)) : undefined };
  const fix = /^if\b/.test(construct) ? conditionRepair(text, masked) : undefined;
  return { kind: "foreign-dialect", ...data, span: { start, end }, related: [], fix };
}

/** `(a, b) =>`: the function with these parameters. */
function lambdaBefore(text: string): string | undefined {
  const [, one, several = one] = /(?:^|[^\w$])(?:\$?(\w+)|\(\s*((?:\$?\w+\s*,?\s*)*)\))\s*$/.exec(text) ?? [];
  if (several === undefined) return undefined;
  const names = several.split(",").map((name) => name.trim().replace("$", ""));
  return `function(${names.flatMap((name) => (name === "" ? [] : [`$${name}`])).join(", ")}) { … }`;
}

/** `return { … }` compiles as a grouped field. */
export function returnStatements({ text, of }: Compiled): readonly Problem[] {
  if (!text.includes("return")) return [];
  return of("path").flatMap(({ node }): readonly Problem[] => {
    if (node.steps.length !== 1 || node.group === undefined) return [];
    const [step] = node.steps;
    if (step?.node.type !== "name" || step.node.value !== "return" || step.node.quote !== "none") return [];
    const span = { start: step.node.start, end: step.node.coreEnd };
    const fix = replacing(span, "", { title: "Remove `return`" });
    return [
      { kind: "foreign-dialect", dialect: "JavaScript", construct: "return", isCompiled: true, span, related: [], fix },
    ];
  });
}

/** `[*]` compiles as a filter by the items' contents. */
export function jsonPathWildcards({ text, of }: Compiled): readonly Problem[] {
  if (!text.includes("*")) return [];
  const problems: Problem[] = [];
  for (const { node } of of("path")) {
    for (const stage of node.steps.flatMap(({ stages }) => stages)) {
      if (stage.type !== "filter" || stage.expression.type !== "wildcard") continue;
      const span = { start: stage.start, end: stage.end };
      const fix = replacing(span, "", { title: "Remove `[*]`", tier: "suggestion" });
      const data = { dialect: "JSONPath", construct: "[*]", isCompiled: true } as const;
      problems.push({ kind: "foreign-dialect", ...data, span, related: [], fix });
    }
  }
  return problems;
}
