import type { AstNode, Comment, Expression } from "./syntax/ast.js";
import type { ExpressionContext } from "./context.js";
import { checkTypes } from "./check-types.js";
import { coveringNodes } from "./covering.js";
import { adviceOn } from "./hints/advice.js";
import { contradictions, repeatedTests, selfComparisons } from "./hints/contradiction.js";
import { focusContexts } from "./hints/focus-context.js";
import { foreignConstruct, jsonPathWildcards, returnStatements } from "./hints/foreign-dialect.js";
import { foreignMethods } from "./hints/foreign-method.js";
import type { Compiled, Hint, Refused } from "./hints/hint.js";
import { hyphenatedNames } from "./hints/hyphenated-name.js";
import { foreignLiterals } from "./hints/js-literal.js";
import { letterCases } from "./hints/letter-case.js";
import { listArithmetic } from "./hints/list-arithmetic.js";
import { literalArguments } from "./hints/literal-argument.js";
import { membershipMistakes } from "./hints/membership.js";
import { lookalikeNames, lookalikeWords, quotedNames } from "./hints/lookalike.js";
import { maskText } from "./hints/masked.js";
import { duplicateKeys, unquotedKeys } from "./hints/object-keys.js";
import { misspeltGuards } from "./hints/misspelt-guard.js";
import { negatedMissing } from "./hints/negated-missing.js";
import { ownCalls } from "./hints/own-calls.js";
import { precedences } from "./hints/precedence.js";
import { quotedFields, quotedTerms } from "./hints/quoted-field.js";
import { regexComparisons } from "./hints/regex-comparison.js";
import { seedlessReductions } from "./hints/seedless-reduce.js";
import { siblingBindings } from "./hints/sibling-binding.js";
import { sortDirections } from "./hints/sort-direction.js";
import { stepsAfterGroups } from "./hints/step-after-group.js";
import { bareTableKeys, stringPredicates, tableLookups } from "./hints/string-predicate.js";
import { syntaxProblems } from "./hints/syntax.js";
import { swappedArguments } from "./hints/swapped-arguments.js";
import { swappedParameters } from "./hints/swapped-parameters.js";
import { SpanIndex } from "./hints/span-index.js";
import { stringTemplates, templateLiterals } from "./hints/template-literal.js";
import { unboundVariables } from "./hints/unbound-variable.js";
import { unknownFunctions } from "./hints/unknown-function.js";
import { groupedAlternatives, valuesAsConditions } from "./hints/value-as-condition.js";
import { variableSteps } from "./hints/variable-step.js";
import { nodesByType, visitedNodes } from "./hints/visited.js";
import { callsByName } from "./literals/calls.js";
import type { TypeAtOffset } from "./infer/infer-expression.js";
import type { ParseError } from "./syntax/parse-error.js";
import { parse } from "./syntax/parse.js";
import { withoutHarmfulFixes } from "./repairs/harmful.js";
import { withoutConsequences } from "./precedence.js";
import { maxProblems, type Problem, type ProblemKind } from "./problems.js";
import { ANY, type Type } from "./types/type.js";

/** The analysis of an expression; places with the same text and context share it. */
export interface ExpressionAnalysis {
  readonly text: string;
  /** Undefined if it does not compile. */
  readonly root: Expression | undefined;
  readonly errors: readonly ParseError[];
  readonly comments: readonly Comment[];
  /** In text order. */
  readonly problems: readonly Problem[];
  /** The type of the result; `any` if unknown. */
  readonly type: Type;
  /** The types at an offset; undefined if unknown. */
  typeAt(offset: number): TypeAtOffset | undefined;
}

/** The analysis of an expression without type inference. */
const untyped: Pick<ExpressionAnalysis, "type" | "typeAt"> = { type: ANY, typeAt: () => undefined };

/** Parses an expression and finds its mistakes, one problem per mistake. */
export function analyzeExpression(text: string, context: ExpressionContext): ExpressionAnalysis {
  const analysis = analyze(text, context);
  const problems = withoutHarmfulFixes(analysis.problems, text, (changed) => analyze(changed, context));
  return problems === analysis.problems ? analysis : { ...analysis, problems };
}

function analyze(text: string, context: ExpressionContext): ExpressionAnalysis {
  const { root, errors, comments } = parse(text);
  const read = { text, root, errors, comments };
  const whole = wholeProblems(text, root, errors, context);
  if (whole !== undefined || root === undefined) return { ...read, ...untyped, problems: inOrder(whole ?? []) };
  const nodes = visitedNodes(root, context.variables?.keys());
  const of = nodesByType(nodes);
  const calls = callsByName(of, context.functions);
  return { ...read, ...checkedProblems({ text, root, nodes, of, calls, context }) };
}

