import { defineRule, editText, fixOf, locateText, type Node } from "../../rule-kit/index.js";

export default defineRule({
  id: "auth/quoted-credential",
  severity: "warning",
  confidence: "likely",
  summary: "A credential in quotes or angle brackets",
  description:
    'Characters around a placeholder are sent too. `Bearer "{{api_key}}"` sends the quotation marks, which no token has (RFC 9110, section 11.2), and `<{{api_key}}>` keeps the brackets of a template. A parameter of a scheme may be quoted: `Token token="{{api_key}}"`.',
  fixable: "unsafe",
  related: ["auth/scheme-doubled"],
  examples: ({ override, highlight, bearer, header }) => ({
    bad: [
      highlight(override(bearer("<{{api_key}}>")), "<{{api_key}}>"),
      highlight(override({ headers: { Authorization: "Bearer '{{api_key}}'" } }), "'{{api_key}}'"),
    ],
    good: [override(header("Authorization", 'Token token="{{api_key}}"'))],
  }),
  messages: {
    quoted: ({ marks, inner }: { marks: string; inner: string }) => ({
      what: `The credential is wrapped in \`${marks}\`.`,
      why: "These characters are sent as part of the credential, and the server rejects it.",
      help: `Write \`${inner}\` alone.`,
    }),
  },
  create: (context) => {
    const judge = (node: Node | undefined): void => {
      const match = node?.type === "string" ? wrapped.exec(node.value) : null;
      if (node?.type !== "string" || match === null) return;
      const [, lead = "", open = "", inner = "", close = ""] = match;
      if ((pairs.get(open) ?? open) !== close) return;
      const span = { start: lead.length, end: lead.length + open.length + inner.length + close.length };
      const fixes = [fixOf("Remove the characters around it", "unsafe", editText(node, span, inner))];
      const at = locateText(node, "template", span);
      context.report({ message: "quoted", data: { marks: `${open}…${close}`, inner }, at, fixes });
    };
    return {
      BearerAuthorizationConfig: (config) => judge(config.get("value")),
      HeaderAuthorizationConfig: (config) => judge(config.get("header_value")),
      Headers: ({ node }) => {
        for (const { key, value } of node.members) if (/^authorization$/i.test(key.name)) judge(value);
      },
    };
  },
});

/** One placeholder between two marks, alone, after a scheme, or together with it. */
const wrapped =
  /^(\s*(?:(?:Bearer|Basic|Token)\s+)?)(["'`<([])((?:(?:Bearer|Basic|Token)\s+)?\{\{[^{}]*\}\})(["'`>)\]])\s*$/i;

const pairs: ReadonlyMap<string, string> = new Map([
  ["<", ">"],
  ["(", ")"],
  ["[", "]"],
]);
