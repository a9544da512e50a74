import { credentialNames } from "../../generated/http-facts.js";

const secretNames: ReadonlySet<string> = new Set(["api_key", "apikey", "access_key", "private_key"]);
const secretWords: ReadonlySet<string> = new Set(["password", "secret", "token"]);

/** Whether a field's name is that of a secret: by its last word, so that `token_url` and `key_id` are not. */
export function isSecretName(name: string): boolean {
  // A quick test for most names.
  if (!/password|secret|token|key/i.test(name)) return false;
  const words = wordsOf(name);
  return secretNames.has(words.join("_")) || secretWords.has(words.at(-1) ?? "");
}

/** Words before `token` or `key` that make it public: it names a job board, or is made for browsers. */
const publicWords: ReadonlySet<string> = new Set(["public", "publishable", "board", "site", "page"]);

/** Whether a name like that of a secret is public: `board_token`. */
export function isPublicName(name: string): boolean {
  return wordsOf(name).some((word) => publicWords.has(word));
}

/** The words of a name in lower case, separated by punctuation or capitals. */
export function wordsOf(name: string): readonly string[] {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .split(/[_\s-]+/);
}

/** Whether values with the name are confidential. */
export function isConfidential(name: string): boolean {
  const words = name.split(/[.\s_-]+/);
  return (
    [name, words.slice(-2).join("_"), words.at(-1) ?? ""].some(isSecretName) || credentialNames.has(name.toLowerCase())
  );
}
