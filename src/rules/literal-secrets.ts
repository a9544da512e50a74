import { parseTemplate } from "../placeholder/parse.js";
import { isSecretName } from "./secret-names.js";

const mask = "***";

/** A run of letters and digits as only keys and tokens have it. */
const keyLike = /[\w-]{16,}/g;

/**
 * A value as a report may show it: what is written out of a secret is masked, placeholders stay. `name` is what the value is
 * sent under: that of a header, a parameter or a setting.
 */
export function withoutSecrets(text: string, name: string): string {
  const hide = isAuthorization(name) ? hideCredentials : isConfidential(name) ? hideWords : hideKeys;
  let shown = "";
  let end = 0;
  for (const placeholder of parseTemplate(text).placeholders) {
    shown += hide(text.slice(end, placeholder.start)) + text.slice(placeholder.start, placeholder.end);
    end = placeholder.end;
  }
  return shown + hide(text.slice(end));
}

/** Whether what is sent under the name is known to few. */
export function isConfidential(name: string): boolean {
  const words = name.replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2").split(/[.\s_-]+/);
  const last = words.at(-1) ?? "";
  return isAuthorization(name) || isSecretName(last) || isSecretName(words.slice(-2).join("_"));
}

function isAuthorization(name: string): boolean {
  return /^(?:proxy-)?authorization$/i.test(name);
}

function hideWords(text: string): string {
  return text.replaceAll(/\S+/g, mask);
}

/** Every word but the name of the scheme, and what introduces a value: `token=`. */
function hideCredentials(text: string): string {
  return text.replaceAll(/\S+/g, (word, at: number) => {
    const isScheme = at === 0 && /^[A-Za-z][\w-]*$/.test(word) && /^\s/.test(text.slice(word.length));
    return isScheme || /[=:"']$/.test(word) ? word : mask;
  });
}

function hideKeys(text: string): string {
  return text.replaceAll(keyLike, (word) => (/(?:\d.*){3}/.test(word) && /[A-Za-z]/.test(word) ? mask : word));
}
