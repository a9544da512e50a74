import { jsonInsertion, readJson } from "../config/json-edit.js";
import type { Diagnostic } from "../engine/diagnostic.js";
import type { CodeAction } from "./results.js";

/** The configuration file that applies to a document. */
export interface ConfigurationFile {
  readonly name: string;
  readonly text: string;
  /** The document's path relative to the configuration's folder, separated by `/`. */
  readonly relativePath: string;
}

/** Offers an `exceptions` entry that disables a rule at the place of a finding, with a reason to fill in. */
export function exceptionAction(
  { name, text, relativePath }: ConfigurationFile,
  { rule, pointer }: Diagnostic,
): CodeAction | undefined {
  const root = readJson(text);
  if (root?.type !== "object") return undefined;
  const entry = { files: relativePath, at: pointer, rules: { [rule]: "off" }, reason: "reason" };
  const hasList = root.get("exceptions") !== undefined;
  const edits = jsonInsertion(text, ["exceptions"], hasList ? entry : [entry]);
  const title = `Add an exception for ${rule} to the configuration`;
  return edits && { title, kind: "suppress", edits, file: name, rule, isPreferred: false };
}
