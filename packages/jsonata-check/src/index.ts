export { type ExpressionAnalysis, analyzeExpression } from "./analyze.js";
export type { ExpressionContext, OutdatedResult } from "./context.js";
export type {
  ExpressionEdit,
  ExpressionFix,
  ForeignDialect,
  Problem,
  ProblemKind,
  SyntaxData,
  SyntaxHint,
} from "./problems.js";
export { resultsOf } from "./results.js";
