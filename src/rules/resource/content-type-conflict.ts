import { defineRule, locateValue, type Value } from "../../rule-kit/index.js";
import { contentTypeOf, isContentType, formatOf } from "../../model/content-type.js";

export default defineRule({
  id: "resource/content-type-conflict",
  severity: "warning",
  confidence: "likely",
  summary: "A `Content-Type` header that contradicts the format of the body",
  description:
    "`body_format` says how the body is written (`json` by default), and the header `Content-Type` tells the vendor how to read it. If the two contradict each other, the vendor cannot read the body. The same goes for a header of the integration that names a form, where every body is JSON.",
  examples: ({ override, users, highlight }) => {
    const create = (body_format: string, type: string) => {
      const body = { name: "{{body.name}}" };
      const headers = { "Content-Type": type };
      return override(users({ create: { method: "post", path: "/users", body_format, headers, body } }));
    };
    return {
      bad: [highlight(create("form", "application/json"), '"application/json"')],
      good: [create("json", "application/vnd.api+json")],
    };
  },
  messages: {
    differs: ({ type, format }: { type: string; format: string }) => ({
      what: `The header \`Content-Type\` is \`${type}\`, but the body is sent as \`${format}\`.`,
      why: "The vendor parses the body as the header declares.",
      help: "Set `body_format` to what the vendor expects, and remove the header.",
    }),
    boundary: () => ({
      what: "The header `Content-Type` names no boundary between the parts of the body.",
      why: "If it replaces the header that belongs to the body, the vendor cannot tell the parts apart.",
      help: "Remove the header: `body_format` sets it, with the boundary.",
    }),
  },
  create: (context) => ({
    config: (config) => {
      const header = contentTypeOf(config.value.get("headers"));
      if (header === undefined || formatOf(header.value) !== "form") return;
      const bodies = config.requests().filter(({ value }) => isPlainJson(value.get("body")));
      const isJson = bodies.every(({ value, headers }) => {
        const isOwn = [...headers].some(([name, { from }]) => isContentType(name) && from === "method");
        return !isOwn && ["json", undefined].includes(value.text("body_format"));
      });
      if (bodies.length === 0 || !isJson) return;
      const lacks = bodies
        .map(({ value }) => ({ value, keys: ["body_format"] }))
        .filter(({ value }) => !value.has("body_format"));
      context.report({
        message: "differs",
        data: { type: header.value, format: "json" },
        at: locateValue(header),
        lacks,
      });
    },
    request: ({ value }) => {
      const header = contentTypeOf(value.get("headers"));
      const written = header && formatOf(header.value);
      if (header === undefined || written === undefined) return;
      const usual = isPlainJson(value.get("body")) ? "json" : undefined;
      const format = value.text("body_format") ?? usual;
      if (format === "multipart" && written === format && !/boundary=/i.test(header.value)) {
        context.report({ message: "boundary", at: locateValue(header), severity: "info" });
      }
      if (format === undefined || format === written || !formats.has(format)) return;
      const lacks = value.text("body_format") === undefined ? [{ value, keys: ["body_format"] }] : [];
      context.report({ message: "differs", data: { type: header.value, format }, at: locateValue(header), lacks });
    },
  }),
});

/** The formats of a body that have a content type of their own; `raw` has any. */
const formats: ReadonlySet<string> = new Set(["json", "form", "multipart", "xml"]);

/** Whether a body is sent as JSON by default: an object, a list, or a placeholder for one. */
function isPlainJson(body: Value | undefined): boolean {
  return body?.type === "object" || body?.type === "array" || /^\{\{[^{}]*:json\}\}$/.test(body?.string?.value ?? "");
}
