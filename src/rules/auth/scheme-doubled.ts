import { editText } from "../../document/edit-text.js";
import { locateText } from "../../document/location.js";
import type { StringNode } from "../../document/tree.js";
import { fixOf } from "../../rule-kit/fixes.js";
import { defineRule } from "../../rule-kit/rule.js";

export default defineRule({
  id: "auth/scheme-doubled",
  severity: "warning",
  confidence: "likely",
  summary: "An authorization with two schemes, such as `Bearer Bearer`, or with none that servers recognize",
  description:
    "`bearer` authorization writes `Authorization: Bearer <value>` itself, and `basic` the word `Basic`. A value that begins with a scheme of its own is sent as `Bearer Bearer …` or `Bearer Token …`, which servers reject. The same applies to a header that has the word twice, that has no space after it, or that repeats its own name.\n\nIf a vendor uses another scheme, `header` authorization sends it: `Token {{api_key}}`.",
  fixable: "safe",
  related: ["auth/basic-not-encoded"],
  examples: ({ override }) => ({
    bad: [
      {
        ...override({ authorization: { format: "bearer", config: { value: "Bearer {{api_key}}" } } }),
        highlights: ["Bearer "],
      },
      {
        ...override({
          authorization: { format: "bearer", config: { value: "Token {{api_key}}" } },
          headers: { Authorization: "Bearer Bearer {{api_key}}" },
        }),
        highlights: ["Token ", "Bearer Bearer "],
      },
    ],
    good: [
      override({ authorization: { format: "bearer", config: { value: "{{api_key}}" } } }),
      override({
        authorization: {
          format: "header",
          config: { header_name: "Authorization", header_value: "Token {{api_key}}" },
        },
      }),
    ],
  }),
  messages: {
    doubled: () => ({
      what: "The value of a `bearer` authorization begins with a second `Bearer`.",
      why: "The header is sent as `Bearer Bearer …`.",
      help: "Write the token alone.",
    }),
    other: ({ scheme, rest }: { scheme: string; rest: string }) => ({
      what: `The value of a \`bearer\` authorization begins with the scheme \`${scheme}\`.`,
      why: `The header is sent as \`Bearer ${scheme} …\`, and servers read the first word as the scheme.`,
      help: `Write the token alone, or use \`header\` authorization with \`"header_name": "Authorization", "header_value": "${scheme} ${rest}"\`.`,
    }),
    field: ({ scheme, key }: { scheme: string; key: string }) => ({
      what: `The \`${key}\` of a \`basic\` authorization begins with the scheme \`${scheme}\`.`,
      why: "The runtime writes `Basic` itself, and the word becomes part of the credentials.",
      help: `Write the \`${key}\` alone.`,
    }),
    joined: ({ scheme, mark }: { scheme: string; mark: string }) => ({
      what:
        mark === ""
          ? `There is no space after \`${scheme}\`.`
          : `There is \`${mark}\` after \`${scheme}\`, not a space.`,
      why: "Servers read everything before the first space as the scheme, and this one is unknown.",
      help: `Write one space and nothing else after the scheme: \`${scheme} {{…}}\`.`,
    }),
    header: ({ name }: { name: string }) => ({
      what: `The value begins with \`${name}:\`, the name of its own header.`,
      why: "The name is sent again as part of the value, and the server does not recognize the credential.",
      help: "Write only what follows the colon.",
    }),
    twice: ({ scheme }: { scheme: string }) => ({
      what: `The scheme \`${scheme}\` is written twice.`,
      why: "Servers read the second word as the token.",
      help: "Write the scheme once.",
    }),
  },
  create: (context) => {
    const judgeName = (name: string, node: StringNode | undefined): boolean => {
      const lead = node && /^\s*([^\s:{]+)\s*:\s*/.exec(node.value);
      if (node === undefined || !lead || lead[1]?.toLowerCase() !== name.toLowerCase()) return false;
      const span = { start: 0, end: lead[0].length };
      const fixes = [fixOf("Remove the name of the header", "unsafe", editText(node, span, ""))];
      context.report({ message: "header", data: { name: lead[1] }, at: locateText(node, "template", span), fixes });
      return true;
    };
    const judgeSpace = (node: StringNode | undefined): void => {
      const match = node && /^\s*(Bearer|Basic)(?:([:=,_-])\s*|(?=\{\{))/i.exec(node.value);
      if (node === undefined || !match) return;
      const [written, scheme = "", mark = ""] = match;
      const span = { start: 0, end: written.length };
      // Only what follows the word: a fix that wrote it anew could write a secret anew.
      const after = { start: written.search(/\S/) + scheme.length, end: written.length };
      const fixes = [fixOf("Write one space", "unsafe", editText(node, after, " "))];
      context.report({ message: "joined", data: { scheme, mark }, at: locateText(node, "template", span), fixes });
    };
    const judgeHeader = (name: string, node: StringNode | undefined): void => {
      if (!judgeName(name, node) && name.toLowerCase() === "authorization") judgeSpace(node);
      const match = node && /^\s*(Bearer|Basic|Token)\s+\1\s+/i.exec(node.value);
      if (node === undefined || !match || name === "") return;
      const span = { start: 0, end: match[0].length };
      const fixes = [fixOf("Write the scheme once", "safe", editText(node, span, `${match[1] ?? ""} `))];
      const data = { scheme: match[1] ?? "" };
      context.report({ message: "twice", data, at: locateText(node, "template", span), fixes });
    };
    return {
      BearerAuthorizationConfig: (config) => {
        const value = config.string("value");
        if (judgeName("Authorization", value)) return;
        const match = value && schemeAhead.exec(value.value);
        if (value === undefined || !match) return;
        const [lead, scheme = ""] = match;
        const span = { start: 0, end: lead.length };
        const at = locateText(value, "template", span);
        const edit = editText(value, span, "");
        if (/^bearer$/i.test(scheme)) {
          context.report({
            message: "doubled",
            data: undefined,
            at,
            fixes: [fixOf("Remove the scheme", "safe", edit)],
          });
        } else {
          const data = { scheme, rest: value.value.slice(lead.length) };
          context.report({ message: "other", data, at, fixes: [fixOf("Remove the scheme", "suggestion", edit)] });
        }
      },
      BasicAuthorizationConfig: (config) => {
        for (const key of ["username", "password"] as const) {
          const value = config.string(key);
          const match = value && /^\s*(Basic|Bearer)\s+(?=\{\{)/i.exec(value.value);
          if (value === undefined || !match) continue;
          const span = { start: 0, end: match[0].length };
          const fixes = [fixOf("Remove the scheme", "unsafe", editText(value, span, ""))];
          const data = { scheme: match[1] ?? "", key };
          context.report({ message: "field", data, at: locateText(value, "template", span), fixes });
        }
      },
      HeaderAuthorizationConfig: (config) =>
        judgeHeader(config.text("header_name") ?? "", config.string("header_value")),
      Headers: ({ node }) => {
        for (const { key, value } of node.members) if (value.type === "string") judgeHeader(key.name, value);
      },
      expression: {
        roles: ["authorization"],
        visit: (use) => {
          for (const match of use.text.matchAll(doubledInExpression)) {
            const span = { start: match.index, end: match.index + match[0].length };
            context.report({ message: "twice", data: { scheme: match[1] ?? "" }, at: use.locate(span) });
          }
        },
      },
    };
  },
});

/** A scheme in front of a token. `Key` and others may begin a token, so that only registered and common ones count. */
const schemeAhead = /^\s*(Bearer|Basic|Token|Digest|ApiKey|Api-Key|OAuth)\s+/i;

/** The scheme twice in one text, or in two that are joined. */
const doubledInExpression = /\b(Bearer|Basic|Token)\s+(?:(["'])\s*&\s*\2)?\1\b/gi;
