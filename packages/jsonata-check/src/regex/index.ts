export { longestCheap } from "./cheap.js";
export { exponentialBacktracking } from "./backtracking.js";
export { groupsIn, matchesEmpty, parsePattern } from "./pattern.js";
export { samplesOf } from "./samples.js";
