import type { Diagnostic } from "../engine/diagnostic.js";
import { hash } from "../text/hash.js";
import type { RunResult } from "./run-result.js";

/**
 * Identifies each diagnostic of a result by names: rule, file, path of keys, text. Lines, offsets and array indices are no
 * part of it, so it survives edits elsewhere and reordering; equal ones are numbered in their order.
 */
export function fingerprints({
  diagnostics,
  sources,
}: Pick<RunResult, "diagnostics" | "sources">): ReadonlyMap<Diagnostic, string> {
  const seen = new Map<string, number>();
  const found = new Map<Diagnostic, string>();
  for (const diagnostic of diagnostics) {
    const { path, rule, pointer, range, message } = diagnostic;
    const text = sources.get(path)?.slice(range.start.offset, range.end.offset) ?? "";
    const names = pointer.replace(/\/\d+(?=\/|$)/g, "/*");
    const identity = hash(JSON.stringify([rule, path, names, text, message]));
    const count = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, count);
    found.set(diagnostic, count === 1 ? identity : `${identity}:${count}`);
  }
  return found;
}
