import type { Diagnostic } from "../engine/diagnostic.js";
import type { RunResult } from "./run-result.js";

/**
 * Identifies each diagnostic of a result by names: rule, file, path of keys, text. Lines, offsets and array indices are no
 * part of it, so it survives edits elsewhere and reordering; equal ones are numbered in their order.
 */
export function fingerprints({ diagnostics, sources }: RunResult): ReadonlyMap<Diagnostic, string> {
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

/** 64 bits as hexadecimal digits: two FNV-1a hashes with different seeds. Stable across platforms, not cryptographic. */
function hash(text: string): string {
  let [first, second] = [0x811c9dc5, 0x050c5d1f];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x01000193) ^ (second >>> 15);
  }
  return [first, second].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}
