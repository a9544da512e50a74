import { parseJson } from "../document/json.js";
import { hiddenIn } from "../secrets/secrets.js";
import { spanInFile } from "../secrets/hide-secrets.js";
import { applyEdits } from "../text/edit.js";

/** A copy of a draft without the secrets that descriptions reveal in addresses, constants and prose; undefined if it has none. */
export function withoutSecrets(draft: object): object | undefined {
  const text = JSON.stringify(draft);
  const hidden = hiddenIn(parseJson(text, { language: "json" }));
  if (hidden.length === 0) return undefined;
  const edits = hidden.map((secret) => ({ ...spanInFile(secret), text: "***" }));
  return JSON.parse(applyEdits(text, edits)) as object;
}
