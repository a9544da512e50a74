export { codeOf } from "./code.js";
export { isPlain, rootIndex } from "./names.js";
export { isBound, visitedNodes } from "./visited.js";
