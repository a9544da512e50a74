import { locateKey } from "../../document/location.js";
import type { Config } from "../../model/config.js";
import type { EffectiveMethod } from "../../model/effective-method.js";
import type { Model } from "../../model/model.js";
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
      for (const methods of methodsByAddress(context.model)) {
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
          if (other === undefined || first === undefined || member?.value.document !== document) continue;
          const related = [{ location: locateKey(first), message: "The same request." }];
          const data = { name: method.name, other: other.name };
          context.report({ message: "same", data, at: locateKey(member), related });
        }
      }
    },
  }),
});

/** Texts that most methods have and that mostly differ: comparing them first saves comparing the rest. */
const telling = ["path", "response_path", "error_expression"];

/** The methods of one resource that share a verb and all telling texts, where there are several. */
function methodsByAddress({ wholeMethods }: Model): readonly (readonly EffectiveMethod[])[] {
  const groups = new Map<Config, Map<string, EffectiveMethod[]>>();
  for (const { config, method } of wholeMethods) {
    const texts = telling.map((key) => method.value.text(key));
    if (texts[0] === undefined) continue;
    const known = groups.get(config) ?? new Map<string, EffectiveMethod[]>();
    groups.set(config, known);
    const address = JSON.stringify([method.resource, method.verb, ...texts]);
    const group = known.get(address);
    if (group === undefined) known.set(address, [method]);
    else group.push(method);
  }
  return [...groups.values()].flatMap((known) => [...known.values()]).filter(({ length }) => length > 1);
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
