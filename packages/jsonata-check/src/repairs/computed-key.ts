import type { AstNode } from "../syntax/ast.js";
import { codeOf } from "../hints/code.js";
import type { ExpressionFix, Inferred } from "../problems.js";

/** `headers[$name]` becomes `$lookup(headers, $name)`. */
export function computedKeyRepair(
  { node, start, end }: Inferred<"computed-key">,
  parents: ReadonlyMap<AstNode, AstNode>,
  text: string,
): ExpressionFix | undefined {
  const owner = parents.get(node);
  if (owner === undefined) return undefined;
  const written = `$lookup(${text.slice(owner.start, start)}, ${text.slice(node.start, node.end)})`;
  const edits = [{ span: { start: owner.start, end }, text: written }];
  return { title: `Write ${codeOf(written)}`, tier: "unsafe", edits };
}
