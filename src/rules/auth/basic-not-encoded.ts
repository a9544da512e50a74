import { defineRule, locateText, type Node } from "../../rule-kit/index.js";

export default defineRule({
  id: "auth/basic-not-encoded",
  severity: "warning",
  confidence: "likely",
  summary: "`Basic` credentials that are sent without Base64",
  description:
    "After `Basic` servers expect the user name, a colon and the password encoded as Base64 (RFC 7617). A colon is not a Base64 character, and templates cannot encode, so `Basic {{username}}:{{password}}` is rejected. The format `basic` encodes both; an expression has `$base64encode`.",
  related: ["auth/scheme-doubled", "auth/basic-without-fields"],
  examples: ({ override, highlight, header, basic }) => ({
    bad: [
      highlight(
        override(header("Authorization", "Basic {{username}}:{{password}}")),
        "Basic {{username}}:{{password}}",
      ),
    ],
    good: [
      override(basic("{{username}}", "{{password}}")),
      override({ headers: { Authorization: "Basic {{encoded_credentials}}" } }),
    ],
  }),
  messages: {
    plain: ({ user, password }: { user: string; password: string }) => ({
      what: "The user name and password after `Basic` are not Base64-encoded.",
      why: "A colon is not a Base64 character: servers answer every request with 401.",
      help: `Use the format \`basic\`, which encodes them: \`"username": "${user}", "password": "${password}"\`.`,
    }),
    expression: () => ({
      what: "The user name and password after `Basic` are not Base64-encoded.",
      why: "A colon is not a Base64 character: servers answer every request with 401.",
      help: "Encode them: `'Basic ' & $base64encode(context.username & ':' & context.password)`.",
    }),
  },
  create: (context) => {
    const judge = (node: Node | undefined): void => {
      if (node?.type !== "string") return;
      const [, user, password] =
        /^\s*Basic\s+([^\s:]*\{\{[^{}]*\}\}[^\s:{}]*|[^\s:{}]*):(.*)$/is.exec(node.value) ?? [];
      if (user === undefined || password === undefined || !node.value.includes("{{")) return;
      const at = locateText(node, "template", { start: 0, end: node.value.length });
      context.report({ message: "plain", data: { user, password }, at });
    };
    return {
      Headers: ({ node }) => {
        for (const { key, value } of node.members) if (key.name.toLowerCase() === "authorization") judge(value);
      },
      HeaderAuthorizationConfig: (config) => judge(config.get("header_value")),
      expression: {
        roles: ["authorization"],
        visit: (use) => {
          const plain = /(["'])Basic\s+\1\s*&\s*(?!\$)[\w.`]+\s*&\s*(["']):(?:(?!\2).)*\2/i.exec(use.text);
          if (plain === null) return;
          const span = { start: plain.index, end: plain.index + plain[0].length };
          context.report({ message: "expression", at: use.locate(span) });
        },
      },
    };
  },
});
