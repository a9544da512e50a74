import type { OwnKind, Problem, ProblemKind } from "../problems.js";
import { printType } from "../types/print-type.js";
import { describeSyntax } from "./syntax.js";

/** Describes a problem in one self-contained sentence. */
export function describe<K extends ProblemKind>(problem: Problem<K>): string {
  const text = sentences[problem.kind]?.(problem) ?? `A hint of the host: ${problem.kind}`;
  return problem.code === undefined ? `${text}.` : `${text} (${problem.code}).`;
}

type Sentences = { readonly [K in ProblemKind]: (problem: Problem<K>) => string };

const own: Pick<Sentences, OwnKind> = {
  syntax: describeSyntax,
  arguments: (problem) =>
    `${calledName(problem.functionName)} does not accept its argument ${problem.argument + 1}: it is ${printType(problem.actual)}`,
  "operand-type": ({ operator, actual, other }) =>
    `\`${operator}\` does not accept ${printType(actual)}${other === undefined ? "" : ` together with ${printType(other)}`}`,
  "plus-on-text": () => "`+` adds numbers; `&` joins strings",
  "always-throws": () => "This always throws",
  "not-callable": (problem) => `${printType(problem.actual)} is not a function`,
  "method-call": (problem) => `Values of JSONata have no member \`${problem.name}\``,
  "foreign-method": (problem) => `Values of JSONata have no member \`${problem.name}\``,
  "unknown-path": (problem) => `Nothing here has a field \`${problem.name}\``,
  "impossible-comparison": (problem) =>
    `\`${problem.operator}\` is always ${problem.result} here: ${printType(problem.left)} is compared with ${printType(problem.right)}`,
  constant: (problem) => `The condition is always ${problem.value}`,
  "number-as-condition": (problem) =>
    `\`${problem.value}\` is an operand of \`${problem.operator}\`, not compared with anything`,
  "unguarded-number": () => "`$number` throws on strings that are not numbers",
  "result-type": (problem) =>
    problem.missing.length > 0
      ? `The result lacks ${problem.missing.map((name) => `\`${name}\``).join(", ")}`
      : `The result is ${printType(problem.actual)}, not ${printType(problem.expected)}`,
  "singleton-array": () => "A single element is returned without its array",
  "lodash-lambda": (problem) => `\`$${problem.functionName}\` takes a property name or a pattern, not a function`,
  "engine-bug": (problem) => `The JSONata engine evaluates this incorrectly: ${problem.bug}`,
  "too-complex": () => "The expression is too complex to check",
  "hyphenated-name": (problem) => `\`${problem.written}\` does not read the field \`${problem.name}\``,
  "string-predicate": (problem) => `\`${problem.written}\` does not read the field \`${problem.name}\``,
  "quoted-field": (problem) => `${problem.written} is a string, not the field of that name`,
  "unknown-function": (problem) => `\`${problem.name}\` is not a function`,
  "unbound-variable": (problem) =>
    `Nothing binds \`$${problem.name}\`${problem.isLater === true ? " before this point" : ""}`,
  "missing-separator": (problem) => `A \`;\` is missing after the value of \`$${problem.name}\``,
  "js-literal": (problem) => `\`${problem.word}\` is a field name in JSONata, not a literal`,
  "unquoted-key": (problem) => `The key \`${problem.key}\` is looked up in the input; quote it`,
  "foreign-dialect": (problem) => `\`${problem.construct}\` is ${problem.dialect}, not JSONata`,
  "lookalike-character": (problem) => `\`${problem.character}\` only looks like the character that belongs here`,
  "duplicate-key": (problem) => `The key \`${problem.key}\` is written twice`,
  "template-literal": () => "Backticks quote a name in JSONata, not a string",
  "unused-variable": (problem) => `Nothing reads \`$${problem.name}\``,
  "shadowed-variable": (problem) => `\`$${problem.name}\` hides an outer variable of that name`,
  "unsafe-regex": () => "The regular expression takes exponential time on some strings",
  costly: () => "Evaluation may take very long",
  "literal-argument": (problem) => `\`${problem.written}\` is not what \`$${problem.functionName}\` takes`,
  precedence: (problem) => `\`${problem.operator}\` takes all of \`${problem.written}\``,
  "value-as-condition": (problem) =>
    `\`${problem.written}\` is an operand of \`${problem.operator}\`, which returns a boolean`,
  contradiction: (problem) =>
    `\`${problem.compared}\` is compared with ${problem.first} and ${problem.second}: the outcome is always the same`,
  "letter-case": () => "The two sides never have the same letter case",
  "regex-comparison": (problem) => `\`${problem.operator}\` does not match a regular expression`,
  unlisted: (problem) => `\`${problem.written}\` is not a list; write \`${problem.meant}\``,
  "negated-missing": (problem) => `\`$not\` of \`${problem.value}\` is nothing, not true, where the value is missing`,
  "misspelt-guard": (problem) => `The condition tests \`${problem.tested}\`, and its branch reads \`${problem.name}\``,
  "list-arithmetic": (problem) => `\`${problem.operator}\` takes single numbers, not the fields of several items`,
  "seedless-reduce": (problem) => `\`$reduce\` has no start value, so \`$${problem.name}\` is an item at first`,
  "swapped-arguments": (problem) => `\`$${problem.functionName}\` takes \`${problem.written}\` second`,
  "swapped-parameters": (problem) =>
    `\`$${problem.functionName}\` passes the ${problem.passed} first, not \`$${problem.first}\``,
  "sibling-binding": (problem) => `\`$${problem.name}\` is bound in another part, which this one does not see`,
  "variable-step": (problem) =>
    problem.reason === "variable"
      ? `\`$${problem.name}\` as a step is its own value, not a field of what precedes it`
      : `\`$${problem.name}\` is a ${problem.reason === "quoted" ? "field name in backticks" : "function"}`,
  "step-after-group": () => "The grouping before this step is applied after it",
  "focus-context": (problem) => `\`${problem.field}\` is looked up beside \`${problem.of}\`, not in it`,
  "misplaced-index": (problem) =>
    problem.reason === "each"
      ? "The index selects from each result, not from all of them"
      : problem.reason === "step"
        ? "Brackets after a dot make a list"
        : problem.reason === "beyond"
          ? "The index is beyond the end of the array"
          : `The index selects from ${printType(problem.actual)}, which is not an array`,
  "computed-key": () => "A string in brackets is a filter that always holds, not the name of a field",
  "number-comparator": ({ isOneSided }) =>
    isOneSided === true
      ? "The comparison function sees only one of the two elements"
      : "The comparison function returns a number, which `$sort` uses as a boolean",
  "count-of-single": (problem) => `\`$count\` of ${printType(problem.actual)} is 1`,
  "constant-result": () => "The result does not depend on the input",
  "always-error": () => "The result is an error for every input",
};

/** Problems of hosts have no sentence here; hosts describe them. */
const sentences: Partial<Sentences> = own;

function calledName(name: string | undefined): string {
  return name === undefined ? "The function" : `\`$${name}\``;
}
