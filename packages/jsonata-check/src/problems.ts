import type { FunctionParameter } from "./functions/function-spec.js";
import type { Span } from "./text/span.js";
import type { LiteralReason } from "./literals/flaw.js";
import type { Attack } from "./regex/backtracking.js";
import type { InferredProblem } from "./infer/problems.js";
import type { Type } from "./types/type.js";

type InferredKind = InferredProblem["kind"];

/** What is wrong by the types alone, as inference has found it. */
export type Inferred<K extends InferredKind> = Extract<InferredProblem, { readonly kind: K }>;

/** As many problems of an expression as anybody reads: comparing and repairing more would take longer than all else. */
export const maxProblems = 500;

/** What can be wrong with an expression: the data of each kind of problem. A host adds the kinds of its own hints. */
export interface Problems extends WrittenProblems, InferredProblems {}

/** What inference reports: its places are those of every problem here. */
type InferredProblems = { readonly [K in InferredKind]: Omit<Inferred<K>, keyof Span | "kind" | "claimsThrow"> };

/** What is wrong by the look of the text, or by what the field asks for. */
interface WrittenProblems {
  /** It does not compile; `code` and the rest are those of the parser. */
  readonly syntax: SyntaxData;
  /** `headers.retry-after`: the name that was meant. */
  readonly "hyphenated-name": { readonly name: string; readonly written: string };
  /** `headers['retry-after']`: the name that was meant, and what to write. */
  readonly "string-predicate": { readonly name: string; readonly written: string; readonly meant: string | undefined };
  /** A field's name in quotes, which make a string of it; `meant` is what to write. */
  readonly "quoted-field": {
    readonly reason: "filter" | "sort";
    readonly written: string;
    readonly meant: string | undefined;
  };
  /** A call of something that does not exist: the name as written, and a function with its `$`. */
  readonly "unknown-function": { readonly name: string; readonly suggestion: string | undefined };
  /** A variable that nothing binds, or that is bound later only; `root` is the name of the input that was probably meant. */
  readonly "unbound-variable": {
    readonly name: string;
    readonly root: string | undefined;
    readonly isLater?: true;
    /** Where a field may have this very name: behind another one. */
    readonly isStep?: boolean;
  };
  /** A literal of another language, which is a field name here. */
  readonly "js-literal": { readonly word: string; readonly replacement: string | undefined };
  /** `{ type: 1 }`: the key is looked up in the input; `found` is what is there, if it is anything, and not certainly a text. */
  readonly "unquoted-key": { readonly key: string; readonly found?: Type | undefined };
  /** Text of another language; `isCompiled` where it means something else here. */
  readonly "foreign-dialect": {
    readonly dialect: ForeignDialect;
    readonly construct: string;
    readonly isCompiled?: true;
    /** What to write instead, where that is more than a hint at the right construct. */
    readonly meant?: string | undefined;
  };
  readonly "lookalike-character": { readonly character: string; readonly name: string };
  readonly "duplicate-key": { readonly key: string };
  /** `` `a ${x}` ``: a quoted name. */
  readonly "template-literal": { readonly text: string; readonly isString?: true };
  /** `$x := …` that nothing reads. */
  readonly "unused-variable": { readonly name: string };
  /** `$x := …` that hides an outer one; `isLost` where the outer one was to be changed. */
  readonly "shadowed-variable": { readonly name: string; readonly isLost: boolean };
  /** A regular expression that takes exponential time on some texts. */
  readonly "unsafe-regex": { readonly attack: Attack };
  readonly costly: { readonly construct: "eval" | "descendants" | "range" };
  /** A method or property of JavaScript on a value of the input, which is JSON. */
  readonly "foreign-method": { readonly name: string; readonly isCalled: boolean };
  /** A literal among the arguments of a call that the function refuses, or makes something else of. */
  readonly "literal-argument": {
    readonly functionName: string;
    readonly reason: LiteralReason;
    /** The part at fault, and the literal that it is a part of. */
    readonly written: string;
    readonly whole: string;
    /** What evaluation makes of it. */
    readonly effect: string | undefined;
    /** The literal to write instead. */
    readonly meant: string | undefined;
    /** Of a function of the host, where it takes certain values only. */
    readonly parameter: Pick<FunctionParameter, "name" | "values"> | undefined;
  };
  /** Operands that an operator takes and should not; `meant` are those that belong together, in parentheses. */
  readonly precedence: {
    readonly reason: "default-comparison" | "default-arithmetic" | "unused-default" | "text-as-condition";
    readonly operator: string;
    readonly written: string;
    readonly meant: string | undefined;
  };
  /** A text or a constructor as an operand of `and` or `or`. */
  readonly "value-as-condition": {
    readonly reason: "alternative" | "default" | "value";
    readonly operator: "and" | "or";
    readonly written: string;
    readonly meant: string | undefined;
  };
  /** Two comparisons of the same value that leave it no choice; `meant` is the other operator where that helps. */
  readonly contradiction: {
    readonly operator: "and" | "or";
    readonly compared: string;
    readonly first: string;
    readonly second: string;
    readonly meant: "and" | "or" | undefined;
  };
  /** A text in one case and a literal with letters in the other. */
  readonly "letter-case": {
    readonly letters: "lower" | "upper";
    readonly value: string;
    readonly written: string;
    readonly meant: string;
  };
  /** A regular expression as an operand of a comparison. */
  readonly "regex-comparison": { readonly operator: string; readonly meant: string };
  /**
   * A string, a difference of two numbers or an object where `in` needs a list, or the list of an object's `keys` where
   * `$contains` needs a string.
   */
  readonly unlisted: {
    readonly reason: "string" | "difference" | "object" | "keys";
    readonly written: string;
    readonly meant: string;
  };
  /** A condition that asks with `$not` whether a value is missing. */
  readonly "negated-missing": { readonly value: string };
  /** Two fields of a list's items that are calculated with as if there were one item. */
  readonly "list-arithmetic": { readonly operator: string; readonly list: string; readonly meant: string };
  /** A separator, or the name of a field, in the place of what it is for. */
  readonly "swapped-arguments": { readonly functionName: string; readonly written: string; readonly meant: string };
  /** A variable that one element or value binds and another one beside it reads. */
  readonly "sibling-binding": { readonly name: string };
  /** A variable as a step, or a name in backticks that looks like one; `meant` is what to write. */
  readonly "variable-step": {
    readonly reason: "variable" | "quoted" | "function";
    readonly name: string;
    readonly meant: string;
  };
  /** Steps behind `{…}`, which are taken before the grouping; related is the grouping. */
  readonly "step-after-group": object;
  /** A step after `of@$name` that is looked up beside `of` and not in it. */
  readonly "focus-context": { readonly name: string; readonly of: string; readonly field: string };
  /** A result that does not depend on the input. */
  readonly "constant-result": { readonly type: Type };
  /** The result is an error for every response. */
  readonly "always-error": { readonly type: Type };
}

