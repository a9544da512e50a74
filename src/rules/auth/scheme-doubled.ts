import { fold, nearMiss } from "jsonata-check/text";
import { editText } from "../../document/edit-text.js";
import { locateText, type Location } from "../../document/location.js";
import type { Node, StringNode } from "../../document/tree.js";
import { fixOf } from "../../rule-kit/fixes.js";
import { headerListeners } from "../../rule-kit/header-listeners.js";
import { defineRule } from "../../rule-kit/rule.js";
import type { Edit } from "../../text/edit.js";

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
      help: `Write a single space after the scheme: \`${scheme} {{…}}\`.`,
    }),
    misspelt: ({ scheme, right }: Record<"scheme" | "right", string>) => ({
      what: `\`${scheme}\` is not a scheme; \`${right}\` is.`,
      why: "Servers read the first word as the scheme, and this one is unknown.",
      help: `Write \`${right}\`.`,
    }),
    header: ({ name }: { name: string }) => ({
      what: `The value begins with \`${name}\`, the name of its own header.`,
      why: "The name is sent again as part of the value, and the server does not recognize the credential.",
      help: "Write only what follows the name.",
    }),
    twice: ({ scheme }: { scheme: string }) => ({
      what: `The scheme \`${scheme}\` is written twice.`,
      why: "Servers read the second word as the token.",
      help: "Write the scheme once.",
    }),
  },
  create: (context) => {
    const judgeName = (name: string, node: Node | undefined): boolean => {
      // Without a colon, only the words of a name such as `X-Api-Key` are no scheme.
      const lead = leadOf(node, /^\s*([^\s:{]+)\s*:\s*/) ?? leadOf(node, /^\s*(\w+(?:-\w+)+)\s+(?=\{\{)/);
      if (lead === undefined || lead.word.toLowerCase() !== name.toLowerCase()) return false;
      const fixes = [fixOf("Remove the name of the header", "unsafe", lead.replace(""))];
      context.report({ message: "header", data: { name: lead.word }, at: lead.at, fixes });
      return true;
    };
    const judgeSpace = (node: Node | undefined): void => {
      const lead = [joinedScheme, schemeOfVendor, schemeAndColon]
        .map((one) => leadOf(node, one))
        .find((one) => one !== undefined);
      if (lead === undefined) return;
      const { word: scheme, mark, at } = lead;
      const fixes = [fixOf("Write one space", "unsafe", lead.replaceAfterWord(" "))];
      context.report({ message: "joined", data: { scheme, mark }, at, fixes });
    };
    const judgeSpelling = (node: Node | undefined): void => {
      const lead = leadOf(node, /^\s*([A-Za-z]+)(?=\s+\{\{)/);
      const right = lead && nearMiss(lead.word, ["Bearer", "Basic"]);
      if (lead === undefined || right === undefined || fold(right) === fold(lead.word)) return;
      const fixes = [fixOf(`Write \`${right}\``, "unsafe", lead.replace(right))];
      context.report({ message: "misspelt", data: { scheme: lead.word, right }, at: lead.at, fixes });
    };
    const judgeHeader = (name: string, node: Node | undefined): void => {
      if (!judgeName(name, node) && name.toLowerCase() === "authorization") {
        judgeSpace(node);
        judgeSpelling(node);
      }
      const lead = name === "" ? undefined : leadOf(node, /^\s*(Bearer|Basic|Token)\s+\1\s+/i);
      if (lead === undefined) return;
      const fixes = [fixOf("Write the scheme once", "safe", lead.replace(`${lead.word} `))];
      context.report({ message: "twice", data: { scheme: lead.word }, at: lead.at, fixes });
    };
    const judgeBearer = (node: StringNode | undefined): void => {
      const lead = judgeName("Authorization", node) ? undefined : leadOf(node, schemeAhead);
      if (lead === undefined) return;
      const { word: scheme, rest, at } = lead;
      const isDoubled = /^bearer$/i.test(scheme);
      const fixes = [fixOf("Remove the scheme", isDoubled ? "safe" : "suggestion", lead.replace(""))];
      context.report({ message: isDoubled ? "doubled" : "other", data: { scheme, rest }, at, fixes });
    };
    const judgeBasic = (key: string, node: StringNode | undefined): void => {
      const lead = leadOf(node, /^\s*(Basic|Bearer)\s+(?=\{\{)/i);
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

/** The beginning of a value. */
interface Lead {
  readonly word: string;
  readonly mark: string;
  /** The value after it. */
  readonly rest: string;
  readonly at: Location;
  replace(text: string): Edit | undefined;
  /** Leaves the word as written, so that the fix does not show a secret. */
  replaceAfterWord(text: string): Edit | undefined;
}

/** The beginning of a value that matches a pattern, whose groups are the word and the mark. */
function leadOf(node: Node | undefined, pattern: RegExp): Lead | undefined {
  const match = node?.type === "string" ? pattern.exec(node.value) : null;
  if (node?.type !== "string" || match === null) return undefined;
  const [{ length: end }, word = "", mark = ""] = match;
  return {
    word,
    mark,
    rest: node.value.slice(end),
    at: locateText(node, "template", { start: 0, end }),
    replace: (text) => editText(node, { start: 0, end }, text),
    replaceAfterWord: (text) => editText(node, { start: node.value.indexOf(word) + word.length, end }, text),
  };
}

/** A scheme in front of a token. `Key` and others may begin a token, so only registered and common ones count. */
const schemeAhead = /^\s*(Bearer|Basic|Token|Digest|ApiKey|Api-Key|OAuth)\s+/i;

/** A scheme with a mark or nothing after it. */
const joinedScheme = /^\s*(Bearer|Basic)(?:([:=,_-])\s*|(?=\{\{))/i;

/** The scheme of a vendor, or a common one, with nothing after it. Others may be the beginning of a token. */
const schemeOfVendor = /^\s*(Token|ApiKey|OAuth|SSWS|GenieKey|Klaviyo-API-Key|Zoho-oauthtoken)(?=\{\{)/i;

/** A vendor's own scheme, a colon, and nothing but a credential. */
const schemeAndColon = /^\s*([A-Za-z][\w-]*)(:)\s+(?:token=)?(?=\{\{[^{}]*\}\}\s*$)/;

/** The scheme alone in a string that something other than a space follows. */
const joinedInExpression = /(["'])(Bearer|Basic)\1(?=\s*&(?!\s*["']\s))/gi;

/** The scheme twice in one text, or in two that are joined. */
const doubledInExpression = /\b(Bearer|Basic|Token)\s+(?:(["'])\s*&\s*\2)?\1\b/gi;
