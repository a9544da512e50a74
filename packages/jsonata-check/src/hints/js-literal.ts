import type { AstNode, Binary } from "../syntax/ast.js";
import type { ExpressionEdit, Problem } from "../problems.js";
import { replacing } from "../repairs/replacing.js";
import { spanOf } from "../text/span.js";
import type { Hint } from "./hint.js";
import { bareName } from "./names.js";
import type { NodesOfType } from "./visited.js";

/** Literals of other languages and their JSONata spelling. */
const literals: ReadonlyMap<string, string | undefined> = new Map([
  ["undefined", undefined],
  ["NaN", undefined],
  ["Infinity", undefined],
  ["None", "null"],
  ["NULL", "null"],
  ["Null", "null"],
  ["nil", "null"],
  ["TRUE", "true"],
  ["True", "true"],
  ["FALSE", "false"],
  ["False", "false"],
]);

/** The names of types, which are strings: `$type(x) = "array"`. */
const typeNames: ReadonlySet<string> = new Set(["string", "number", "boolean", "object", "array", "function"]);

const anyLiteral = new RegExp(["\\$type", ...literals.keys()].join("|"));

/** `undefined`, `None`, `TRUE`: in JSONata, names of fields that do not exist. */
export const foreignLiterals: Hint = ({ text, of, context }) => {
  if (!anyLiteral.test(text)) return [];
  const problems: Problem[] = [];
  const keys = objectKeys(of);
  for (const { node, parent } of of("path")) {
    const word = bareName(node);
    if (word === undefined || context.roots.has(word) || keys.has(node) || !isMeant(word, node, parent)) continue;
    const span = spanOf(node);
    const replacement = typeNames.has(word) ? JSON.stringify(word) : literals.get(word);
    const edit = replacement === undefined ? existence(node, parent, text) : { span, text: replacement };
    const fix = edit && replacing(edit.span, edit.text, { tier: "safe" });
    problems.push({ kind: "js-literal", word, replacement: edit?.text, span, related: [], fix });
  }
  return problems;
};

/** Whether a name is meant as a literal where it stands. */
function isMeant(word: string, node: AstNode, parent: AstNode | undefined): boolean {
  if (isProcedure(node, parent)) return false;
  if (typeNames.has(word)) return isComparedWithType(node, parent);
  // As a whole branch, argument or value, `undefined` works: it evaluates to nothing.
  if (word === "undefined") return parent?.type === "binary" || parent?.type === "negation";
  return literals.has(word);
}

function isComparedWithType(node: AstNode, parent: AstNode | undefined): boolean {
  if (parent?.type !== "binary" || !/^!?=$/.test(parent.operator)) return false;
  const other = otherOperand(parent, node);
  return other.type === "call" && other.procedure.type === "variable" && other.procedure.name === "type";
}

function isProcedure(node: AstNode, parent: AstNode | undefined): boolean {
  return (parent?.type === "call" || parent?.type === "partial") && parent.procedure === node;
}

/** Object keys have their own check. */
function objectKeys(of: NodesOfType): ReadonlySet<AstNode> {
  const keys = new Set<AstNode>();
  for (const { node } of of("object")) for (const { key } of node.pairs) keys.add(key);
  return keys;
}

/** `x != undefined` as the intended test. */
function existence(node: AstNode, parent: AstNode | undefined, text: string): ExpressionEdit | undefined {
  if (parent?.type !== "binary" || bareName(node) !== "undefined") return undefined;
  const other = otherOperand(parent, node);
  if (other.type !== "path" && other.type !== "variable" && other.type !== "call") return undefined;
  const asked = `$exists(${text.slice(other.start, other.end)})`;
  const span = spanOf(parent);
  if (parent.operator === "!=") return { span, text: asked };
  return parent.operator === "=" ? { span, text: `$not(${asked})` } : undefined;
}

function otherOperand({ left, right }: Binary, operand: AstNode) {
  return left === operand ? right : left;
}
