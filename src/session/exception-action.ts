import { parseDocument } from "../document/parse.js";
import type { ObjectNode } from "../document/tree.js";
import type { Diagnostic } from "../engine/diagnostic.js";
import type { Edit } from "../text/edit.js";
import type { CodeAction } from "./results.js";

/** The configuration file that applies to a document. */
export interface ConfigurationFile {
  readonly name: string;
  readonly text: string;
  /** The document's path relative to the configuration's folder, separated by `/`. */
  readonly relativePath: string;
}

/** Offers an `exceptions` entry that disables a rule at the place of a finding, with a reason to fill in. */
export function exceptionAction(file: ConfigurationFile, { rule, pointer }: Diagnostic): CodeAction | undefined {
  const { root } = parseDocument(file.text, { path: file.name, language: "jsonc" });
  if (root?.type !== "object") return undefined;
  const entry = { files: file.relativePath, at: pointer, rules: { [rule]: "off" }, reason: "reason" };
  const edit = entryEdit(root, `    ${JSON.stringify(entry, undefined, 2).replaceAll("\n", "\n    ")}`);
  const title = `Add an exception for ${rule} to the configuration`;
  return edit && { title, kind: "suppress", edits: [edit], file: file.name, rule, isPreferred: false };
}

function entryEdit(root: ObjectNode, entry: string): Edit | undefined {
  const exceptions = root.get("exceptions");
  if (exceptions === undefined)
    return appended(root.members.at(-1)?.value.end, root.start, `\n  "exceptions": [\n${entry}\n  ]`);
  return exceptions.type === "array"
    ? appended(exceptions.items.at(-1)?.end, exceptions.start, `\n${entry}`)
    : undefined;
}

/** Inserts a text after the last item, or after the opening bracket. */
function appended(last: number | undefined, open: number, text: string): Edit {
  const at = last ?? open + 1;
  return { start: at, end: at, text: last === undefined ? `${text}\n` : `,${text}` };
}
