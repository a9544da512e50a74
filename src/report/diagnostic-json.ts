import type { Diagnostic, Range } from "../engine/diagnostic.js";

/** A diagnostic in version 1 of the JSON output: exactly these keys, in this order. */
export function diagnosticJson(diagnostic: Diagnostic): object {
  const { path, rule, severity, confidence, message, why, help, pointer, embedded, related, fixes, url, suppression } =
    diagnostic;
  return {
    path,
    rule,
    severity,
    confidence,
    message,
    why,
    help,
    pointer,
    range: rangeJson(diagnostic.range),
    embedded: embedded && { language: embedded.language, start: embedded.start, end: embedded.end },
    related: related.map((place) => ({ path: place.path, range: rangeJson(place.range), message: place.message })),
    fixes: fixes.map(({ title, tier, edits }) => ({
      title,
      tier,
      edits: edits.map(({ start, end, text }) => ({ start, end, text })),
    })),
    url,
    suppression: suppression && { kind: suppression.kind, reason: suppression.reason },
  };
}

function rangeJson({ start, end }: Range): object {
  return {
    start: { offset: start.offset, line: start.line, column: start.column },
    end: { offset: end.offset, line: end.line, column: end.column },
  };
}
