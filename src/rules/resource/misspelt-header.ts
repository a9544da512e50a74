import { defineRule, fixOf, headerListeners, type Node } from "../../rule-kit/index.js";
import { nearMiss } from "jsonata-check/text";
import { misspelt, requestHeaders } from "./support/common-names.js";

export default defineRule({
  id: "resource/misspelt-header",
  severity: "warning",
  confidence: "likely",
  summary: "A request header with a misspelled common name",
  description:
    "Servers ignore unknown headers: `Authorisation` carries no credentials, `ContentType` does not describe the body, and many servers drop `User_Agent` because of its underscore. `Bearer` is a scheme, which belongs in the value of `Authorization`. Case makes no difference.",
  fixable: "unsafe",
  related: ["resource/invalid-header", "auth/header-set-twice"],
  examples: ({ override, highlight, header }) => ({
    bad: [
      highlight(
        override({ headers: { ContentType: "application/json" }, ...header("Authorisation", "{{token}}") }),
        '"ContentType"',
        "Authorisation",
      ),
    ],
    good: [
      override({
        headers: { "content-type": "application/json", "X-Authorization": "{{token}}" },
        ...header("authorization", "{{token}}"),
      }),
    ],
  }),
  messages: {
    scheme: ({ name }: { name: string }) => ({
      what: `\`${name}\` is a scheme, not the name of a header.`,
      why: "Servers look for the scheme in `Authorization`, so the request arrives without credentials.",
      help: `Name the header \`Authorization\`, and begin its value with \`${name}\` and a space.`,
    }),
    near: ({ name, standard }: { name: string; standard: string }) => ({
      what: `\`${name}\` is not a common header, but is close to \`${standard}\`.`,
      why: "Servers ignore headers that they do not know, so it has no effect.",
      help: `Write \`${standard}\`.`,
    }),
  },
  create: (context) =>
    headerListeners(({ name, nameAt: at, value, rename }) => {
      if (at === undefined) return;
      if (isScheme.test(name) && value?.type !== "null") context.report({ message: "scheme", data: { name }, at });
      const standard = standardFor(name, value);
      if (standard === undefined) return;
      const fixes = [fixOf(`Write \`${standard}\``, "unsafe", rename(standard))];
      context.report({ message: "near", data: { name, standard }, at, fixes });
    }),
});

/** Schemes that no vendor uses as a header name. */
const isScheme = /^(?:bearer|basic)$/i;

/** The request headers that configurations write most. */
const standards: readonly string[] = [
  "Authorization",
  "Content-Type",
  "User-Agent",
  "Accept-Language",
  "Accept-Encoding",
  "If-None-Match",
  "If-Modified-Since",
];

/** The common header that a name misspells: one letter off, other separators, or `Authentication` with a scheme as in `Authorization`. */
function standardFor(name: string, value: Node | undefined): string | undefined {
  const hasScheme = value?.type === "string" && /^(?:Bearer|Basic|Digest)\s/i.test(value.value);
  if (hasScheme && /^authentication$/i.test(name)) return "Authorization";
  const isPlain = /^(?!x-)[\w-]+$/i.test(name);
  const isStandard = standards.some((standard) => standard.toLowerCase() === name.toLowerCase());
  if (isStandard) return undefined;
  return (isPlain ? nearMiss(name, standards) : undefined) ?? misspelt(name.toLowerCase(), requestHeaders);
}
