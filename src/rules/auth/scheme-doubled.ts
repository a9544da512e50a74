import { defineRule, fixOf, headerListeners, type Node, type StringNode } from "../../rule-kit/index.js";
import { joinedScheme, misspeltScheme, ownNameAhead, schemeAhead, schemeInPair, schemeTwice } from "./support/lead.js";
import { messages } from "./support/scheme-doubled-messages.js";

export default defineRule({
  id: "auth/scheme-doubled",
  severity: "warning",
  confidence: "likely",
  summary: "An authorization with two schemes, such as `Bearer Bearer`, or with none that servers recognize",
  description:
    "`bearer` authorization writes `Authorization: Bearer <value>` itself, and `basic` the word `Basic`. A value that begins with a scheme of its own is sent as `Bearer Bearer …` or `Bearer Token …`, which servers reject. The same applies to a header that has the word twice, that has no space after it, or that repeats its own name.\n\nIf a vendor uses another scheme, `header` authorization sends it: `Token {{api_key}}`.",
  fixable: "safe",
  related: ["auth/basic-not-encoded"],
  examples: ({ override, highlight, bearer, header }) => ({
    bad: [
      highlight(override(bearer("Bearer {{api_key}}")), "Bearer "),
      highlight(
        override({ ...bearer("Token {{api_key}}"), headers: { Authorization: "Bearer Bearer {{api_key}}" } }),
        "Token ",
        "Bearer Bearer ",
      ),
    ],
    good: [override(bearer("{{api_key}}")), override(header("Authorization", "Token {{api_key}}"))],
  }),
  messages,
  create: (context) => {
    const judgeName = (name: string, node: Node | undefined): boolean => {
      const lead = ownNameAhead(name, node);
      if (lead === undefined) return false;
      const fixes = [fixOf("Remove the name of the header", "unsafe", lead.replace(""))];
      context.report({ message: "header", data: { name: lead.word }, at: lead.at, fixes });
      return true;
    };
    const judgeScheme = (node: Node | undefined): void => {
      const joined = joinedScheme(node);
      if (joined !== undefined) {
        const { word: scheme, mark, at } = joined;
        const fixes = [fixOf("Write one space", "unsafe", joined.replaceAfterWord(" "))];
        context.report({ message: "joined", data: { scheme, mark }, at, fixes });
      }
      const { lead, right } = misspeltScheme(node) ?? {};
      if (lead === undefined || right === undefined) return;
      const fixes = [fixOf(`Write \`${right}\``, "unsafe", lead.replace(right))];
      context.report({ message: "misspelt", data: { scheme: lead.word, right }, at: lead.at, fixes });
    };
    const judgeHeader = (name: string, node: Node | undefined): void => {
      if (!judgeName(name, node) && name.toLowerCase() === "authorization") judgeScheme(node);
      const lead = name === "" ? undefined : schemeTwice(node);
      if (lead === undefined) return;
      const fixes = [fixOf("Write the scheme once", "safe", lead.replace(`${lead.word} `))];
      context.report({ message: "twice", data: { scheme: lead.word }, at: lead.at, fixes });
    };
    const judgeBearer = (node: StringNode | undefined): void => {
      const lead = judgeName("Authorization", node) ? undefined : schemeAhead(node);
      if (lead === undefined) return;
      const { word: scheme, rest, at } = lead;
      const isDoubled = /^bearer$/i.test(scheme);
      const fixes = [fixOf("Remove the scheme", isDoubled ? "safe" : "suggestion", lead.replace(""))];
      context.report({ message: isDoubled ? "doubled" : "other", data: { scheme, rest }, at, fixes });
    };
    const judgeBasic = (key: string, node: StringNode | undefined): void => {
      const lead = schemeInPair(node);
      if (lead === undefined) return;
      const fixes = [fixOf("Remove the scheme", "unsafe", lead.replace(""))];
      context.report({ message: "field", data: { scheme: lead.word, key }, at: lead.at, fixes });
    };
    return {
      ...headerListeners(({ name, value }) => judgeHeader(name, value)),
      BearerAuthorizationConfig: (config) => judgeBearer(config.string("value")),
      BasicAuthorizationConfig: (config) => {
        for (const key of ["username", "password"] as const) judgeBasic(key, config.string(key));
      },
      expression: {
        roles: ["authorization"],
        visit: (use) => {
          for (const match of use.text.matchAll(doubledInExpression)) {
            const span = { start: match.index, end: match.index + match[0].length };
            context.report({ message: "twice", data: { scheme: match[1] ?? "" }, at: use.locate(span) });
          }
          for (const { 0: word, 2: scheme = "", index: start } of use.text.matchAll(joinedInExpression)) {
            const at = use.locate({ start, end: start + word.length });
            context.report({ message: "joined", data: { scheme, mark: "" }, at });
          }
        },
      },
    };
  },
});

/** The scheme alone in a string that something other than a space follows. */
const joinedInExpression = /(["'])(Bearer|Basic)\1(?=\s*&(?!\s*["']\s))/gi;

/** The scheme twice in one text, or in two that are joined; `Token token=` names a parameter of the scheme. */
const doubledInExpression = /\b(Bearer|Basic|Token)\s+(?:(["'])\s*&\s*\2)?\1\b(?!=)/gi;
