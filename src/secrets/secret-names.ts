import { credentialNames } from "../../generated/http-facts.js";

const secretNames: ReadonlySet<string> = new Set(["api_key", "apikey", "access_key", "private_key"]);
const secretWords: ReadonlySet<string> = new Set(["password", "secret", "token"]);

/** Whether a field's name says that its value is secret: by its last word, so that `token_url` and `key_id` are none. */
export function isSecretName(name: string): boolean {
  // What holds none of the words is quickly told.
  if (!/password|secret|token|key/i.test(name)) return false;
  const words = wordsOf(name);
  return secretNames.has(words.join("_")) || secretWords.has(words.at(-1) ?? "");
}

/** Words before `token` or `key` that say that anybody may know it: it names a job board, or is made for browsers. */
const publicWords: ReadonlySet<string> = new Set(["public", "publishable", "board", "site", "page"]);

/** Whether a name says that its value is known to many, although it ends like a secret: `board_token`. */
export function isPublicName(name: string): boolean {
  return wordsOf(name).some((word) => publicWords.has(word));
}

/** The words of a name in lower case, parted by marks or by capitals. */
export function wordsOf(name: string): readonly string[] {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .split(/[_\s-]+/);
}

/** Whether what is sent under the name is known to few. */
export function isConfidential(name: string): boolean {
  const words = name.split(/[.\s_-]+/);
  return (
    [name, words.slice(-2).join("_"), words.at(-1) ?? ""].some(isSecretName) || credentialNames.has(name.toLowerCase())
  );
}
