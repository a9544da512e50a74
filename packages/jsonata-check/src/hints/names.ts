import type { AstNode, Path, Step } from "../syntax/ast.js";
import type { ExpressionContext } from "../context.js";

const words: ReadonlySet<string> = new Set(["and", "or", "in", "true", "false", "null", "function", "λ"]);

/** A field name as a path step; undefined if impossible. */
export function writeName(name: string): string | undefined {
  if (/^[A-Za-z_]\w*$/.test(name) && !words.has(name)) return name;
  return name.includes("`") || name === "" ? undefined : `\`${name}\``;
}

/** The name, if the node is a path of one bare name. */
export function bareName(node: AstNode | undefined): string | undefined {
  if (node?.type !== "path" || node.steps.length !== 1 || node.group !== undefined) return undefined;
  const step = node.steps[0];
  if (step?.node.type !== "name" || step.node.quote !== "none" || !isPlain(step)) return undefined;
  return step.node.value;
}

/** Whether the step's node has no suffixes. */
export function isPlain(step: Step): boolean {
  return step.stages.length === 0 && step.end === step.node.coreEnd;
}

/** The index of the step with the root name, after a leading `$` or `$$`. */
export function rootIndex(path: Path, isAtRoot: boolean): number | undefined {
  const first = path.steps[0]?.node;
  if (first?.type === "variable") return first.name === "$" || (first.name === "" && isAtRoot) ? 1 : undefined;
  return isAtRoot && first?.type === "name" ? 0 : undefined;
}

/** The index of the step with a header's name, if the path reads a header. */
export function headerIndex(path: Path, isAtRoot: boolean, context: ExpressionContext): number | undefined {
  const index = rootIndex(path, isAtRoot);
  if (index === undefined) return undefined;
  const node = path.steps[index]?.node;
  return node?.type === "name" && context.hyphenatedRoots.has(node.value) ? index + 1 : undefined;
}
