import { defineRule, locateText } from "../../rule-kit/index.js";
import { parseTemplate } from "../../placeholder/parse.js";

export default defineRule({
  id: "auth/colon-in-username",
  severity: "warning",
  confidence: "likely",
  summary: "A `username` that contains the password too",
  description:
    "`basic` authorization joins `username` and `password` with a colon and encodes both. Servers split what they receive at the first colon, so a user name cannot contain one (RFC 7617, section 2): whatever follows it becomes part of the password.",
  related: ["auth/basic-not-encoded", "auth/basic-without-fields"],
  examples: ({ override, highlight, basic }) => ({
    bad: [
      highlight(
        override({ authorization: { format: "basic", config: { username: "{{user}}:{{pass}}" } } }),
        "{{user}}:{{pass}}",
      ),
    ],
    good: [override(basic("{{user}}", "{{pass}}"))],
  }),
  messages: {
    colon: ({ user, password }: { user: string; password: string }) => ({
      what: "The `username` contains a colon.",
      why: "Servers split the credentials at the first colon, so what follows it becomes part of the password.",
      help: `Write \`"username": "${user}", "password": "${password}"\`.`,
    }),
  },
  create: (context) => ({
    BasicAuthorizationConfig: (config) => {
      const username = config.string("username");
      const colon = username === undefined ? -1 : parseTemplate(username.value).literal.indexOf(":");
      if (username === undefined || colon === -1) return;
      const { value } = username;
      const data = { user: value.slice(0, colon).trim(), password: value.slice(colon + 1).trim() };
      context.report({ message: "colon", data, at: locateText(username, "template", { start: 0, end: value.length }) });
    },
  }),
});
