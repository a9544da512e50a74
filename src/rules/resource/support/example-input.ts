import type { ProblemKind } from "jsonata-check";
import { hasNoDefect, isJsonObject, jsonOf } from "../../../rule-kit/index.js";
import type { EffectiveMethod, ExpressionUse, StringNode } from "../../../rule-kit/index.js";
import { roles } from "../../../../generated/roles.js";
import type { Role } from "../../../../generated/shapes.js";
import { isNever, objectType, type Type, typeOf } from "jsonata-check/types";
import { inputTypeOf } from "../../../model/expression-context.js";
import { responseExample } from "../../../model/response-example.js";

/** Whether an expression reads the body and has no other problem. */
export function readsExample(use: ExpressionUse, except?: ProblemKind): boolean {
  const root = bodyRoot(use.role);
  return root !== undefined && use.text.includes(root) && hasNoDefect(use, except) && !isNever(use.analysis.type);
}

/** The name of the response body in the input of a role; undefined if it has none. */
function bodyRoot(role: Role): "data" | "body" | undefined {
  const properties = roles[role].input.properties ?? {};
  if (Object.hasOwn(properties, "status")) return "data";
  return Object.hasOwn(properties, "response") ? "body" : undefined;
}

/** The example response of a method whose responses are JSON. */
export function jsonExample({ value }: EffectiveMethod): StringNode | undefined {
  const format = value.text("api_response_format") ?? "json";
  return format === "json" ? responseExample(value) : undefined;
}

/** What `data` may be: an error expression gets the inner `data` of a body; for others this is not documented. */
function bodiesOf(body: unknown, role: Role, responsePath: string | undefined): readonly unknown[] {
  if (!isJsonObject(body)) return body === undefined || responsePath !== undefined ? [] : [body];
  const [first = ""] = responsePath?.replace(/^\$\./, "").split(".") ?? [];
  if (first !== "" && !Object.hasOwn(body, first)) return [];
  if (!Object.hasOwn(body, "data")) return [body];
  return role === "error" ? [body["data"]] : [body, body["data"]];
}

/** The example as seen by a role. */
export interface ExampleBodies {
  /** The name of the body in the input. */
  readonly root: "data" | "body";
  /** Its possible values, the likeliest first; empty if the example is not a whole response. */
  readonly bodies: readonly unknown[];
}

/** The example as an expression's input; undefined for a role without the body. */
export function exampleBodies(example: string, role: Role, { value }: EffectiveMethod): ExampleBodies | undefined {
  const root = bodyRoot(role);
  return root && { root, bodies: bodiesOf(jsonOf(example), role, value.text("response_path")) };
}

/** The input of an expression with every body that an example allows. */
export function exampleInputs(example: string, role: Role, method: EffectiveMethod): readonly Type[] {
  const { root = "data", bodies = [] } = exampleBodies(example, role, method) ?? {};
  return bodies.map((body) => objectType(new Map(inputTypeOf(role).object?.properties).set(root, typeOf(body))));
}
