export { type TypeAtOffset, inferExpression } from "./infer-expression.js";
export type { EngineBug, InferredProblem } from "./problems.js";
