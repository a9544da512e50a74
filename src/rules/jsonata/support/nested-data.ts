import type { EffectiveMethod, ExpressionUse, StringNode } from "../../../rule-kit/index.js";
import type { Path } from "jsonata-check/syntax";
import type { Span } from "jsonata-check/text";
import { isPlain, rootIndex, visitedNodes } from "jsonata-check/hints";
import { dottedPath } from "../../../model/dotted-path.js";

/** Whether an expression may read `data.data` in any notation. */
export function mayReadNested(text: string): boolean {
  if (text.indexOf("data") === text.lastIndexOf("data")) return false;
  return text.split(/[,;?]/).some((part) => {
    const first = part.indexOf("data");
    return first !== -1 && /\.[\s(`'"]*data/.test(part.slice(first + "data".length));
  });
}

/** A `response_path` into `data` that no other one contradicts. */
export function wrappedPath(methods: readonly EffectiveMethod[]): StringNode | undefined {
  const paths = methods.map(({ value }) => value.get("response_path")?.string).filter((path) => path !== undefined);
  const isWrapped = (path: StringNode): boolean => /^data(?:\.(?!data(?:\.|$))|$)/.test(dottedPath(path).text);
  return paths.every(isWrapped) ? paths[0] : undefined;
}

/** The spans of `data.data` in the input. */
export function readsOfNested({ analysis }: ExpressionUse): readonly Span[] {
  if (analysis.root === undefined) return [];
  return visitedNodes(analysis.root).flatMap(({ node, isAtRoot }) => {
    const read = node.type === "path" ? nestedRead(node, isAtRoot) : undefined;
    return read === undefined ? [] : [read];
  });
}

function nestedRead(path: Path, isAtRoot: boolean): Span | undefined {
  const index = rootIndex(path, isAtRoot);
  if (index === undefined) return undefined;
  const [data, field] = path.steps.slice(index, index + 2);
  if (data?.node.type !== "name" || data.node.value !== "data" || !isPlain(data)) return undefined;
  if (field?.node.type !== "name" || field.node.value !== "data") return undefined;
  return { start: data.start, end: field.node.coreEnd };
}
