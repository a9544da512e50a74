export { singleBindings } from "./bound-names.js";
export { replacing } from "../repairs/replacing.js";
export { codeOf } from "../text/code.js";
export type { Compiled, Hint, Refused } from "./hint.js";
export type { HostHints } from "./host-hints.js";
export { bareName, headerIndex, isPlain, rootIndex, writeName } from "./names.js";
export { type NodesOfType, type Visited, isBound, visitedNodes } from "./visited.js";
