import {
  defineRule,
  fixOf,
  locateValue,
  replaceText,
  type LintedDocument,
  type SourceDocument,
} from "../../rule-kit/index.js";
import type { CredentialFormat } from "../../model/credentials.js";

export default defineRule({
  id: "auth/client-field-name",
  severity: "warning",
  confidence: "likely",
  summary: "A field for the client id or secret under a name that the token request does not read",
  description:
    "A token request takes the client id and secret from the fields `client_id` and `client_secret`, or from `client`, whose templates may read any field. With a field `clientId` that nothing reads, the request has no client.",
  fixable: "unsafe",
  silences: [{ rules: ["auth/unused-field"], on: "value" }],
  related: ["auth/unused-field"],
  needs: "names",
  examples: ({ config, highlight }) => {
    const connected = (id: string, secret: string, client: object = {}) => {
      const fields = [
        { name: id, label: "Client ID", type: "text" },
        { name: secret, label: "Client secret", type: "password" },
      ];
      const auth = { tokenHost: "https://auth.acme.example" };
      return config({ credentials: { format: "oauth2_client_credentials", config: { auth, ...client, fields } } });
    };
    const client = { id: "{{clientId}}", secret: "{{clientSecret}}" };
    return {
      bad: [highlight(connected("clientId", "client_secret"), '"clientId"')],
      good: [connected("clientId", "clientSecret", { client })],
    };
  },
  messages: {
    unread: ({ name, right, part }: { name: string; right: string; part: string }) => ({
      what: `The token request does not read the field \`${name}\`.`,
      why: `It reads \`${right}\`, so it is sent without the value, and no account can be connected.`,
      help: `Rename the field to \`${right}\`, or write \`"client": { "${part}": "{{${name}}}" }\`.`,
    }),
  },
  create: (context) => ({
    config: ({ credentials }) => {
      const isRead = context.derived.of(context.document, readsOf);
      for (const format of credentials.filter(({ name }) => grants.has(name))) {
        for (const { name, value } of format.fields) {
          const meant = clientPart(name, format);
          const node = meant && value.get("name")?.string;
          if (meant === undefined || node === undefined || isRead(name)) continue;
          const fixes = [fixOf(`Rename to \`${meant.right}\``, "unsafe", replaceText(node, meant.right))];
          context.report({ message: "unread", data: { name, ...meant }, at: locateValue(node), fixes });
        }
      }
    },
  }),
});

/** The formats whose token requests read the client from fields. */
const grants: ReadonlySet<string> = new Set(["oauth2", "oauth2_client_credentials"]);

/** Tells whether anything in the document reads a name. */
function readsOf(_: SourceDocument, { templates, expressions }: LintedDocument): (name: string) => boolean {
  const segments = new Set<string>();
  for (const template of new Set(templates.map((use) => use.template))) {
    for (const { path } of template.reads) for (const { text } of path.segments) segments.add(text);
  }
  const inExpressions = new Map<string, boolean>();
  return (name) => {
    const known = inExpressions.get(name) ?? expressions.some(({ text }) => text.includes(name));
    inExpressions.set(name, known);
    return segments.has(name) || known;
  };
}

/** The part of the client (ID or secret) that a field was meant for, if nothing else provides it. */
function clientPart(
  name: string,
  { fieldNames, value }: CredentialFormat,
): { right: string; part: string } | undefined {
  const [, part] = /^client[-_ ]?(id|secret)$/i.exec(name) ?? [];
  if (part === undefined) return undefined;
  const lower = part.toLowerCase();
  const right = `client_${lower}`;
  const isKnown = name === right || fieldNames.has(right) || value.get("config")?.get("client")?.has(lower) === true;
  return isKnown ? undefined : { right, part: lower };
}
