import { parenthesizing, replacing } from "./replacing.js";
import { type AstNode, type Regex, coreSpan } from "../syntax/ast.js";
import type { ExpressionFix, Inferred } from "../problems.js";
import { visit } from "../syntax/visit.js";

/** An equivalent that avoids an engine bug. */
export function engineBugRepair({ bug, node, start }: Inferred<"engine-bug">, text: string): ExpressionFix | undefined {
  switch (bug) {
    case "regex-in-default":
      return bindRegex(node, start, text);
    case "dropped-after-application":
      return wrapApplication(node);
    case "dropped-after-tail-call":
      return removeParentheses(node);
    case "indexed-constructor":
      return parenthesizing(coreSpan(node), "Put the array in parentheses");
    case "partial-application":
      return writeFunction(node, text);
  }
}

/** `($pattern := /a/; $match(x, $pattern) ?? y)`. */
function bindRegex(node: AstNode, start: number, text: string): ExpressionFix | undefined {
  const regex = regexAt(node, start);
  if (regex === undefined || text.includes("$pattern")) return undefined;
  const { coreEnd } = regex;
  const edits = [
    { span: { start: node.start, end: node.start }, text: `($pattern := ${text.slice(start, coreEnd)}; ` },
    { span: { start, end: coreEnd }, text: "$pattern" },
    { span: { start: node.end, end: node.end }, text: ")" },
  ];
  return { title: "Bind the regular expression first", tier: "unsafe", edits };
}

function regexAt(root: AstNode, start: number): Regex | undefined {
  let found: Regex | undefined;
  if (root.type !== "default") return undefined;
  visit(root.left, {
    enter(node) {
      if (node.type === "regex" && node.start === start) found = node;
    },
  });
  return found;
}

/** `($f(x))[0]`: with the parentheses it is not a tail call. */
function removeParentheses(node: AstNode): ExpressionFix | undefined {
  if (node.type !== "block" || node.expressions.length !== 1) return undefined;
  const { start, coreEnd } = node;
  const edits = [
    { span: { start, end: start + 1 }, text: "" },
    { span: { start: coreEnd - 1, end: coreEnd }, text: "" },
  ];
  return { title: "Remove the parentheses", tier: "unsafe", edits };
}

/** `x ~> $f()[0]` becomes `(x ~> $f())[0]`. */
function wrapApplication(node: AstNode): ExpressionFix | undefined {
  if (node.type !== "application") return undefined;
  const span = { start: node.start, end: node.right.coreEnd };
  return parenthesizing(span, "Put the call and its operand in parentheses");
}

/** `$string(?)` becomes `function($x1) { $string($x1) }`. */
function writeFunction(node: AstNode, text: string): ExpressionFix | undefined {
  if (node.type !== "partial") return undefined;
  const parameters: string[] = [];
  const args = node.arguments.map((argument) => {
    if (argument.type !== "placeholder") return text.slice(argument.start, argument.end);
    const name = `$x${parameters.length + 1}`;
    parameters.push(name);
    return name;
  });
  const called = text.slice(node.procedure.start, node.procedure.end);
  const written = `function(${parameters.join(", ")}) { ${called}(${args.join(", ")}) }`;
  return replacing(coreSpan(node), written, { title: "Write the function out" });
}
