export { exponentialBacktracking } from "./backtracking.js";
export { parsePattern } from "./pattern.js";
export { samplesOf } from "./samples.js";
