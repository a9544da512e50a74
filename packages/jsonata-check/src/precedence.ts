import type { Problem, ProblemKind } from "./problems.js";
import { overlaps } from "./text/span.js";

/** Where a problem must be to be explained by a stronger one. */
type Place = (stronger: Problem, weaker: Problem) => boolean;

const onItsText: Place = (stronger, weaker) => overlaps(stronger.span, weaker.span);
const anywhere: Place = () => true;
const inItsValue: Place = (stronger, weaker) =>
  stronger.kind === "missing-separator" && overlaps(stronger.value, weaker.span) && weaker !== stronger;
const ofItsSuggestion: Place = (stronger, weaker) =>
  "suggestion" in stronger && "name" in weaker && stronger.suggestion === `$${weaker.name}`;
const inItsCall: Place = (stronger, weaker) => "node" in weaker && overlaps(stronger.span, weaker.node);
const inItsStatement: Place = (stronger, weaker) =>
  stronger.kind === "unbound-variable" && stronger.statement !== undefined && overlaps(stronger.statement, weaker.span);
const ofItsName: Place = (stronger, weaker) => "name" in stronger && "name" in weaker && stronger.name === weaker.name;

/** One mistake, one problem: which kinds explain which others, where, and why. */
interface Precedence {
  readonly of: readonly ProblemKind[];
  readonly over: readonly ProblemKind[] | "all";
  readonly where: Place;
  readonly why: string;
}

const precedences: readonly Precedence[] = [
  {
    of: ["missing-separator"],
    over: "all",
    where: inItsValue,
    why: "Without the separator the next statement is part of the value, and nothing of it is evaluated as intended.",
  },
  {
    of: [
      "lookalike-character",
      "hyphenated-name",
      "string-predicate",
      "unquoted-key",
      "unknown-function",
      "unbound-variable",
      "js-literal",
      "foreign-method",
      "variable-step",
      "method-call",
      "not-callable",
    ],
    over: ["unknown-path", "operand-type", "impossible-comparison", "result-type"],
    where: onItsText,
    why: "What is misread returns nothing, or throws: its type follows from that.",
  },
  {
    of: ["computed-key"],
    over: ["arguments", "operand-type", "impossible-comparison", "result-type", "constant"],
    where: onItsText,
    why: "The value of a field was meant, and it is the whole object.",
  },
  {
    of: ["duplicate-key", "literal-argument"],
    over: ["always-throws"],
    where: onItsText,
    why: "They say why it throws.",
  },
  {
    of: ["plus-on-text"],
    over: ["operand-type", "result-type"],
    where: onItsText,
    why: "A sum of texts throws, and has no other type.",
  },
  {
    of: ["impossible-comparison"],
    over: ["constant"],
    where: onItsText,
    why: "The comparison makes the condition constant.",
  },
  {
    of: ["number-as-condition"],
    over: ["constant"],
    where: anywhere,
    why: "The number makes the condition constant.",
  },
  {
    of: ["number-as-condition"],
    over: ["impossible-comparison"],
    where: onItsText,
    why: "The number was to be a part of the comparison.",
  },
  {
    of: ["unbound-variable"],
    over: ["unused-variable"],
    where: anywhere,
    why: "The variable that nothing binds may be the one that nothing reads, misspelled.",
  },
  {
    of: ["unknown-function"],
    over: ["unused-variable"],
    where: ofItsSuggestion,
    why: "The function that nothing reads is the one that is called by another name.",
  },
  {
    of: ["unbound-variable"],
    over: ["unknown-path"],
    where: inItsStatement,
    why: "Bound by `=`, the variable is compared, and nothing is read of what it should be.",
  },
  {
    of: ["swapped-arguments"],
    over: ["arguments"],
    where: inItsCall,
    why: "In the other order the arguments fit.",
  },
  {
    of: ["misplaced-index"],
    over: ["result-type"],
    where: onItsText,
    why: "What the brackets make of the value is not what they are to select.",
  },
  {
    of: ["misplaced-index"],
    over: ["constant"],
    where: anywhere,
    why: "Nothing is selected, which makes what depends on it constant.",
  },
  {
    of: ["unknown-path"],
    over: ["unused-variable"],
    where: onItsText,
    why: "A field that the input does not have says more than a parameter that is not read.",
  },
  {
    of: ["unknown-path", "variable-step"],
    over: ["unused-variable"],
    where: ofItsName,
    why: "Read without its `$`, a variable is a field that the input does not have.",
  },
];

/** Drops problems that a stronger one explains; dropped ones still explain others. */
export function withoutConsequences(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length < 2) return problems;
  const rows = precedences.flatMap(({ of, over, where }) => {
    const stronger = problems.filter(({ kind }) => of.includes(kind));
    return stronger.length === 0 ? [] : [{ stronger, over, where }];
  });
  if (rows.length === 0) return problems;
  return problems.filter(
    (problem) =>
      !rows.some(
        ({ stronger, over, where }) =>
          (over === "all" || over.includes(problem.kind)) && stronger.some((one) => where(one, problem)),
      ),
  );
}
