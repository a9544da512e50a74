import { addTo } from "jsonata-check/text";
import { builtinTable } from "jsonata-check/functions";
import { pointerOf } from "../document/pointer.js";
import type { EffectiveMethod } from "../model/effective-method.js";
import { hostCalls } from "../model/host-calls.js";
import type { ExpressionUse } from "../model/sites.js";
import type { LintedDocument } from "../rule-kit/linted-document.js";
import { exampleBodies, jsonExample } from "../rules/resource/support/example-input.js";
import { SecretMask } from "../secrets/hide-secrets.js";
import type { ExampleTrial } from "./results.js";

/** For each method with an example response, the expressions that run on that response. */
export function expressionsWithExample({ model }: LintedDocument): ReadonlyMap<EffectiveMethod, ExpressionUse[]> {
  const found = new Map<EffectiveMethod, ExpressionUse[]>();
  if (!model.configs.some((config) => config.methods().some(jsonExample))) return found;
  for (const use of model.uses.expressions) {
    for (const method of model.methodsUnder(use.node)) if (inputOf(use, method)) addTo(found, method, use);
  }
  return found;
}

/** The expressions of a method with their inputs for its example response. */
export function exampleTrials(linted: LintedDocument, resource: string, name: string): readonly ExampleTrial[] {
  for (const [method, uses] of expressionsWithExample(linted)) {
    if (method.resource === resource && method.name === name)
      return uses.flatMap((use) => trialOf(use, method, linted));
  }
  return [];
}

function trialOf(use: ExpressionUse, method: EffectiveMethod, linted: LintedDocument): readonly ExampleTrial[] {
  const input = inputOf(use, method);
  if (input === undefined) return [];
  const missing = hostCalls(use, linted.settings.functions).filter(({ name }) => !builtinTable.has(name));
  const names = [...new Set(missing.map(({ name }) => name))];
  const shown = new SecretMask(linted.hidden).text(use.node);
  return [{ pointer: pointerOf(use.node), expression: use.text, shown, input, hostFunctions: names }];
}

/** The input of an expression for a response with status 200 and the example as its body. */
function inputOf({ role }: ExpressionUse, method: EffectiveMethod): ExampleTrial["input"] | undefined {
  const example = jsonExample(method);
  const found = example && exampleBodies(example.value, role, method);
  if (found === undefined) return undefined;
  const [body] = found.bodies;
  if (found.bodies.length === 0) return undefined;
  if (found.root === "data") return { status: 200, headers: { "content-type": "application/json" }, data: body };
  return { query: {}, url: "", requestOptions: {}, response: body, body, paginationValues: {} };
}
