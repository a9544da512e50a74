import { replacing } from "../repairs/replacing.js";
import { lazy } from "../text/lazy.js";
import { coreSpan } from "../syntax/ast.js";
import type { Problem } from "../problems.js";
import type { Compiled, Hint } from "./hint.js";
import { rootIndex, writeName } from "./names.js";
import { isBound, type NodesOfType } from "./visited.js";

/** `` `a ${x}` ``: backticks quote a field name; nothing is interpolated. */
export function templateLiterals({ text, of }: Compiled): readonly Problem[] {
  if (!text.includes("${")) return [];
  const problems: Problem[] = [];
  for (const { node } of of("name")) {
    if (node.quote !== "backtick" || !/\$\{[^{}]*\}/.test(node.value)) continue;
    const span = coreSpan(node);
    const joined = concatenation(node.value);
    const fix =
      joined === undefined
        ? undefined
        : replacing(span, joined, { title: "Join the parts with `&`", tier: "suggestion" });
    problems.push({ kind: "template-literal", text: node.value, span, related: [], fix });
  }
  return problems;
}

/** `"code ${data.code}"`: nothing is interpolated in a string either. */
export const stringTemplates: Hint = ({ text, of, context }) => {
  if (!/["'{]/.test(text)) return [];
  const problems: Problem[] = [];
  const roots = lazy(() => new Set([...context.roots, ...rootsRead(of)]));
  for (const { node, parent, scope } of of("string")) {
    // A function argument may be text to search for.
    if (parent?.type === "call" || parent?.type === "partial") continue;
    for (const match of text.slice(node.start, node.coreEnd).matchAll(inserted)) {
      const [written, variable, path = ""] = match;
      const known = written.startsWith("$") ? roots() : context.roots;
      const isRead = variable === undefined ? known.has(path.split(".")[0] ?? "") : isBound(variable, scope);
      const start = node.start + match.index;
      const span = { start, end: start + written.length };
      if (isRead) problems.push({ kind: "template-literal", text: written, isString: true, span, related: [] });
    }
  }
  return problems;
};

/** The fields of the input that the expression reads elsewhere. */
function rootsRead(of: NodesOfType): readonly string[] {
  return of("path").flatMap(({ node, isAtRoot }) => {
    const step = node.steps[rootIndex(node, isAtRoot) ?? -1]?.node;
    return step?.type === "name" ? [step.value] : [];
  });
}

/** `${data.code}`, `${status}`, `{data.code}`, `${$code}`. */
const inserted = /\$\{\$(\w+)\}|(?:\$\{(?=[\w.]+\})|\{(?=\w+\.))([A-Za-z_]\w*(?:\.\w+)*)\}/g;

/** The parts joined with `&`, if every inserted part is a plain path. */
function concatenation(template: string): string | undefined {
  const parts = template.split(/\$\{([^{}]*)\}/);
  const written = parts.map((part, index) => (index % 2 === 0 ? quoted(part) : pathOf(part.trim())));
  if (written.includes(undefined)) return undefined;
  return `(${written.filter((part) => part !== "''").join(" & ")})`;
}

function quoted(text: string): string | undefined {
  return /['\\]/.test(text) ? undefined : `'${text}'`;
}

function pathOf(text: string): string | undefined {
  const names = text.split(".");
  return names.every((name) => writeName(name) === name) ? text : undefined;
}
