export { longestCheap } from "./cheap.js";
export { exponentialBacktracking } from "./backtracking.js";
export { type Pattern, parsePattern } from "./pattern.js";
