import { replacing } from "../repairs/replacing.js";
import type { Binding, Expression, Regex, StringLiteral } from "../syntax/ast.js";
import { builtInCall } from "../literals/calls.js";
import type { Problem } from "../problems.js";
import { singleBindings } from "./bound-names.js";
import type { Compiled, Hint } from "./hint.js";
import type { Visited } from "./visited.js";

type Case = "lower" | "upper";

/** `$lowercase(x) = "Text"`: a lower-case string is compared with a literal that has capitals, or vice versa. */
export const letterCases: Hint = (expression) => {
  if (!/\$(?:lower|upper)case/.test(expression.text)) return [];
  const { text, of } = expression;
  const cases = new Cases(expression);
  return [...of("binary"), ...of("call"), ...of("partial")].flatMap((visited): readonly Problem[] => {
    const compared = comparedWith(visited, expression);
    if (compared === undefined) return [];
    const letters = cases.of(compared.value);
    if (letters === undefined) return [];
    return compared.literals
      .filter((literal) => isOther(literal, letters))
      .map((literal) => {
        const span = { start: literal.start, end: literal.coreEnd };
        const written = text.slice(span.start, span.end);
        const meant = literal.type === "string" ? changed(written, letters) : `${written}i`;
        const fix = replacing(span, meant);
        const value = text.slice(compared.value.start, compared.value.end);
        return { kind: "letter-case", letters, value, written, meant, span, related: [], fix };
      });
  });
};

interface Compared {
  readonly value: Expression;
  readonly literals: readonly (StringLiteral | Regex)[];
}

/** The operand that a node compares or searches, and its literals. */
function comparedWith(visited: Visited, { context }: Compiled): Compared | undefined {
  const { node } = visited;
  if (node.type === "binary" && (node.operator === "=" || node.operator === "!=")) {
    if (node.right.type === "string") return { value: node.left, literals: [node.right] };
    return node.left.type === "string" ? { value: node.right, literals: [node.left] } : undefined;
  }
  if (node.type === "binary" && node.operator === "in") {
    if (node.right.type !== "array") return undefined;
    return { value: node.left, literals: node.right.elements.filter((element) => element.type === "string") };
  }
  const call = builtInCall(visited, context.functions);
  if (call === undefined || !searches.has(call.name)) return undefined;
  const [value, part] = call.arguments;
  if (value === undefined || (part?.type !== "string" && part?.type !== "regex")) return undefined;
  return { value, literals: [part] };
}

const searches: ReadonlySet<string> = new Set(["contains", "match", "split", "substringBefore", "substringAfter"]);

/** Functions that keep the case of their first argument. */
const keeping: ReadonlySet<string> = new Set(["trim", "substring", "substringBefore", "substringAfter"]);

/** Determines which expressions are known to be in one case. */
class Cases {
  readonly #calls: ReadonlyMap<Expression, { readonly name: string; readonly first: Expression | undefined }>;
  readonly #values: ReadonlyMap<string, Binding>;

  constructor({ of, context }: Compiled) {
    const calls = new Map<Expression, { readonly name: string; readonly first: Expression | undefined }>();
    for (const visited of of("call")) {
      const call = builtInCall(visited, context.functions);
      if (call !== undefined) calls.set(visited.node, { name: call.name, first: call.arguments[0] });
    }
    this.#calls = calls;
    this.#values = singleBindings(of);
  }

  of(node: Expression, depth = 0): Case | undefined {
    if (depth > 5 || node.end !== node.coreEnd) return undefined;
    if (node.type === "application") {
      return node.right.type === "call" ? this.of(node.right, depth + 1) : caseOf(nameOf(node.right));
    }
    if (node.type === "block") {
      const [only, other] = node.expressions;
      return only === undefined || other !== undefined ? undefined : this.of(only, depth + 1);
    }
    if (node.type === "variable") {
      const value = this.#values.get(node.name)?.value;
      return value === undefined ? undefined : this.of(value, depth + 1);
    }
    const call = this.#calls.get(node);
    if (call === undefined) return undefined;
    const direct = caseOf(call.name);
    if (direct !== undefined || call.first === undefined || !keeping.has(call.name)) return direct;
    return this.of(call.first, depth + 1);
  }
}

function nameOf(node: Expression): string | undefined {
  return node.type === "variable" ? node.name : undefined;
}

function caseOf(name: string | undefined): Case | undefined {
  return name === "lowercase" ? "lower" : name === "uppercase" ? "upper" : undefined;
}

function isOther(literal: StringLiteral | Regex, letters: Case): boolean {
  if (literal.end !== literal.coreEnd) return false;
  if (literal.type === "string") return inCase(literal.value, letters) !== literal.value;
  if (literal.flags.includes("i")) return false;
  const plain = literal.pattern.replaceAll(/\\.|\[(?:\\.|[^\]])*\]|\(\?<?[A-Za-z]*|\{[^}]*\}/g, "");
  return inCase(plain, letters) !== plain;
}

function inCase(text: string, letters: Case): string {
  return letters === "lower" ? text.toLowerCase() : text.toUpperCase();
}

/** A literal in the other case, with its escapes unchanged. */
function changed(written: string, letters: Case): string {
  return written.replaceAll(/(\\u[0-9A-Fa-f]{4}|\\.)|([^\\]+)/gs, (_, escape: string | undefined, plain: string) => {
    return escape ?? inCase(plain, letters);
  });
}
