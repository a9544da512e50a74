import { hasCommentIn, type DocumentProblem } from "./source-document.js";
import { indexOfMember, type Member, type ObjectNode } from "./tree.js";

/** The problem of a duplicate key; `earlier` is the previous member with that name. */
export function duplicateKey(object: ObjectNode, { key, value }: Member, earlier: Member): DocumentProblem {
  const fix = removeOverridden(object, earlier);
  const problem: DocumentProblem = {
    kind: "duplicate-key",
    start: key.start,
    end: key.end,
    message: `Duplicate key \`${key.name}\`; the last one wins.`,
    node: value,
    related: [{ start: earlier.key.start, end: earlier.key.end, message: "defined here before" }],
  };
  return fix === undefined ? problem : { ...problem, fix };
}

/** The fix that removes a member overridden by a later one; undefined if a comment would be lost. */
function removeOverridden(object: ObjectNode, overridden: Member): DocumentProblem["fix"] {
  const next = object.members[indexOfMember(object, overridden.key) + 1];
  const { document } = overridden.value;
  if (next === undefined) return undefined;
  const start = overridden.key.start;
  const end = next.key.start;
  if (hasCommentIn(document, { start, end })) return undefined;
  // An anchor or an explicit key of YAML may be needed elsewhere.
  if (document.language === "yaml" && /[&?!]/.test(document.text.slice(start, end))) return undefined;
  return { title: "Remove the earlier one, which has no effect", edits: [{ start, end, text: "" }] };
}
