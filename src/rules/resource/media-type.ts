import { defineRule, editText, fixOf, locateText, locateValue, type Node } from "../../rule-kit/index.js";
import { nearMiss } from "jsonata-check/text";
import { mediaTypes } from "../../../generated/http-facts.js";

export default defineRule({
  id: "resource/media-type",
  severity: "warning",
  confidence: "likely",
  summary: "A media type that does not exist",
  description:
    "`Accept` and `Content-Type` name media types such as `application/json`: a type, a slash and a subtype (RFC 9110, section 8.3.1). A server answers 406 or 415 to one that it does not know, or ignores the body. Vendors have subtypes of their own, so only what is nearly a common one, has nearly a common suffix such as `+json`, or has no slash, is reported.",
  fixable: "unsafe",
  related: ["resource/content-type-conflict", "resource/misspelt-header"],
  examples: ({ override, highlight }) => ({
    bad: [
      highlight(override({ headers: { "Content-Type": "text/xml, charset=utf-8" } }), '"text/xml, charset=utf-8"'),
      highlight(
        override({ headers: { Accept: "aplication/json", "Content-Type": "json" } }),
        "aplication/json",
        "json",
      ),
    ],
    good: [override({ headers: { Accept: "application/vnd.acme.v2+json", "Content-Type": "application/json" } })],
  }),
  messages: {
    comma: () => ({
      what: "A comma separates the media type from its parameter.",
      why: "Servers read it as part of the type, which they do not know.",
      help: "Write a semicolon: `application/json; charset=utf-8`.",
    }),
    unknown: ({ written, right }: { written: string; right: string | undefined }) => ({
      what: `\`${written}\` is not a media type.`,
      why: "Servers refuse the request, or guess what the body is.",
      help: right === undefined ? "Write a type, a slash and a subtype: `application/json`." : `Write \`${right}\`.`,
    }),
  },
  create: (context) => ({
    Headers: ({ node: { members } }) => {
      for (const { key, value } of members) {
        if (!/^(?:accept|content-type)$/i.test(key.name) || value.type !== "string") continue;
        for (const { written, start } of typesIn(value)) {
          // A content type is only one; what follows a comma is no part of it.
          const comma = /^content-type$/i.test(key.name) ? /,\s*(?=[\w-]+=)/.exec(value.value) : null;
          if (comma !== null) {
            const fixes = [
              fixOf("Write a semicolon", "unsafe", editText(value, { start: comma.index, end: comma.index + 1 }, ";")),
            ];
            context.report({ message: "comma", at: locateValue(value), fixes });
            break;
          }
          const right = commonType(written);
          if (right === undefined && !/^[\w+.\\-]+$/.test(written)) continue;
          const span = { start, end: start + written.length };
          const fixes =
            right === undefined ? [] : [fixOf(`Write \`${right}\``, "unsafe", editText(value, span, right))];
          context.report({
            message: "unknown",
            data: { written, right },
            at: locateText(value, "template", span),
            fixes,
          });
        }
      }
    },
  }),
});

/** The media types in a header's value, without parameters; empty if a placeholder may provide one. */
function typesIn(value: Node): { readonly written: string; readonly start: number }[] {
  if (value.type !== "string" || value.value.includes("{{")) return [];
  return [...value.value.matchAll(/(?<=^|,)\s*([^\s,;]+)/g)].map(({ 0: all, 1: written = "", index }) => ({
    written,
    start: index + all.length - written.length,
  }));
}

/** The common media type that another one misspells, or of which it is the subtype. */
function commonType(written: string): string | undefined {
  const name = written.toLowerCase();
  if (mediaTypes.has(name)) return undefined;
  const [top = "", ...rest] = name.split("/");
  const right = rest.length > 0 && !topTypes.has(top) ? nearMiss(top, topTypes) : undefined;
  const [, before = "", suffix = ""] = /^(.+\+)([\w-]+)$/.exec(name) ?? [];
  const nearSuffix = suffixes.has(suffix) ? undefined : nearMiss(suffix, ["json", "xml"]);
  if (nearSuffix !== undefined) return before + nearSuffix;
  const known = [...mediaTypes].find((type) => type.endsWith(`/${name}`)) ?? nearMiss(name, mediaTypes);
  return known ?? (right && [right, ...rest].join("/"));
}

/** The registered suffixes that are short enough to be taken for another one. */
const suffixes: ReadonlySet<string> = new Set(["json", "xml", "jwt", "ber", "der", "zip", "gzip", "cbor", "yaml"]);

/** The registered types above subtypes (RFC 6838, 4.2). */
const topTypes: ReadonlySet<string> = new Set([
  ...["application", "audio", "font", "image", "message", "model", "multipart", "text", "video"],
]);
