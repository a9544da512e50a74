import { coreSpan } from "../syntax/core-span.js";
import type { Problem } from "../problems.js";
import type { Compiled } from "./hint.js";
import { writeName } from "./names.js";

/** `` `a ${x}` ``: back ticks quote a field name, and nothing is replaced in them. */
export function templateLiterals({ text, nodes }: Compiled): readonly Problem[] {
  if (!text.includes("${")) return [];
  const problems: Problem[] = [];
  for (const { node } of nodes) {
    if (node.type !== "name" || node.quote !== "backtick" || !/\$\{[^{}]*\}/.test(node.value)) continue;
    const span = coreSpan(node);
    const joined = concatenation(node.value);
    const edits = [{ span, text: joined ?? "" }];
    const fix =
      joined === undefined ? undefined : ({ title: "Join the parts with `&`", tier: "suggestion", edits } as const);
    problems.push({ kind: "template-literal", text: node.value, span, related: [], fix });
  }
  return problems;
}

/** The parts joined with `&`, where every inserted part is a plain path. */
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
