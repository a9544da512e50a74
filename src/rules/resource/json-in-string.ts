import {
  defineRule,
  fixOf,
  locateValue,
  type Value,
  type Fix,
  sourceOf,
  type StringNode,
} from "../../rule-kit/index.js";
import { contentTypeOf } from "../../model/content-type.js";
import { parseTemplate } from "../../placeholder/parse.js";

export default defineRule({
  id: "resource/json-in-string",
  severity: "warning",
  confidence: "likely",
  summary: "A JSON body, or a null, that is written as a string",
  description:
    'A body in the format `json` is written as an object or a list, and the runtime turns it into JSON. A string that holds JSON is one string value to it. Placeholders inside are not escaped either: a quotation mark or a line break in a value breaks the JSON around it. With another `body_format` a string is right. A header is removed by `null`; the text `"null"` is sent.',
  fixable: "unsafe",
  related: ["resource/content-type-conflict", "placeholder/object-as-text"],
  examples: ({ config, override, users, highlight }) => ({
    bad: [
      highlight(
        config(
          users({ create: { method: "post", path: "/users", body: '{"name": "{{body.name}}", "role": "member"}' } }),
        ),
        '"{\\"name\\": \\"{{body.name}}\\", \\"role\\": \\"member\\"}"',
      ),
      highlight(override({ headers: { "X-Debug": "null" } }), '"null"'),
    ],
    good: [
      config(users({ create: { method: "post", path: "/users", body: { name: "{{body.name}}", role: "member" } } })),
      override({ headers: { "X-Debug": null } }),
      config(users({ import: { method: "post", path: "/users", body_format: "raw", body: '{"all": true}' } })),
    ],
  }),
  messages: {
    header: ({ name, text }: { name: string; text: string }) => ({
      what: `The header \`${name}\` is the text \`${text}\`.`,
      why: "The text is sent. Only a `null` without quotes removes a header.",
      help: "Write `null` without quotes.",
    }),
    string: ({ what, noun }: { what: string; noun: string }) => ({
      what: `${what} is ${noun} written as a string.`,
      why: "With `body_format: json` it is sent as one JSON string, and placeholder values in it are not escaped.",
      help: `Write it as ${noun}, without the quotes around it.`,
    }),
  },
  create: (context) => ({
    Headers: ({ node }) => {
      for (const { key, value } of node.members) {
        if (value.type !== "string" || !isNothing.test(value.value)) continue;
        const { start, end } = value;
        const fixes = [fixOf("Write `null`", "unsafe", { start, end, text: "null" })];
        const data = { name: key.name, text: value.value };
        context.report({ message: "header", data, at: locateValue(value), fixes });
      }
    },
    request: ({ value }) => {
      const whole = value.get("body");
      // Most servers of GraphQL take no string for `variables`.
      const variables = whole?.has("query") === true ? whole.get("variables")?.string : undefined;
      const body = whole?.string ?? variables;
      if (body === undefined || (value.text("body_format") ?? "json") !== "json") return;
      const noun = jsonIn(body);
      if (noun === undefined || hasOtherType(value.get("headers"))) return;
      context.report({
        message: "string",
        data: { noun, what: body === variables ? "`variables`" : "The body" },
        at: locateValue(body),
        lacks: value.text("body_format") === undefined ? [{ value, keys: ["body_format"] }] : [],
        fixes: [unwrapped(body)],
      });
    },
  }),
});

/** Texts that no header has as its value. */
const isNothing = /^(?:null|undefined)$/;

/** Whether headers declare that the body is not JSON. */
function hasOtherType(headers: Value | undefined): boolean {
  const type = contentTypeOf(headers)?.value;
  return type !== undefined && !/json/i.test(type);
}

/** The JSON in a string, whatever the values of its placeholders. */
function jsonIn({ value }: StringNode): "an object" | "a list" | undefined {
  if (!/^\s*[[{]/.test(value)) return undefined;
  const { placeholders } = parseTemplate(value);
  const text = placeholders.reduceRight((at, { start, end }) => `${at.slice(0, start)}0${at.slice(end)}`, value);
  const json = parsed(text);
  return typeof json !== "object" || json === null ? undefined : Array.isArray(json) ? "a list" : "an object";
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Writes the JSON itself, if every placeholder is inside one of its strings. */
function unwrapped(node: StringNode): Fix | undefined {
  const { start, end, value } = node;
  const isInline = /^["']/.test(sourceOf(node)) && !value.includes("\n");
  if (!isInline || typeof parsed(value) !== "object") return undefined;
  return fixOf("Write it without the quotes", "unsafe", { start, end, text: value.trim() });
}
