import { problemRule } from "../../rule-kit/index.js";

export default problemRule({
  id: "jsonata/number-comparator",
  severity: "warning",
  confidence: "likely",
  summary: "A comparison function for `$sort` that returns a number",
  description:
    "The function passed to `$sort` returns whether to swap its two parameters. Every number except 0 counts as true, even a negative one, so `function($a, $b) { $a.ts - $b.ts }` sorts nothing. Compare instead: `$a.ts > $b.ts`, or sort a path with `items^(ts)`. A function with one parameter compares nothing.",
  fixable: "unsafe",
  related: ["jsonata/arguments"],
  examples: ({ highlight, transformBody }) => ({
    bad: [highlight(transformBody("$sort(body.events, function($a, $b) { $a.ts - $b.ts })"), "$a.ts - $b.ts")],
    good: [transformBody("$sort(body.events, function($a, $b) { $a.ts > $b.ts })")],
  }),
  problems: {
    "number-comparator": ({ isOneSided = false }) => ({
      what: isOneSided
        ? "The comparison function takes one element, but `$sort` asks whether to swap two."
        : "The comparison function returns a number, but `$sort` asks whether to swap the two.",
      why: isOneSided
        ? "It cannot compare them: the order is wrong."
        : "Every number except 0 counts as true, negative ones too: the order is wrong.",
      help: isOneSided
        ? "Take both and compare them, such as `function($a, $b) { $a.date > $b.date }`, or sort with `items^(date)`."
        : "Return a comparison, such as `$a.date > $b.date`, or sort with `items^(date)`.",
    }),
  },
});
