import { defineRule, type Fix, fixOf, locateKey, renameKey, replaceText } from "../../rule-kit/index.js";
import { credentialFormats, type CredentialFormat } from "../../model/credentials.js";

export default defineRule({
  id: "auth/format-key-mismatch",
  severity: "error",
  confidence: "certain",
  summary: "A credential under a key that is not its format",
  description:
    "In a map of credentials each key is the name of a format, and the runtime looks up an account's credential by it. A credential with another `format` is never found.",
  fixable: "safe",
  examples: ({ override, apiKey, highlight }) => {
    const { credentials } = apiKey();
    return {
      bad: [highlight(override({ credentials: { token: credentials } }), '"token"')],
      good: [override({ credentials: { api_key: credentials } })],
    };
  },
  messages: {
    differs: ({ key, format }: { key: string; format: string }) => ({
      what: `The credential under \`${key}\` has the format \`${format}\`.`,
      why: "The runtime looks up credentials by the name of their format, so it never finds this one.",
      help: `Rename the key to \`${format}\`, or change the format to \`${key}\`.`,
    }),
  },
  create: (context) => ({
    document: (document) => {
      for (const config of context.model.configs) {
        for (const credential of config.credentials) {
          const { key, name, value } = credential;
          if (key === undefined || key === name || !credentialFormats.has(name)) continue;
          const { parent } = value.node;
          const member = parent?.type === "object" ? parent.member(key) : undefined;
          if (member === undefined || value.node.document !== document) continue;
          const fixes = fixesFor(credential, key, config.credentialKeys);
          context.report({ message: "differs", data: { key, format: name }, at: locateKey(member), fixes });
        }
      }
    },
  }),
});

/** If the key is a format too, either of the two may be right. */
function fixesFor({ name, value }: CredentialFormat, key: string, taken: ReadonlySet<string>): (Fix | undefined)[] {
  const isFormat = credentialFormats.has(key);
  const { parent } = value.node;
  const member = parent?.type === "object" ? parent.member(key) : undefined;
  const isFree = !taken.has(name);
  const rename =
    member && isFree
      ? fixOf(`Rename the key to \`${name}\``, isFormat ? "suggestion" : "safe", renameKey(member, name))
      : undefined;
  const format = value.get("format")?.string;
  const change =
    isFormat && format ? fixOf(`Change the format to \`${key}\``, "suggestion", replaceText(format, key)) : undefined;
  return [rename, change];
}
