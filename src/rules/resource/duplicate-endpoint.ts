import { defineRule, locateKey, type EffectiveMethod, type Value } from "../../rule-kit/index.js";
import { introducedAt } from "./support/methods.js";
import { canonicalText } from "../../model/canonical-text.js";
import { groupBy } from "jsonata-check/text";
import { canonicalMethods, remarkKeys } from "../../model/method-names.js";

export default defineRule({
  id: "resource/duplicate-endpoint",
  severity: "warning",
  confidence: "likely",
  summary: "Two methods of a resource that do the same",
  description:
    "Two methods with the same verb, path, query, body and headers that also read the response in the same way are one method under two names: usually a copy that was never changed. Two canonical methods may share a request (`list` and `get` of `/me`).",
  related: ["resource/numbered-method"],
  examples: ({ config, users, highlight }) => ({
    bad: [
      highlight(config(users({ list: { path: "/users" }, archived: { method: "get", path: "/users" } })), '"archived"'),
    ],
    good: [config(users({ list: { path: "/users" }, archived: { path: "/users", query: { archived: true } } }))],
  }),
  needs: "whole",
  messages: {
    same: ({ name, other }: { name: string; other: string }) => ({
      what: `\`${name}\` sends the same request as \`${other}\` and reads the response in the same way.`,
      why: "It is a copy, or something that makes it different is missing.",
      help: "Write what makes it different, or remove one of the two.",
    }),
  },
  create: (context) => ({
    config: (config) => {
      for (const method of duplicatesIn(config.methods())) {
        const member = introducedAt(method.value);
        const first = introducedAt(method.original.value);
        if (first === undefined || member === undefined) continue;
        const related = [{ location: locateKey(first), message: "The same request." }];
        const data = { name: method.name, other: method.original.name };
        context.report({ message: "same", data, at: locateKey(member), related });
      }
    },
  }),
});

interface Duplicate {
  readonly name: string;
  readonly value: Value;
  readonly original: EffectiveMethod;
}

/** The methods that duplicate an earlier one. Two canonical methods may be equal. */
function duplicatesIn(methods: readonly EffectiveMethod[]): readonly Duplicate[] {
  const withPath = methods.filter(({ value }) => value.text("path") !== undefined);
  return severalAlike(withPath, ({ value }) => value.text("path"))
    .flatMap((group) => severalAlike(group, sortOf))
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

/** What a method sends and how it reads the answer. The names of headers do not depend on case. */
function requestOf({ value }: EffectiveMethod): string {
  const sent = value.entries().filter(([key]) => key !== "method" && !remarkKeys.includes(key));
  const parts = sent.map(([key, part]) => {
    const spell = key === "headers" ? (name: string) => name.toLowerCase() : undefined;
    return `${key}=${canonicalText(part, spell)}`;
  });
  return parts.sort().join("\n");
}
