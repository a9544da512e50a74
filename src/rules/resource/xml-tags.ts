import { defineRule, locatePart } from "../../rule-kit/index.js";
import type { Span } from "jsonata-check/text";

export default defineRule({
  id: "resource/xml-tags",
  severity: "error",
  confidence: "likely",
  summary: "An XML body whose tags do not match",
  description:
    "A server refuses XML that is not well-formed: each element is closed by a tag of its own name, in the order of their nesting. Bodies with the format `xml` are checked, and raw ones with a declaration or a namespace of XML; placeholders are read as text.",
  related: ["resource/content-type-conflict", "resource/graphql-syntax"],
  examples: ({ config, users, highlight }) => {
    const create = (body: string) =>
      config(users({ create: { method: "post", path: "/users", body_format: "xml", body } }));
    return {
      bad: [highlight(create("<user><name>{{body.name}}</nmae></user>"), "</nmae>")],
      good: [create("<user><name>{{body.name}}</name><active/></user>")],
    };
  },
  messages: {
    closing: ({ tag, open }: { tag: string; open: string | undefined }) => ({
      what:
        open === undefined ? `\`${tag}\` closes nothing.` : `\`${tag}\` stands where \`<${open}>\` is to be closed.`,
      why: "The server refuses a body that is not well-formed.",
      help: open === undefined ? "Remove it, or open the element before." : `Write \`</${open}>\`, or close it before.`,
    }),
    open: ({ tag }: { tag: string }) => ({
      what: `\`<${tag}>\` is not closed.`,
      why: "The server refuses a body that is not well-formed.",
      help: `Add \`</${tag}>\`.`,
    }),
  },
  create: (context) => ({
    request: ({ value }) => {
      const body = value.get("body")?.string;
      const format = value.text("body_format");
      const isXml = format === "xml" || (format === "raw" && /^\s*<(?:\?xml\b|[^<]*\bxmlns\b)/.test(body?.value ?? ""));
      const slip = body && isXml ? context.derived.ofText(body.value, slipIn) : undefined;
      if (body === undefined || slip === undefined) return;
      const at = locatePart(body, slip);
      if (slip.isOpen) context.report({ message: "open", data: { tag: slip.name }, at });
      else
        context.report({
          message: "closing",
          data: { tag: body.value.slice(slip.start, slip.end), open: slip.open },
          at,
        });
    },
  }),
});

/** The first tag that has no counterpart. */
interface Slip extends Span {
  readonly isOpen: boolean;
  readonly name: string;
  /** The element to be closed there. */
  readonly open?: string | undefined;
}

/** Comments, instructions and plain text; then tags. */
const pieces =
  /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<[?!][^>]*>|<(\/?)([A-Za-z_][\w:.-]*)(?:\s(?:"[^"]*"|'[^']*'|[^"'<>])*?)?(\/?)>/g;

const longest = 50_000;

function slipIn(text: string): Slip | undefined {
  // HTML has elements without an end, and placeholders may hold tags.
  if (text.length > longest || /<!(?!--|\[CDATA\[)|<html\b|<\/?[\w:.-]*\{\{/i.test(text)) return undefined;
  const open: Slip[] = [];
  for (const { 0: tag, 1: slash, 2: name, 3: end, index: start } of text.matchAll(pieces)) {
    if (name === undefined || end === "/") continue;
    const span = { start, end: start + tag.length, name };
    if (slash === "") open.push({ ...span, isOpen: true });
    else {
      const last = open.pop()?.name;
      if (last !== name) return { ...span, isOpen: false, open: last };
    }
  }
  return open.at(-1);
}
