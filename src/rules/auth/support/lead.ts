import { type Edit, editText, locateText, type Location, type Node } from "../../../rule-kit/index.js";
import { fold, nearMiss } from "jsonata-check/text";

/** The beginning of a value. */
export interface Lead {
  readonly word: string;
  readonly mark: string;
  /** The value after it. */
  readonly rest: string;
  readonly at: Location;
  replace(text: string): Edit | undefined;
  /** Leaves the word as written, so that the fix does not show a secret. */
  replaceAfterWord(text: string): Edit | undefined;
}

/** The name of its own header at the beginning of a value. */
export function ownNameAhead(name: string, node: Node | undefined): Lead | undefined {
  // Without a colon, only the words of a name such as `X-Api-Key` are no scheme.
  const lead = leadOf(node, /^\s*([^\s:{]+)\s*:\s*/) ?? leadOf(node, /^\s*(\w+(?:-\w+)+)\s+(?=\{\{)/);
  return lead?.word.toLowerCase() === name.toLowerCase() ? lead : undefined;
}

/** A scheme in front of a token. `Key` and others may begin a token, so only registered and common ones count. */
export function schemeAhead(node: Node | undefined): Lead | undefined {
  return leadOf(node, /^\s*(Bearer|Basic|Token|Digest|ApiKey|Api-Key|OAuth)\s+/i);
}

/** A scheme in front of a user name or a password. */
export function schemeInPair(node: Node | undefined): Lead | undefined {
  return leadOf(node, /^\s*(Basic|Bearer)\s+(?=\{\{)/i);
}

/** A scheme that is written twice. */
export function schemeTwice(node: Node | undefined): Lead | undefined {
  return leadOf(node, /^\s*(Bearer|Basic|Token)\s+\1\s+/i);
}

/** A scheme without a space after it. */
export function joinedScheme(node: Node | undefined): Lead | undefined {
  return joined.map((one) => leadOf(node, one)).find((lead) => lead !== undefined);
}

const joined: readonly RegExp[] = [
  // A mark or nothing follows.
  /^\s*(Bearer|Basic)(?:([:=,_-])\s*|(?=\{\{))/i,
  // Nothing follows the scheme of a vendor, or a common one. Others may be the beginning of a token.
  /^\s*(Token|ApiKey|OAuth|SSWS|GenieKey|Klaviyo-API-Key|Zoho-oauthtoken)(?=\{\{)/i,
  // A colon and nothing but a credential follow a vendor's own scheme.
  /^\s*([A-Za-z][\w-]*)(:)\s+(?:token=)?(?=\{\{[^{}]*\}\}\s*$)/,
];

/** A misspelled scheme, and the right one. */
export function misspeltScheme(node: Node | undefined): { readonly lead: Lead; readonly right: string } | undefined {
  const lead = leadOf(node, /^\s*([A-Za-z]+)(?=\s+\{\{)/);
  const right = lead && nearMiss(lead.word, ["Bearer", "Basic"]);
  return lead === undefined || right === undefined || fold(right) === fold(lead.word) ? undefined : { lead, right };
}

/** The beginning of a value that matches a pattern, whose groups are the word and the mark. */
function leadOf(node: Node | undefined, pattern: RegExp): Lead | undefined {
  const match = node?.type === "string" ? pattern.exec(node.value) : null;
  if (node?.type !== "string" || match === null) return undefined;
  const [{ length: end }, word = "", mark = ""] = match;
  return {
    word,
    mark,
    rest: node.value.slice(end),
    at: locateText(node, "template", { start: 0, end }),
    replace: (text) => editText(node, { start: 0, end }, text),
    replaceAfterWord: (text) => editText(node, { start: node.value.indexOf(word) + word.length, end }, text),
  };
}
