import type { Diagnostic } from "../engine/diagnostic.js";
import { numbered } from "../engine/identity.js";
import { hash } from "../text/hash.js";

/** What tells each finding of a report from the others, wherever lines move and however a message is worded: 16 hexadecimal digits. */
export function fingerprints(diagnostics: readonly Diagnostic[]): ReadonlyMap<Diagnostic, string> {
  const identities = numbered(
    diagnostics,
    ({ path, identity }) => JSON.stringify([path, identity]),
    ({ range, message }) => `${range.start.offset} ${range.end.offset} ${message}`,
  );
  return new Map([...identities].map(([diagnostic, identity]) => [diagnostic, hash(identity)]));
}
