import type { Problem } from "../problems.js";
import { spanOf } from "../text/span.js";
import type { Hint } from "./hint.js";

/** `$each(object, function($key, $value) { … })`: the names of the first two parameters say that the order is another one. */
export const swappedParameters: Hint = ({ calls }) =>
  calls(...orders.keys()).flatMap((call): readonly Problem[] => {
    const expected = orders.get(call.name);
    const callback = call.arguments[1];
    if (expected === undefined || callback?.type !== "lambda") return [];
    const [first, second] = callback.parameters;
    if (first === undefined || second === undefined || callback.signature !== undefined) return [];
    const isIndexFirst = expected.passed === "item" && /^(?:index|idx)$/i.test(first.name);
    // Nothing but the result so far is called that.
    const isResultSecond = expected.passed === "result" && /^(?:acc|accumulator|memo)$/i.test(second.name);
    if (!isIndexFirst && !isResultSecond && (!expected.second.test(first.name) || !expected.first.test(second.name)))
      return [];
    const span = { start: first.start, end: second.end };
    const edits = [
      { span: spanOf(first), text: `$${second.name}` },
      { span: spanOf(second), text: `$${first.name}` },
    ];
    const fix = { title: "Swap the parameters", tier: "unsafe", edits } as const;
    const data = { functionName: call.name, first: first.name, passed: expected.passed };
    return [{ kind: "swapped-parameters", ...data, span, related: [], fix }];
  });

/** What a function passes, and how its first and second parameters are usually named. */
interface Order {
  readonly passed: "value" | "item" | "result";
  readonly first: RegExp;
  readonly second: RegExp;
}

const values = { passed: "value", first: /^(?:v|val|value)$/i, second: /^(?:k|key|name|prop|property)$/i } as const;
const items = {
  passed: "item",
  first: /^(?:v|val|value|item|el|elem|element|entry|row|x)$/i,
  second: /^(?:i|idx|index|pos|position)$/i,
} as const;
const results = {
  passed: "result",
  first: /^(?:acc|accumulator|sum|total|memo|result|prev|previous)$/i,
  second: /^(?:v|val|value|item|cur|curr|current|next|x)$/i,
} as const;

const orders: ReadonlyMap<string, Order> = new Map<string, Order>([
  ["each", values],
  ["sift", values],
  ["map", items],
  ["filter", items],
  ["single", items],
  ["reduce", results],
]);
