import { hostFunctions } from "../host.js";
import { inferExpression, type Inference, type InferOptions } from "../../src/infer/infer-expression.js";
import type { InferredProblem } from "../../src/infer/problems.js";
import { parse } from "../../src/syntax/parse.js";
import { parseType } from "../../src/types/parse-type.js";
import { printType } from "../../src/types/print-type.js";
import type { Type } from "../../src/types/type.js";

/** The input of the expressions that judge a response. */
export const response: Type = parseType("{status: finite, headers: object<string>, data: any}");

/** An input with objects in arrays, one of them optional. */
export const order: Type = parseType(
  "{id: string, total: finite, tags: array<string>, lines: array<{sku: string, price: finite, note?: string}>, meta?: {by: string}}",
);

/** The inference of an expression that compiles. */
export function inferText(text: string, input: Type = response, options: Omit<InferOptions, "input"> = {}): Inference {
  const { root } = parse(text);
  if (root === undefined) throw new Error(`${text} does not compile`);
  return inferExpression(root, { input, functions: hostFunctions, ...options });
}

/** The printed type of an expression. */
export function typeOfText(text: string, input?: Type, options?: Omit<InferOptions, "input">): string {
  return printType(inferText(text, input, options).type);
}

/** The problems of an expression as `kind «text»`. */
export function problemsOfText(text: string, input?: Type, options?: Omit<InferOptions, "input">): string[] {
  return inferText(text, input, options).problems.map(({ kind, start, end }) => `${kind} «${text.slice(start, end)}»`);
}

/** The one problem of an expression. */
export function problemOfText(text: string, input?: Type, options?: Omit<InferOptions, "input">): InferredProblem {
  const [problem, ...others] = inferText(text, input, options).problems;
  if (problem === undefined || others.length > 0) throw new Error(`${text} has ${others.length + 1} problems`);
  return problem;
}
