import type { Diagnostic } from "../engine/diagnostic.js";
import { numbered } from "../engine/identity.js";
import { hash } from "../text/hash.js";

/** A fingerprint (16 hexadecimal digits) of each finding of a report, independent of lines and the wording of messages. */
export function fingerprints(diagnostics: readonly Diagnostic[]): ReadonlyMap<Diagnostic, string> {
  const identities = numbered(
    diagnostics,
    ({ path, identity }) => JSON.stringify([path, identity]),
    ({ range, message }) => `${range.start.offset} ${range.end.offset} ${message}`,
  );
  return new Map([...identities].map(([diagnostic, identity]) => [diagnostic, hash(identity)]));
}
