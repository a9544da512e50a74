export type { AstNode, Expression, Name, ObjectConstructor, Pair, Path } from "./ast.js";
export { positionOf } from "./engine-position.js";
export { parse } from "./parse.js";
export { visit } from "./visit.js";
