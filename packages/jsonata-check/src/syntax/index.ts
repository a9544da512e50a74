export type { AstNode, Binary, Binding, Call, Expression, Name, ObjectConstructor, Pair, Path } from "./ast.js";
export { coreSpan } from "./core-span.js";
export { positionOf } from "./engine-position.js";
export { parse } from "./parse.js";
export type { Token, TokenType } from "./token.js";
export { type Tokens, tokensOf } from "./tokens.js";
export { visit } from "./visit.js";
