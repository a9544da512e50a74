export { type ExpressionAnalysis, analyzeExpression } from "./analyze.js";
export type { ExpressionContext, OutdatedResult } from "./context.js";
export type { ForeignDialect, Inferred, Problem, ProblemKind, Problems, SyntaxData, SyntaxHint } from "./problems.js";
export { resultsOf } from "./results.js";
