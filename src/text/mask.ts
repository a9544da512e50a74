import type { Span } from "jsonata-check/text";

/** Replaces every unit of some spans, keeping offsets and lines. */
export function maskSpans(text: string, spans: readonly Span[], by = "*"): string {
  let masked = "";
  let end = 0;
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const start = Math.max(span.start, end);
    if (span.end <= start) continue;
    masked += text.slice(end, start) + text.slice(start, span.end).replaceAll(/[^\r\n]/g, by);
    end = span.end;
  }
  return masked + text.slice(end);
}
