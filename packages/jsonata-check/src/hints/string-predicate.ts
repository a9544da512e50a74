import { replacing } from "../repairs/replacing.js";
import type { AstNode, Filter } from "../syntax/ast.js";
import type { Problem } from "../problems.js";
import type { Hint } from "./hint.js";
import { headerIndex, writeName } from "./names.js";

/** `headers['retry-after']`: a string in brackets is a filter that is always true. */
export const stringPredicates: Hint = ({ text, nodes, context }) => {
  if (!text.includes("[")) return [];
  const problems: Problem[] = [];
  for (const { node, isAtRoot } of nodes) {
    if (node.type === "path") {
      const header = headerIndex(node, isAtRoot, context);
      node.steps.forEach((step, index) => {
        const isHeader = header === index + 1;
        for (const [place, stage] of step.stages.entries()) {
          if (stage.type === "filter") add(stage, { isHeader: isHeader && place === 0, from: node.start });
        }
      });
    }
    if (hasFields(node)) for (const filter of node.predicates) add(filter, { from: node.start });
  }
  return problems;

  function add(filter: Filter, { isHeader = false, from }: Place): void {
    const written = nameIn(filter, isHeader);
    if (written === undefined) return;
    const name = isHeader ? written.toLowerCase() : written;
    const fixed = writeName(name);
    const span = { start: filter.start, end: filter.end };
    const fix = fixed === undefined ? undefined : replacing(span, `.${fixed}`, { tier: "safe" });
    const filtered = text.slice(span.start, span.end);
    const before = text.slice(from, span.start).replaceAll(/\[(["'])([A-Za-z_]\w*)\1\]/g, ".$2");
    const isShort = before.length <= maxShown && !/\s/.test(before);
    const meant = fixed && `${isShort ? before : "…"}.${fixed}`;
    problems.push({ kind: "string-predicate", name, written: filtered, meant, span, related: [], fix });
  }
};

/** What a filter follows. */
interface Place {
  /** The step `headers`, whose fields have names with hyphens. */
  readonly isHeader?: boolean;
  /** Where its path begins. */
  readonly from: number;
}

/** The part of the path before the brackets that the replacement includes. */
const maxShown = 40;

/** The text between the brackets; for a header also a quoted name. */
function nameIn({ expression }: Filter, isHeader: boolean): string | undefined {
  if (expression.type === "string" && expression.value !== "") return expression.value;
  if (!isHeader || expression.type !== "path" || expression.steps.length !== 1) return undefined;
  const name = expression.steps[0]?.node;
  return name?.type === "name" && name.quote === "backtick" ? name.value : undefined;
}

type WithFields = "variable" | "call" | "block" | "wildcard" | "parent";

/** Whether the node may be an object; strings and numbers are filtered on purpose. */
function hasFields(node: AstNode): node is Extract<AstNode, { readonly type: WithFields }> {
  return /^(?:variable|call|block|wildcard|parent)$/.test(node.type);
}
