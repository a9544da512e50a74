import type { Comment, Expression } from "./ast.js";
import type { ExpressionContext } from "./context.js";
import { adviceOn } from "./hints/advice.js";
import { foreignConstruct, jsonPathWildcards } from "./hints/foreign-dialect.js";
import { headerCase } from "./hints/header-case.js";
import type { Compiled, Hint, Refused } from "./hints/hint.js";
import { hyphenatedNames } from "./hints/hyphenated-name.js";
import { foreignLiterals } from "./hints/js-literal.js";
import { lookalikeNames, lookalikeWords } from "./hints/lookalike.js";
import { maskText } from "./hints/masked.js";
import { bareWord } from "./hints/not-an-expression.js";
import { duplicateKeys, unquotedKeys } from "./hints/object-keys.js";
import { barePlaceholders, quotedPlaceholders } from "./hints/placeholder.js";
import { outdatedResult } from "./hints/result-form.js";
import { stringPredicates } from "./hints/string-predicate.js";
import { syntaxProblems } from "./hints/syntax.js";
import { templateLiterals } from "./hints/template-literal.js";
import { unboundVariables } from "./hints/unbound-variable.js";
import { unknownFunctions } from "./hints/unknown-function.js";
import { visitedNodes } from "./hints/visited.js";
import type { ParseError } from "./parse-error.js";
import { parse } from "./parse.js";
import type { Problem } from "./problems.js";
import { overlaps } from "../text/span.js";

/** Everything that is known of an expression; places with the same text and context share it. */
export interface ExpressionAnalysis {
  readonly text: string;
  /** Undefined where it does not compile. */
  readonly root: Expression | undefined;
  readonly errors: readonly ParseError[];
  readonly comments: readonly Comment[];
  /** In the order of the text. */
  readonly problems: readonly Problem[];
}

/** Reads an expression and looks for mistakes; one mistake gives one problem. */
export function analyzeExpression(text: string, context: ExpressionContext): ExpressionAnalysis {
  const { root, errors, comments } = parse(text);
  const problems = problemsOf(text, root, errors, context);
  return { text, root, errors, comments, problems: problems.toSorted((a, b) => a.span.start - b.span.start) };
}

function problemsOf(
  text: string,
  root: Expression | undefined,
  errors: readonly ParseError[],
  context: ExpressionContext,
): readonly Problem[] {
  // What is empty is not there.
  if (text === "") return [];
  const word = bareWord(text, context);
  if (word !== undefined) return [word];
  if (root === undefined) return refusedProblems({ text, masked: maskText(text), errors, context });
  return compiledProblems({ text, root, nodes: visitedNodes(root), context });
}

/** Another language explains a text better than what the engine has against it. */
function refusedProblems(refused: Refused): readonly Problem[] {
  const placeholders = barePlaceholders(refused.masked, refused.context);
  if (placeholders.length > 0) return placeholders;
  const foreign = foreignConstruct(refused);
  if (foreign !== undefined) return [foreign];
  const lookalikes = lookalikeWords(refused);
  return lookalikes.length > 0 ? lookalikes : syntaxProblems(refused);
}

/** Hints after which nothing else is said of an expression. */
const whole: readonly Hint[] = [quotedPlaceholders, jsonPathWildcards, templateLiterals];

/** The others, strongest first: what one has reported the next leave alone. */
const hints: readonly Hint[] = [
  lookalikeNames,
  hyphenatedNames,
  stringPredicates,
  headerCase,
  unquotedKeys,
  duplicateKeys,
  unknownFunctions,
  unboundVariables,
  foreignLiterals,
];

function compiledProblems(expression: Compiled): readonly Problem[] {
  for (const hint of whole) {
    const found = hint(expression);
    if (found.length > 0) return found;
  }
  const problems: Problem[] = [];
  for (const hint of hints) {
    const taken = [...problems];
    const isNew = (problem: Problem): boolean => !taken.some(({ span }) => overlaps(span, problem.span));
    for (const problem of hint(expression)) if (isNew(problem)) problems.push(problem);
  }
  // The form of the whole result is another mistake than any inside of it.
  return [...problems, ...outdatedResult(expression), ...adviceOn(expression, problems)];
}
