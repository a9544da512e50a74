import { locateKey } from "../../document/location.js";
import type { Config } from "../../model/config.js";
import type { EffectiveMethod } from "../../model/effective-method.js";
import type { Value } from "../../model/value.js";
import { defineRule } from "../rule.js";
import { canonicalMethods, introducedAt } from "./methods.js";

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
    "Two methods with the same verb, path, query, body and headers that also read the answer in the same way are one method under two names: usually a copy that was never changed. Two canonical methods may share a request (`list` and `get` of `/me`).",
  related: ["resource/numbered-method"],
  examples: {
    bad: [
      {
        kind: "config",
        text: '{ "label": "Acme", "base_url": "https://api.acme.example", "resources": { "users": { "list": { "path": "/users" }, "archived": { "method": "get", "path": "/users" } } } }',
        highlights: ['"archived"'],
      },
    ],
    good: [
      {
        kind: "config",
        text: '{ "label": "Acme", "base_url": "https://api.acme.example", "resources": { "users": { "list": { "path": "/users" }, "archived": { "path": "/users", "query": { "archived": true } } } } }',
      },
    ],
  },
  messages: {
    same: ({ name, other }: { name: string; other: string }) => ({
      what: `\`${name}\` sends the same request as \`${other}\` and reads the answer in the same way.`,
      why: "It is a copy, or what sets it apart is missing.",
      help: "Add what sets it apart, or remove one of the two.",
    }),
  },
  create: (context) => ({
    document: (document) => {
      const firsts = new Map<Config, Map<string, EffectiveMethod[]>>();
      const texts = new Map<EffectiveMethod, string>();
      for (const { config, method } of context.model.wholeMethods) {
        if (method.value.text("path") === undefined) continue;
        const known = firsts.get(config) ?? new Map<string, EffectiveMethod[]>();
        firsts.set(config, known);
        const address = addressOf(method);
        const others = known.get(address) ?? [];
        known.set(address, [...others, method]);
        const other = others.find((earlier) => isSameRequest(earlier, method, texts));
        const member = introducedAt(method.value);
        const first = other && introducedAt(other.value);
        if (other === undefined || first === undefined || member?.value.document !== document) continue;
        context.report({
          message: "same",
          data: { name: method.name, other: other.name },
          at: locateKey(member),
          related: [{ location: locateKey(first), message: "The same request." }],
        });
      }
    },
  }),
});

/** The texts of a method, which are quickly compared: methods that differ in them send different requests. */
function addressOf({ resource, verb, value }: EffectiveMethod): string {
  const texts = [resource, verb];
  for (const [key, part] of value.entries()) {
    if (part.string !== undefined && key !== "method" && !remarks.has(key)) texts.push(`${key}=${part.string.value}`);
  }
  return texts.join("\n");
}

/** Whether two methods of one address send the same; two canonical ones may. */
function isSameRequest(a: EffectiveMethod, b: EffectiveMethod, texts: Map<EffectiveMethod, string>): boolean {
  if (canonicalMethods.has(a.name) && canonicalMethods.has(b.name)) return false;
  const [textOfA, textOfB] = [a, b].map((method) => {
    const text = texts.get(method) ?? textOfMethod(method);
    texts.set(method, text);
    return text;
  });
  return textOfA === textOfB;
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
