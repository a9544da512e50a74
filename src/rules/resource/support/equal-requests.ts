import type { EffectiveMethod, Value } from "../../../rule-kit/index.js";
import { canonicalText } from "../../../model/canonical-text.js";
import { groupBy } from "jsonata-check/text";
import { canonicalMethods } from "../../../model/method-names.js";

interface Duplicate {
  readonly name: string;
  readonly value: Value;
  readonly original: EffectiveMethod;
}

/** The methods that duplicate an earlier one. Two canonical methods may be equal. */
export function duplicatesIn(methods: readonly EffectiveMethod[]): readonly Duplicate[] {
  const withPath = methods.filter(({ value }) => value.text("path") !== undefined);
  return severalAlike(withPath, ({ value }) => value.text("path"))
    .flatMap((group) => severalAlike(group, sortOf))
    .flatMap((group) => severalAlike(group, textsOf))
    .flatMap((group) => severalAlike(group, requestOf))
    .flatMap((group) =>
      group.flatMap(({ name, value }, index) => {
        const isCanonical = canonicalMethods.has(name);
        const original = group.slice(0, index).find((other) => !isCanonical || !canonicalMethods.has(other.name));
        return original === undefined ? [] : [{ name, value, original }];
      }),
    );
}

/** What tells most methods with the same path apart. */
function sortOf({ resource, verb, value }: EffectiveMethod): string {
  return `${resource}\n${verb}\n${value.text("response_path") ?? ""}\n${value.text("error_expression") ?? ""}`;
}

/** Groups of two or more that have a key in common. */
function severalAlike<T>(items: readonly T[], keyOf: (item: T) => unknown): (readonly T[])[] {
  return [...groupBy(items, keyOf).values()].filter(({ length }) => length > 1);
}

/** The part of a request that is cheap to compare; most methods differ in it. */
function textsOf(method: EffectiveMethod): string {
  const texts = partsOf(method).flatMap(([key, { string }]) => (string === undefined ? [] : `${key}=${string.value}`));
  return texts.sort().join("\n");
}

/** What a method sends and how it reads the answer. The names of headers do not depend on case. */
function requestOf(method: EffectiveMethod): string {
  const parts = partsOf(method).map(([key, part]) => {
    const spell = key === "headers" ? (name: string) => name.toLowerCase() : undefined;
    return `${key}=${canonicalText(part, spell)}`;
  });
  return parts.sort().join("\n");
}

function partsOf({ value }: EffectiveMethod): ReturnType<Value["entries"]> {
  return value.entries().filter(([key]) => key !== "method" && !remarks.has(key));
}

/** Keys that only describe a method; all others affect its request or its response. */
const remarks: ReadonlySet<string> = new Set([
  "description",
  "api_documentation_url",
  "examples",
  "scopes",
  "query_schema",
  "body_schema",
  "response_schema",
]);