/** As many problems as are kept. If there may be more, none has a fix: after it the next one would appear. */
function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const first = problems.toSorted((a, b) => a.span.start - b.span.start).slice(0, maxProblems);
  return first.length < maxProblems ? first : first.map((problem) => ({ ...problem, fix: undefined }));
}

function wholeProblems(
  text: string,
  root: Expression | undefined,
  errors: readonly ParseError[],
  context: ExpressionContext,
): readonly Problem[] | undefined {
  const ofHost = context.hints?.onText?.(text, context) ?? [];
  if (ofHost.length > 0) return ofHost;
  return root === undefined ? refusedProblems({ text, masked: maskText(text), errors, context }) : undefined;
}

/** If the text is in another language, that explains it better than the syntax error. */
function refusedProblems(refused: Refused): readonly Problem[] {
  const ofHost = refused.context.hints?.onRefused?.(refused) ?? [];
  if (ofHost.length > 0) return ofHost;
  const foreign = foreignConstruct(refused);
  if (foreign !== undefined) return [foreign];
  const lookalikes = lookalikeWords(refused);
  return lookalikes.length > 0 ? lookalikes : syntaxProblems(refused);
}

/** Hints that replace every other problem. */
const exclusiveHints: readonly Hint[] = [
  (expression) => expression.context.hints?.onWhole?.(expression) ?? [],
  jsonPathWildcards,
  returnStatements,
  sortDirections,
  templateLiterals,
];

/** The other hints, strongest first: later ones skip what an earlier one reported. */
const hints: readonly Hint[] = [
  lookalikeNames,
  quotedNames,
  hyphenatedNames,
  stringPredicates,
  tableLookups,
  bareTableKeys,
  quotedFields,
  quotedTerms,
  (expression) => expression.context.hints?.onMisread?.(expression) ?? [],
  unquotedKeys,
  duplicateKeys,
  unknownFunctions,
  unboundVariables,
  foreignLiterals,
  foreignMethods,
  literalArguments,
  swappedArguments,
  swappedParameters,
  ownCalls,
  listArithmetic,
  seedlessReductions,
  membershipMistakes,
  negatedMissing,
  misspeltGuards,
  regexComparisons,
  letterCases,
  precedences,
  valuesAsConditions,
  groupedAlternatives,
  contradictions,
  repeatedTests,
  selfComparisons,
  siblingBindings,
  variableSteps,
  stepsAfterGroups,
  focusContexts,
  stringTemplates,
];

function checkedProblems(expression: Compiled): Pick<ExpressionAnalysis, "problems" | "type" | "typeAt"> {
  for (const hint of exclusiveHints) {
    const found = hint(expression);
    if (found.length > 0) return { ...untyped, problems: found };
  }
  const found = hintedProblems(expression);
  const { inference, problems, isReached } = checkTypes(expression, found);
  const hinted = withoutLostParameters(reachedProblems(found, expression, isReached), problems);
  return {
    problems: inOrder(withoutConsequences([...hinted, ...problems, ...adviceOn(expression, hinted)])),
    type: inference.type,
    typeAt: (offset) => inference.typeAt(offset),
  };
}

/** `$filter(xs, $x.ok)`: the variable is unbound because the function is missing. */
function withoutLostParameters(hints: readonly Problem[], problems: readonly Problem[]): readonly Problem[] {
  const places = problems.flatMap((problem) =>
    problem.kind === "arguments" && problem.reason === "function" ? [problem.span] : [],
  );
  if (places.length === 0) return hints;
  return hints.filter(
    ({ kind, span, related }) =>
      kind !== "unbound-variable" ||
      ![span, ...related].every((read) => places.some(({ start, end }) => start <= read.start && read.end <= end)),
  );
}

/** Hints that say that a place throws. */
const throwing: ReadonlySet<ProblemKind> = new Set<ProblemKind>([
  "unknown-function",
  "duplicate-key",
  "literal-argument",
  "foreign-method",
]);

/** Drops problems that throw in places that are never evaluated. */
function reachedProblems(
  problems: readonly Problem[],
  { nodes, context }: Compiled,
  isReached: (node: AstNode) => boolean,
): readonly Problem[] {
  if (context.isReachOnly !== true) return problems;
  const claims = problems.filter(({ kind }) => throwing.has(kind));
  const covering = coveringNodes(
    nodes,
    claims.map(({ span }) => span),
  );
  return problems.filter(({ kind, span }) => !throwing.has(kind) || covering.get(span)?.some(isReached));
}

function hintedProblems(expression: Compiled): readonly Problem[] {
  const problems: Problem[] = [];
  for (const hint of hints) {
    const found = hint(expression).slice(0, maxProblems - problems.length);
    if (found.length === 0) continue;
    const taken = new SpanIndex(problems.map(({ span }) => span));
    for (const problem of found) if (!taken.overlapAny(problem.span)) problems.push(problem);
  }
  return problems;
}
