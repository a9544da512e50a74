import { locateKey } from "../../document/location.js";
import type { Config } from "../../model/config.js";
import type { EffectiveMethod } from "../../model/effective-method.js";
import type { Value } from "../../model/value.js";
import { groupBy } from "jsonata-check/text";
import { defineRule } from "../../rule-kit/rule.js";
import { canonicalMethods } from "../../model/method-names.js";
import { introducedAt } from "./methods.js";

/** What a method says about itself only; everything else decides what it sends or what it makes of the answer. */
const remarks: ReadonlySet<string> = new Set([
  "description",
  "api_documentation_url",
  "examples",
  "scopes",
  "query_schema",
  "body_schema",
  "response_schema",
]);

export default defineRule({
  id: "resource/duplicate-endpoint",
  severity: "warning",
  confidence: "likely",
  summary: "Two methods of a resource that do the same",
  description:
    "Two methods with the same verb, path, query, body and headers that also read the response in the same way are one method under two names: usually a copy that was never changed. Two canonical methods may share a request (`list` and `get` of `/me`).",
  related: ["resource/numbered-method"],
  examples: ({ config }) => ({
    bad: [
      {
        ...config({ resources: { users: { list: { path: "/users" }, archived: { method: "get", path: "/users" } } } }),
        highlights: ['"archived"'],
      },
    ],
    good: [
      config({
        resources: { users: { list: { path: "/users" }, archived: { path: "/users", query: { archived: true } } } },
      }),
    ],
  }),
  needs: "whole",
  messages: {
    same: ({ name, other }: { name: string; other: string }) => ({
      what: `\`${name}\` sends the same request as \`${other}\` and reads the response in the same way.`,
      why: "It is a copy, or what sets it apart is missing.",
      help: "Add what sets it apart, or remove one of the two.",
    }),
  },
  create: (context) => ({
    config: (config) => {
      for (const methods of alikeMethods(config)) {
        const known = new Map<string, EffectiveMethod[]>();
        for (const method of methods) {
          const text = textOfMethod(method);
          const others = known.get(text) ?? [];
          // Two canonical methods may send the same.
          const other = others.find(({ name }) => !canonicalMethods.has(name) || !canonicalMethods.has(method.name));
          others.push(method);
          known.set(text, others);
          const member = introducedAt(method.value);
          const first = other && introducedAt(other.value);
          if (other === undefined || first === undefined || member === undefined) continue;
          const related = [{ location: locateKey(first), message: "The same request." }];
          const data = { name: method.name, other: other.name };
          context.report({ message: "same", data, at: locateKey(member), related });
        }
      }
    },
  }),
});

/** What methods mostly differ in, from what is most telling: comparing it first saves comparing the rest. */
const telling: readonly ((method: EffectiveMethod) => unknown)[] = [
  ({ value, resource }) => `${resource}\n${value.text("path")}`,
  ({ verb }) => verb,
  ({ value }) => value.text("response_path"),
  ({ value }) => value.text("error_expression"),
];

/** The methods of one resource that have a path and all that is telling in common, where there are several. */
function alikeMethods(config: Config): readonly (readonly EffectiveMethod[])[] {
  const withPath = config.methods().filter(({ value }) => value.text("path") !== undefined);
  return telling.reduce<readonly (readonly EffectiveMethod[])[]>(
    (groups, key) => groups.flatMap((group) => severalAlike(group, key)),
    [withPath],
  );
}

/** Groups of two or more that have a key in common. */
function severalAlike<T>(items: readonly T[], keyOf: (item: T) => unknown): (readonly T[])[] {
  return [...groupBy(items, keyOf).values()].filter(({ length }) => length > 1);
}

function textOfMethod({ value }: EffectiveMethod): string {
  const parts = value
    .entries()
    .filter(([key]) => key !== "method" && !remarks.has(key))
    .map(([key, part]) => `${key}=${key === "headers" ? textOfHeaders(part) : textOf(part)}`);
  return parts.sort().join("\n");
}

/** The names of headers do not depend on case. */
function textOfHeaders(headers: Value): string {
  const parts = headers.entries().map(([name, value]) => `${JSON.stringify(name.toLowerCase())}:${textOf(value)}`);
  return parts.sort().join();
}

/** A text that equal values have in common, whatever the order of their keys. */
function textOf(value: Value): string {
  const { node } = value;
  switch (node.type) {
    case "object": {
      const members = value.entries().map(([key, member]) => `${JSON.stringify(key)}:${textOf(member)}`);
      return `{${members.sort().join()}}`;
    }
    case "array":
      return `[${value.items().map(textOf).join()}]`;
    case "string":
      return JSON.stringify(node.value);
    case "number":
    case "boolean":
      return String(node.value);
    case "null":
    case "missing":
      return node.type;
  }
}
