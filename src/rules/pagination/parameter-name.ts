import { locateValue } from "../../document/location.js";
import type { StringNode } from "../../document/tree.js";
import type { Fix } from "../../rule-kit/finding.js";
import { fixOf, replaceText } from "../../rule-kit/fixes.js";
import { defineRule } from "../../rule-kit/rule.js";

export default defineRule({
  id: "pagination/parameter-name",
  severity: "warning",
  confidence: "likely",
  summary: "A pagination parameter written with `?`, `=` or `&`, or as a placeholder",
  description:
    "`page_key`, `offset_key`, `cursor_key` and `limit_key` are the plain names of parameters. They are not resolved, and what belongs to the query around a name (`?page=`) is escaped and becomes part of it: the server does not know such a parameter, and each request returns the first page.",
  fixable: "unsafe",
  related: ["pagination/parameter-set-twice"],
  examples: ({ override }) => ({
    bad: [
      {
        ...override({ pagination: { format: "page", config: { page_key: "page=", limit_key: "{{query.limit}}" } } }),
        highlights: ['"page="', '"{{query.limit}}"'],
      },
    ],
    good: [override({ pagination: { format: "page", config: { page_key: "page[number]", limit_key: "$top" } } })],
  }),
  messages: {
    marks: ({ key, written }: { key: string; written: string }) => ({
      what: `\`${key}\` is not a plain name: \`${written}\`.`,
      why: "The extra characters are escaped and become part of the name, which the server does not know.",
      help: "Write the name alone.",
    }),
    placeholder: ({ key, written }: { key: string; written: string }) => ({
      what: `\`${key}\` is the name of a parameter, not its value: \`${written}\` is not resolved.`,
      why: "The literal text is sent as the name, and the server does not know it.",
      help: "Write the parameter's name; the pagination adds its value.",
    }),
  },
  create: (context) => ({
    Pagination: (pagination) => {
      for (const { key, value } of pagination.object("config")?.members ?? []) {
        if (value.type !== "string" || !/^(?:page|offset|cursor|limit)_(?:key|param)$/.test(key.name)) continue;
        const written = value.value;
        const data = { key: key.name.replace(/param$/, "key"), written };
        const at = locateValue(value);
        if (written.includes("{{")) {
          context.report({ message: "placeholder", data, at, fixes: [nameIn(value, /^\{\{query\.([\w-]+)\}\}$/)] });
        } else if (/[?&=]/.test(written)) {
          context.report({ message: "marks", data, at, fixes: [nameIn(value, /^[?&]?([^?&=]+)=?$/)] });
        }
      }
    },
  }),
});

/** Writes the name that is all there is beside the marks. */
function nameIn(node: StringNode, form: RegExp): Fix | undefined {
  const name = form.exec(node.value)?.[1];
  return name === undefined ? undefined : fixOf(`Write \`${name}\``, "unsafe", replaceText(node, name));
}
