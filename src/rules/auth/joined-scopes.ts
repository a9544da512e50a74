import { locateValue } from "../../document/location.js";
import type { ArrayNode, StringNode } from "../../document/tree.js";
import type { ShapedObject } from "../../schema/shaped-object.js";
import { fixOf, replaceText } from "../../rule-kit/fixes.js";
import type { Fix } from "../../rule-kit/finding.js";
import { defineRule } from "../../rule-kit/rule.js";

type OAuthConfig = ShapedObject<"OAuth2CredentialConfig"> | ShapedObject<"OAuth2ClientCredentialsCredentialConfig">;

export default defineRule({
  id: "auth/joined-scopes",
  severity: "warning",
  confidence: "likely",
  summary: "Scopes that are joined with the wrong separator",
  description: [
    "`scope` is a list, and the runtime joins its items with `scopeSeparator`, a space unless said otherwise. An item that contains several scopes joined by something else is requested as one scope with that name, which no server knows. A space never belongs to a scope (RFC 6749, section 3.3).",
    "The separator is the character itself, not its name and not its escaped form: it is escaped when it is sent. OpenID Connect separates scopes by spaces.",
  ].join("\n\n"),
  fixable: "unsafe",
  examples: ({ override, oauth2 }) => ({
    bad: [
      {
        ...override(oauth2({ scope: ["users.read,users.write", "files.read"] })),
        highlights: ['"users.read,users.write"'],
      },
      {
        ...override(oauth2({ options: { scopeSeparator: "%20" }, scope: ["users.read", "files.read"] })),
        highlights: ['"%20"'],
      },
    ],
    good: [override(oauth2({ options: { scopeSeparator: "," }, scope: ["users.read", "users.write"] }))],
  }),
  messages: {
    joined: ({ item, mark, separator }: { item: string; mark: string; separator: string }) => ({
      what: `\`${item}\` contains several scopes, joined by ${mark}.`,
      why: `The runtime joins the items with ${separator}, so the server sees this one as a single unknown scope.`,
      help: "Write each scope as a separate item.",
    }),
    list: ({ item }: { item: string }) => ({
      what: `\`${item}\` contains several scopes in one item.`,
      help: "Write each scope as a separate item; the runtime joins them.",
    }),
    separator: ({ written, character }: { written: string; character: string }) => ({
      what: `\`${written}\` is a URL-encoded separator, not the character itself.`,
      why: "The scopes are joined with that exact string, so the server sees a single unknown scope.",
      help: `Write the character: \`${JSON.stringify(character)}\`.`,
    }),
    nothing: () => ({
      what: "The scope separator is empty.",
      why: "The scopes run together into a single unknown scope.",
      help: 'Write `" "` or remove `scopeSeparator`.',
    }),
    openid: ({ separator }: { separator: string }) => ({
      what: `OpenID Connect (scope \`openid\`) separates scopes with spaces, not with \`${separator}\`.`,
      why: "A server that follows the standard sees a single unknown scope.",
      help: 'Write `"scopeSeparator": " "`, unless the vendor uses another separator.',
    }),
  },
  create: (context) => {
    const judge = (config: OAuthConfig): void => {
      const scope = config.array("scope");
      const written = config.object("options")?.get("scopeSeparator");
      const separator = written?.type === "string" ? written : undefined;
      if (separator !== undefined) judgeSeparator(separator, scope);
      const used = separator?.value ?? " ";
      for (const item of scope?.items ?? []) {
        const mark = item.type === "string" ? markOf(item.value) : undefined;
        if (item.type !== "string" || mark === undefined || mark === used) continue;
        const fixes = [splitting(item, mark)];
        // A single item may be separated in the vendor's own way if no separator is set.
        if (mark !== " " && separator === undefined && scope?.items.length === 1) {
          const data = { item: item.value };
          context.report({ message: "list", data, at: locateValue(item), severity: "info", fixes });
        } else {
          const data = { item: item.value, mark: named(mark), separator: named(used) };
          context.report({ message: "joined", data, at: locateValue(item), fixes });
        }
      }
      for (const item of scope?.items ?? []) {
        if (item.type !== "string" || markOf(item.value) !== used) continue;
        const fixes = [splitting(item, used)];
        context.report({ message: "list", data: { item: item.value }, at: locateValue(item), severity: "info", fixes });
      }
    };
    const judgeSeparator = (separator: StringNode, scope: ArrayNode | undefined): void => {
      const { value } = separator;
      const character = separatorNames.get(value.trim().toLowerCase());
      const at = locateValue(separator);
      const fix = (text: string): Fix | undefined =>
        fixOf(`Write ${JSON.stringify(text)}`, "unsafe", replaceText(separator, text));
      if (value === "") {
        if ((scope?.items.length ?? 0) > 1) {
          context.report({ message: "nothing", data: undefined, at, fixes: [fix(" ")] });
        }
      } else if (character !== undefined) {
        context.report({ message: "separator", data: { written: value, character }, at, fixes: [fix(character)] });
      } else if (value !== " " && scope?.items.some((item) => item.type === "string" && item.value === "openid")) {
        if (scope.items.length < 2) return;
        // Who has the other scopes of the standard keeps to it; some have `openid` alone and take commas.
        const isStandard = scope.items.some(
          (item) => item.type === "string" && /^(?:profile|offline_access)$/.test(item.value),
        );
        const severity = isStandard ? "warning" : "info";
        context.report({
          message: "openid",
          data: { separator: value },
          at,
          severity,
          fixes: [fixOf('Write " "', "suggestion", replaceText(separator, " "))],
        });
      }
    };
    return { OAuth2CredentialConfig: judge, OAuth2ClientCredentialsCredentialConfig: judge };
  },
});

/** What joins several scopes in one text; undefined where it may be one scope. */
function markOf(item: string): string | undefined {
  const text = item.trim();
  if (text.includes("{{")) return undefined;
  if (/\S\s+\S/.test(text)) return /\S\s*,\s+\S/.test(text) ? "," : " ";
  if (/^[\w:./-]{2,}(?:,[\w:./-]{2,})+$/.test(text)) return ",";
  return /^[\w:./-]{2,}(?:;[\w:./-]{2,})+$/.test(text) ? ";" : undefined;
}

/** Words and escaped forms that are written in place of a separator. */
const separatorNames: ReadonlyMap<string, string> = new Map([
  ...["space", "spaces", "whitespace", "%20", "+", "\\s", "&nbsp;"].map((name): [string, string] => [name, " "]),
  ...["comma", "%2c"].map((name): [string, string] => [name, ","]),
  ["semicolon", ";"],
]);

function named(mark: string): string {
  return mark === " " ? "a space" : mark === "," ? "a comma" : `\`${mark}\``;
}

/** Writes the scopes of an item as items of their own. */
function splitting(item: StringNode, mark: string): Fix | undefined {
  if (item.document.language === "yaml") return undefined;
  const scopes = item.value.split(mark === " " ? /\s+/ : mark).map((scope) => scope.trim());
  const text = scopes.filter((scope) => scope !== "").map((scope) => JSON.stringify(scope));
  return fixOf("Write each scope as a separate item", "unsafe", {
    start: item.start,
    end: item.end,
    text: text.join(", "),
  });
}
