import { problemRule } from "../../rule-kit/index.js";

/** Each function calls the previous one twice. */
function doubled(): string {
  const names = [..."abcdefghijklmnop"];
  const functions = names
    .slice(1)
    .map((name, index) => `$${name} := function($x) { $${names[index]}($${names[index]}($x)) };`);
  return `( $a := function($x) { $x + status }; ${functions.join(" ")} $p(1) > 0 )`;
}

export default problemRule({
  id: "jsonata/too-complex",
  severity: "warning",
  confidence: "likely",
  summary: "An expression beyond the limits of the checker",
  description:
    "Types are inferred within fixed limits, so no expression takes more than a moment to check. Beyond them an expression is still parsed and checked, but its types are not checked. It takes thousands of calls of functions within each other, or hundreds of levels of nesting.",
  examples: ({ highlight, rateLimited }) => ({
    bad: [highlight(rateLimited(doubled()), doubled())],
    good: [rateLimited("((((status)))) = 429")],
  }),
  problems: {
    "too-complex": () => ({
      what: "The expression is too large for its types to be checked.",
      help: "Split it up, or bind parts of it to variables.",
    }),
  },
});
