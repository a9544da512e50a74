import type { Comment } from "./ast.js";
import { isCloser } from "./grammar.js";
import { Lexer } from "./lexer.js";
import type { Token } from "./token.js";

/** The tokens and comments of a text, in text order. */
export interface Tokens {
  readonly tokens: readonly Token[];
  readonly comments: readonly Comment[];
}

/** Tokenizes any text, such as an unfinished or wrong expression. */
export function tokensOf(text: string): Tokens {
  const lexer = new Lexer(text, () => undefined);
  const tokens: Token[] = [];
  for (;;) {
    const last = tokens.at(-1);
    const token = lexer.next(last !== undefined && endsOperand(last));
    if (token.type === "end") return { tokens, comments: lexer.comments };
    tokens.push(token);
  }
}

/** Whether an operand may end with the token, so that an operator follows. */
export function endsOperand({ type, id }: Token): boolean {
  return type !== "operator" || isCloser(id);
}
