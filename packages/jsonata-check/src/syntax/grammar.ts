import { SurfaceCore } from "./surface.js";
import type { Leaf, Surface } from "./surface.js";
import type { Token, TokenType } from "./token.js";

/** The left binding power of infix operators. */
export const powers: ReadonlyMap<string, number> = new Map([
  [".", 75],
  ["[", 80],
  ["(", 80],
  ["@", 80],
  ["#", 80],
  ["{", 70],
  ["*", 60],
  ["/", 60],
  ["%", 60],
  ["+", 50],
  ["-", 50],
  ["&", 50],
  ["=", 40],
  ["!=", 40],
  ["<", 40],
  ["<=", 40],
  [">", 40],
  [">=", 40],
  ["in", 40],
  ["^", 40],
  ["~>", 40],
  ["?:", 40],
  ["??", 40],
  ["and", 30],
  ["or", 25],
  ["?", 20],
  [":=", 10],
]);

/** The binding power of prefix `-`. */
export const negationPower = 70;

/** An operand of one token, or a missing one at the end of the text. */
export function atom(type: Exclude<TokenType, "operator">, token: Token): Surface {
  return type === "end" ? missing("end", token) : leaf(type, token);
}

/** An operand of one token. */
export function leaf(type: Leaf["type"], token: Token): Leaf {
  return Object.assign(new SurfaceCore(type, token.start, token.end, token.end), { token });
}

/** A missing operand in place of the token. */
export function missing(type: "end" | "placeholder", token: Token): Surface {
  return new SurfaceCore(type, token.start, token.end, token.end);
}

/** The token after the last one. */
export function endToken(offset: number): Token {
  return { type: "end", id: "(end)", text: "(end)", detail: "", start: offset, end: offset };
}

/** Whether the operator closes a bracket. */
export function isCloser(id: string): boolean {
  return id === ")" || id === "]" || id === "}";
}

/** Whether the word starts a lambda. */
export function isLambdaWord(word: string): boolean {
  return word === "function" || word === "λ";
}

/** Whether an operand may start with the token. */
export function canStart(token: Token): boolean {
  if (token.type !== "operator") return true;
  return "([{-*%".includes(token.id) || token.id === "**";
}

/** Joins tokens to a signature as the engine does. */
export function signatureText(token: Token): string {
  if (token.type === "number") return String(Number(token.text));
  if (token.type === "regex") return `/${token.text}/${token.detail}g`;
  return token.text;
}