/** What is known of a syntax error: the engine's code and what fills its message. */
export interface SyntaxData {
  readonly code: string;
  readonly token: string;
  /** What was expected, or the literal or number the code is about. */
  readonly value: string;
  /** The usual cause, where it can be told. */
  readonly hint: SyntaxHint | undefined;
}

/** Usual causes of syntax errors. */
export type SyntaxHint =
  | { readonly cause: "operator"; readonly written: string; readonly replacement: string }
  | { readonly cause: "unclosed"; readonly bracket: string }
  | { readonly cause: "word"; readonly word: string }
  | { readonly cause: "value-operator"; readonly written: string }
  | { readonly cause: "quoted-name"; readonly name: string }
  | {
      readonly cause:
        | "unopened"
        | "escaped-quote"
        | "trailing-comma"
        | "last-semicolon"
        | "semicolon"
        | "regex-flag"
        | "parameter"
        | "list"
        | "shorthand"
        | "ellipsis"
        | "spread"
        | "slice"
        | "indexes"
        | "match-operator"
        | "sort-order"
        | "index-step"
        | "range"
        | "leading-dot"
        | "apostrophe"
        | "unclosed-name"
        | "unclosed-string"
        | "no-parent";
    };

/** Languages that expressions are written in by mistake. */
export type ForeignDialect = "JSONPath" | "JavaScript" | "SQL" | "jq" | "template";

/** The kinds that are found whatever the host is. */
export type OwnKind = keyof WrittenProblems | keyof InferredProblems;

/** What can be wrong with an expression, by name. */
export type ProblemKind = keyof Problems;

/** One mistake in an expression, with the data of its kind; all offsets are those of the expression. */
export type Problem<K extends ProblemKind = ProblemKind> = { readonly [P in K]: AnyProblem<P> & Problems[P] }[K];

/** What every problem has. */
interface AnyProblem<K extends ProblemKind> {
  readonly kind: K;
  readonly span: Span;
  readonly related: readonly Span[];
  readonly fix?: ExpressionFix | undefined;
  /** The engine's code of the error that the expression ends with there. */
  readonly code?: string | undefined;
}

/** A change of the expression. */
export interface ExpressionFix {
  readonly title: string;
  readonly tier: "safe" | "unsafe" | "suggestion";
  readonly edits: readonly ExpressionEdit[];
}

/** A replacement of a span of the expression. */
export interface ExpressionEdit {
  readonly span: Span;
  readonly text: string;
}
