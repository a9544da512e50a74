import type { FunctionParameter } from "./functions/function-spec.js";
import type { Span } from "./text/span.js";
import type { LiteralReason } from "./literals/flaw.js";
import type { Attack } from "./regex/backtracking.js";
import type { InferredProblem } from "./infer/problems.js";
import type { Type } from "./types/type.js";

type InferredKind = InferredProblem["kind"];

/** The problems found by type inference. */
export type Inferred<K extends InferredKind> = Extract<InferredProblem, { readonly kind: K }>;

/** The most problems per expression: comparing and repairing more would take longer than everything else. */
export const maxProblems = 500;

/** The kinds of problems with their data. A host adds the kinds of its own hints. */
export interface Problems extends WrittenProblems, InferredProblems {}

type InferredProblems = { readonly [K in InferredKind]: Omit<Inferred<K>, keyof Span | "kind" | "claimsThrow"> };

/** Problems found in the text, or from the role of the field. */
interface WrittenProblems {
  /** A syntax error with the parser's code and data. */
  readonly syntax: SyntaxData;
  /** `headers.retry-after`: the intended name. */
  readonly "hyphenated-name": { readonly name: string; readonly written: string };
  /** `headers['retry-after']`: the intended name, and its replacement. */
  readonly "string-predicate": { readonly name: string; readonly written: string; readonly meant: string | undefined };
  /** A field name in quotes, which is a string; `meant` is the replacement. */
  readonly "quoted-field": {
    readonly reason: "filter" | "sort";
    readonly written: string;
    readonly meant: string | undefined;
  };
  /** A call of an unknown function: the name as written, and a known function with its `$`. */
  readonly "unknown-function": { readonly name: string; readonly suggestion: string | undefined };
  /** A variable that is unbound or bound only later; `root` is the input name that was probably intended. */
  readonly "unbound-variable": {
    readonly name: string;
    readonly root: string | undefined;
    readonly isLater?: true;
    /** A variable that is bound there, of which this is a misspelling. */
    readonly near?: string | undefined;
    /** Whether another block or function binds it. */
    readonly isElsewhere?: boolean;
    /** Whether a field may have this name, as it follows another one. */
    readonly isStep?: boolean;
    /** The statement that begins with a comparison of the variable, where `:=` was meant. */
    readonly statement?: Span | undefined;
  };
  /**
   * `$x := 5 { 'a': $x }` without a `;`: what follows in braces or parentheses groups or calls the value, and reads the
   * variable that it is bound to. The span is the bracket, `value` the whole value.
   */
  readonly "missing-separator": { readonly name: string; readonly opening: "{" | "("; readonly value: Span };
  /** A literal of another language, which is a field name in JSONata. */
  readonly "js-literal": { readonly word: string; readonly replacement: string | undefined };
  /** `{ type: 1 }`: the key is looked up in the input; `found` is the type there, if present and not certainly a string. */
  readonly "unquoted-key": { readonly key: string; readonly found?: Type | undefined };
  /** Text in another language; `isCompiled` if it compiles with a different meaning. */
  readonly "foreign-dialect": {
    readonly dialect: ForeignDialect;
    readonly construct: string;
    readonly isCompiled?: true;
    /** The replacement, if it is more than a hint at the right construct. */
    readonly meant?: string | undefined;
  };
  readonly "lookalike-character": { readonly character: string; readonly name: string };
  readonly "duplicate-key": { readonly key: string };
  /** `` `a ${x}` ``: a quoted name. */
  readonly "template-literal": { readonly text: string; readonly isString?: true };
  /** `$x := …` that is never read, or a `field` (or `$`) read in a function that does not read its parameter. */
  readonly "unused-variable": { readonly name: string; readonly field?: string };
  /** `$x := …` that shadows an outer variable; `isLost` if the outer one was meant to change. */
  readonly "shadowed-variable": { readonly name: string; readonly isLost: boolean };
  /** A regular expression that takes exponential time on some strings. */
  readonly "unsafe-regex": { readonly attack: Attack };
  readonly costly: { readonly construct: "eval" | "descendants" | "range" };
  /** A JavaScript method or property of an input value, which is JSON. */
  readonly "foreign-method": { readonly name: string; readonly isCalled: boolean };
  /** A literal argument that the function refuses or interprets differently. */
  readonly "literal-argument": {
    readonly functionName: string;
    readonly reason: LiteralReason;
    /** The part at fault, and the literal that contains it. */
    readonly written: string;
    readonly whole: string;
    readonly effect: string | undefined;
    /** The replacement literal. */
    readonly meant: string | undefined;
    /** Of a function of the host, where it takes certain values only. */
    readonly parameter: Pick<FunctionParameter, "name" | "values"> | undefined;
  };
  /** Operands that precedence assigns to the wrong operator; `meant` is the intended grouping in parentheses. */
  readonly precedence: {
    readonly reason: "default-comparison" | "default-arithmetic" | "unused-default" | "text-as-condition";
    readonly operator: string;
    readonly written: string;
    readonly meant: string | undefined;
  };
  /** A string or a constructor as an operand of `and` or `or`. */
  readonly "value-as-condition": {
    readonly reason: "alternative" | "default" | "value";
    readonly operator: "and" | "or";
    readonly written: string;
    readonly meant: string | undefined;
  };
  /** Two comparisons of one value that are always (or never) true together; `meant` is the other operator, if it helps. */
  readonly contradiction: {
    readonly operator: "and" | "or";
    readonly compared: string;
    readonly first: string;
    readonly second: string;
    readonly meant: "and" | "or" | undefined;
    /** `repeated`: an earlier branch has made the test; `self`: both sides are the same. */
    readonly reason?: "repeated" | "self";
  };
  /** A string in one case compared with a literal in the other case. */
  readonly "letter-case": {
    readonly letters: "lower" | "upper";
    readonly value: string;
    readonly written: string;
    readonly meant: string;
  };
  /** A regular expression as an operand of a comparison. */
  readonly "regex-comparison": { readonly operator: string; readonly meant: string };
  /** A string, a difference of two numbers or an object where `in` needs a list, or a list of `keys` where `$contains` needs a string. */
  readonly unlisted: {
    readonly reason: "string" | "difference" | "object" | "keys";
    readonly written: string;
    readonly meant: string;
  };
  /** A name in a branch that differs from the `tested` one of the condition by a typing slip. */
  readonly "misspelt-guard": { readonly name: string; readonly tested: string };
  /** A condition that tests with `$not` whether a value is missing. */
  readonly "negated-missing": { readonly value: string };
  /** Arithmetic on two fields of a list's items, as if there were only one item. */
  readonly "list-arithmetic": { readonly operator: string; readonly list: string; readonly meant: string };
  /** A sum of fields by `$reduce` without the start value, which `meant` is; `name` is the parameter for the sum. */
  readonly "seedless-reduce": { readonly name: string; readonly operator: string; readonly meant: string };
  /** A separator or field name in the place of the other argument. */
  readonly "swapped-arguments": { readonly functionName: string; readonly written: string; readonly meant: string };
  /** Parameters whose names say that they are in the wrong order; `passed` is what the function passes first. */
  readonly "swapped-parameters": {
    readonly functionName: string;
    readonly first: string;
    readonly passed: "value" | "item" | "result";
  };
  /** A variable that one element or value binds and a sibling reads. */
  readonly "sibling-binding": { readonly name: string };
  /** A variable as a path step, or a name in backticks that looks like one; `meant` is the replacement. */
  readonly "variable-step": {
    readonly reason: "variable" | "quoted" | "function";
    readonly name: string;
    readonly meant: string;
  };
  /** Steps after `{…}`, which are taken before the grouping; the related place is the grouping. */
  readonly "step-after-group": object;
  /** A step after `of@$name`, which is looked up beside `of` and not in it. */
  readonly "focus-context": { readonly name: string; readonly of: string; readonly field: string };
  /** A result that does not depend on the input. */
  readonly "constant-result": { readonly type: Type };
  /** The result is an error for every response. */
  readonly "always-error": { readonly type: Type };
}

