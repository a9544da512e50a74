import type { Place } from "../../../rule-kit/index.js";
import type { Span } from "jsonata-check/text";
import { wordsOf } from "../../../secrets/secret-names.js";

/** Whether a path ends with the name of an action: `/users/:create`. */
export function isActionSuffix(text: string, { start, end }: Span, { field, owner }: Place): boolean {
  if (field !== "path" || text[start] !== ":" || end < text.length) return false;
  const name = text.slice(start + 1, end);
  const words = wordsOf(name);
  if (owner.kind === "method" && owner.method === name) return true;
  return verbs.has(words[0] ?? "") && !/^(?:ids?|key|name|slug|uuid)$/.test(words.at(-1) ?? "");
}

/** First words of action names. */
const verbs: ReadonlySet<string> = new Set(
  [
    "accept activate add apply approve archive assign batch bulk cancel check clone close complete copy create",
    "deactivate delete disable download duplicate enable export fetch find generate get import insert invite list",
    "lookup merge move patch pause preview publish query refresh reject remove replace reset restore resume retry",
    "revoke run search send set start stop submit sync test translate unarchive undelete update upload upsert",
    "validate verify watch",
  ].flatMap((line) => line.split(" ")),
);
