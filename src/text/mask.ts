import type { Span } from "jsonata-check/text";

/** The text with every unit of some spans replaced by `*`. Offsets and lines stay as they are. */
export function maskSpans(text: string, spans: readonly Span[]): string {
  let masked = "";
  let end = 0;
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const start = Math.max(span.start, end);
    if (span.end <= start) continue;
    masked += text.slice(end, start) + text.slice(start, span.end).replaceAll(/[^\r\n]/g, "*");
    end = span.end;
  }
  return masked + text.slice(end);
}
