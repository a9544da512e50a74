import { defineRule, locateText, type Value } from "../../rule-kit/index.js";
import { authorizationsOf } from "../../model/authorization.js";

export default defineRule({
  id: "auth/swapped-credential",
  severity: "warning",
  confidence: "likely",
  summary: "A secret where the name belongs, or the name where the secret belongs",
  description:
    "The first half of Basic credentials, of an OAuth client, and of such a pair in a query or a body is public, the second is secret. A `username` that reads a secret, with a `password` that reads something else, is swapped; a `secret` that reads the same field as `id` is a copy. Servers reject both.",
  related: ["auth/basic-without-fields", "auth/client-field-name"],
  examples: ({ override, oauth2, highlight, basic }) => ({
    bad: [
      highlight(override(basic("{{key_secret}}", "{{key_id}}")), "{{key_secret}}"),
      highlight(override(oauth2({ client: { id: "{{client_id}}", secret: "{{client_id}}" } })), "{{client_id}}"),
    ],
    good: [override(basic("{{key_id}}", "{{key_secret}}")), override(basic("{{token}}", "{{account_id}}"))],
  }),
  messages: {
    swapped: ({ name, secret }: Record<"name" | "secret", string>) => ({
      what: `\`${name}\` reads a secret, and \`${secret}\` does not.`,
      why: "The server takes the secret for the name and rejects the request.",
      help: "Swap the two.",
    }),
    copied: ({ name, secret }: Record<"name" | "secret", string>) => ({
      what: `\`${name}\` and \`${secret}\` read the same field.`,
      why: "The server gets the identifier as the secret and rejects the request.",
      help: `Read the field that holds the secret in \`${secret}\`.`,
    }),
  },
  create: (context) => {
    const judge = (owner: Value | undefined, name: string, secret: string, typeOf?: TypeOf): void => {
      const [first, second] = [owner?.get(name), owner?.get(secret)];
      const [outer, inner] = [pathIn(first), pathIn(second)];
      if (outer === undefined || inner === undefined) return;
      const isCopied = secret === "secret" && outer === inner;
      const areMasked = typeOf?.(outer) === "password" && typeOf(inner) === "text";
      const isSwapped = areMasked || (isSecret.test(outer) && !mayBeSecret.test(inner));
      const node = (isCopied ? second : first)?.string;
      if (node === undefined || !(isCopied || isSwapped)) return;
      const at = locateText(node, "template", { start: 0, end: node.value.length });
      context.report({ message: isCopied ? "copied" : "swapped", data: { name, secret }, at });
    };
    const judgeSent = (parameters: Value | undefined): void => {
      for (const [name, secret] of sentPairs) judge(parameters, name, secret);
    };
    return {
      config: (config) => {
        for (const { value, format } of authorizationsOf(config))
          if (format === "basic") judge(value.get("config"), "username", "password");
        for (const { value, fields } of config.credentials) {
          const settings = value.get("config");
          const typeOf = (name: string): string | undefined =>
            fields.find((one) => one.name === name)?.value.text("type");
          judge(settings?.get("client"), "id", "secret", typeOf);
          judgeSent(settings?.get("tokenParams"));
        }
        for (const { value } of config.requests()) for (const key of ["query", "body"]) judgeSent(value.get(key));
      },
    };
  },
});

/** The type of the field with a name. */
type TypeOf = (name: string) => string | undefined;

/** The parameters in which vendors take credentials. */
const sentPairs = [
  ["client_id", "client_secret"],
  ["client_id", "secret"],
  ["username", "password"],
] as const;

/** The one path that a value reads. */
function pathIn(value: Value | undefined): string | undefined {
  const reads = value?.template?.reads ?? [];
  return reads.length === 1 ? reads[0]?.path.text : undefined;
}

const isSecret = /(?:secret|passw(?:or)?d)$/i;
const mayBeSecret = /(?:secret|passw(?:or)?d|token|key|code|pin|pass)$/i;