/** A syntax error: the engine's code and the data of its message. */
export interface SyntaxData {
  readonly code: string;
  readonly token: string;
  /** The expected token, or the literal or number that the code refers to. */
  readonly value: string;
  /** The likely cause, if known. */
  readonly hint: SyntaxHint | undefined;
}

/** Usual causes of syntax errors. */
export type SyntaxHint =
  | { readonly cause: "operator"; readonly written: string; readonly replacement: string }
  | { readonly cause: "unclosed"; readonly bracket: string }
  | { readonly cause: "separator"; readonly separator: "," | ";" | ":" | "?" }
  | { readonly cause: "word"; readonly word: string }
  | { readonly cause: "value-operator"; readonly written: string }
  | { readonly cause: "quoted-name"; readonly name: string }
  | { readonly cause: "variable"; readonly name: string }
  | { readonly cause: "bound-name"; readonly name: string }
  | { readonly cause: "named-function"; readonly name: string }
  | { readonly cause: "uncalled"; readonly name: string }
  | {
      readonly cause:
        | "unopened"
        | "escaped-quote"
        | "group-reference"
        | "glued-string"
        | "regex-slash"
        | "pipe"
        | "parent-path"
        | "trailing-comma"
        | "last-semicolon"
        | "semicolon"
        | "regex-flag"
        | "parameter"
        | "list"
        | "shorthand"
        | "ellipsis"
        | "power"
        | "regex-escape"
        | "spread"
        | "slice"
        | "indexes"
        | "match-operator"
        | "sort-order"
        | "index-step"
        | "range"
        | "bare-range"
        | "long-range"
        | "any-depth"
        | "leading-dot"
        | "comment"
        | "apostrophe"
        | "unclosed-name"
        | "unclosed-string"
        | "no-parent";
    };

/** Languages that are mistaken for JSONata. */
export type ForeignDialect = "JSONPath" | "JavaScript" | "SQL" | "jq" | "template";

/** The kinds that are independent of the host. */
export type OwnKind = keyof WrittenProblems | keyof InferredProblems;

/** The kinds of problems. */
export type ProblemKind = keyof Problems;

/** One mistake in an expression, with the data of its kind. Offsets are relative to the expression. */
export type Problem<K extends ProblemKind = ProblemKind> = { readonly [P in K]: AnyProblem<P> & Problems[P] }[K];

/** The common part of all problems. */
interface AnyProblem<K extends ProblemKind> {
  readonly kind: K;
  readonly span: Span;
  readonly related: readonly Span[];
  readonly fix?: ExpressionFix | undefined;
  /** The engine's error code. */
  readonly code?: string | undefined;
}

/** A fix of the expression. */
export interface ExpressionFix {
  readonly title: string;
  readonly tier: "safe" | "unsafe" | "suggestion";
  readonly edits: readonly ExpressionEdit[];
}

/** The replacement of a span of the expression. */
export interface ExpressionEdit {
  readonly span: Span;
  readonly text: string;
}
