export { type ExpressionAnalysis, analyzeExpression } from "./analyze.js";
export { type CheckOptions, type Finding, check, infer } from "./check.js";
export { contextOf, type ExpressionContext } from "./context.js";
export type { HostHints } from "./hints/host-hints.js";
export type { HostFunction } from "./functions/function-spec.js";
export { type HostBindings, withBindings } from "./host-bindings.js";
export type {
  ExpressionEdit,
  ExpressionFix,
  ForeignDialect,
  Problem,
  ProblemKind,
  Problems,
  SyntaxData,
  SyntaxHint,
} from "./problems.js";
export { resultsOf } from "./results.js";
export type { Severity } from "./severity.js";
export { severityOf } from "./severity.js";
export { describeSyntax } from "./messages/syntax.js";
export { type ParseResult, parse } from "./syntax/parse.js";
export { contains } from "./types/contains.js";
export { type TypeSchema, fromSchema } from "./types/from-schema.js";
export { printType } from "./types/print-type.js";
export type { Type } from "./types/type.js";
export { typeOf } from "./types/type-of.js";
