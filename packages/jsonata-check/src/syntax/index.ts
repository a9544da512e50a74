export {
  type AstNode,
  type Binary,
  type Binding,
  type Call,
  type Expression,
  type Name,
  type ObjectConstructor,
  type Pair,
  type Path,
  coreSpan,
} from "./ast.js";
export { positionOf } from "./engine-position.js";
export { parse } from "./parse.js";
export type { Token, TokenType } from "./token.js";
export { type Tokens, tokensOf } from "./tokens.js";
export { visit } from "./visit.js";
