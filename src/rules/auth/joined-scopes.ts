import { defineRule, fixOf, locateValue, replaceText } from "../../rule-kit/index.js";
import type { Fix, FixTier, StringNode } from "../../rule-kit/index.js";
import type { ShapedObject } from "../../schema/shaped-object.js";
import { edgeOf, markOf, separatorNames, named, splitting } from "./support/scope-separators.js";

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
  examples: ({ override, oauth2, highlight }) => ({
    bad: [
      highlight(override(oauth2({ scope: ["users.read,users.write", "files.read"] })), '"users.read,users.write"'),
      highlight(override(oauth2({ options: { scopeSeparator: "%20" }, scope: ["users.read", "files.read"] })), '"%20"'),
    ],
    good: [override(oauth2({ options: { scopeSeparator: "," }, scope: ["users.read", "users.write"] }))],
  }),
  messages: {
    joined: ({ item, mark, separator }: { item: string; mark: string; separator: string }) => ({
      what: `\`${item}\` contains several scopes, joined by ${mark}.`,
      why: `The runtime joins the items with ${separator}, so the server sees this one as a single unknown scope.`,
      help: "Write each scope as a separate item.",
    }),
    edge: ({ item, edge }: { item: string; edge: string }) => ({
      what: `\`${item}\` has ${edge} at an end.`,
      why: "It is sent as part of the scope, which the server then does not know.",
      help: "Write the scope alone; the runtime joins the items.",
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
    const judgeItem = (item: StringNode, written: string | undefined, isOnly: boolean): void => {
      const mark = markOf(item.value);
      const used = written ?? " ";
      const edge = edgeOf(item.value);
      if (edge !== undefined) {
        const fixes = [fixOf("Remove it", "unsafe", replaceText(item, item.value.replaceAll(/^\s+|[\s,;]+$/g, "")))];
        context.report({
          message: "edge",
          data: { item: item.value, edge: named(edge) },
          at: locateValue(item),
          fixes,
        });
      } else if (mark !== undefined) {
        const [at, fixes] = [locateValue(item), [splitting(item, mark)]];
        // A single item may be separated in the vendor's own way if no separator is set.
        const isHarmless = mark === used || (mark !== " " && written === undefined && isOnly);
        const data = { item: item.value, mark: named(mark), separator: named(used) };
        if (isHarmless) context.report({ message: "list", data, at, severity: "info", fixes });
        else context.report({ message: "joined", data, at, fixes });
      }
    };
    const judgeSeparator = (separator: StringNode, scopes: readonly string[]): void => {
      const { value } = separator;
      const character = separatorNames.get(value.trim().toLowerCase());
      const at = locateValue(separator);
      const fix = (text: string, tier: FixTier): Fix | undefined =>
        fixOf(`Write ${JSON.stringify(text)}`, tier, replaceText(separator, text));
      if (value === "" && scopes.length > 1) {
        context.report({ message: "nothing", at, fixes: [fix(" ", "unsafe")] });
      } else if (character !== undefined) {
        const fixes = [fix(character, "unsafe")];
        context.report({ message: "separator", data: { written: value, character }, at, fixes });
      } else if (![" ", ""].includes(value) && scopes.length > 1 && scopes.includes("openid")) {
        // Vendors with the other standard scopes follow the standard; some have only `openid` and accept commas.
        const severity = scopes.some((scope) => /^(?:profile|offline_access)$/.test(scope)) ? "warning" : "info";
        const fixes = [fix(" ", "suggestion")];
        context.report({ message: "openid", data: { separator: value }, at, severity, fixes });
      }
    };
    const judge = (config: OAuthConfig): void => {
      const items = (config.array("scope")?.items ?? []).filter((item) => item.type === "string");
      const separator = config.object("options")?.get("scopeSeparator");
      const written = separator?.type === "string" ? separator : undefined;
      const scopes = items.map(({ value }) => value);
      if (written !== undefined) judgeSeparator(written, scopes);
      for (const item of items) judgeItem(item, written?.value, items.length === 1);
    };
    return { OAuth2CredentialConfig: judge, OAuth2ClientCredentialsCredentialConfig: judge };
  },
});
