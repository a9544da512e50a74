import { firstWhere, groupBy, overlaps, type Span } from "jsonata-check/text";
import type { SourceDocument } from "../document/source-document.js";
import type { Finding } from "../rule-kit/finding.js";
import type { Rule, Silence } from "../rule-kit/rule.js";

/**
 * Removes findings that a stronger rule's finding silences (the precedence of the rule catalog): one mistake, one finding.
 * A silenced finding still silences others. `all` are the rules that ran.
 */
export function applyPrecedence(findings: readonly Finding[], all: readonly Rule[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const byRule = groupBy(findings, ({ rule }) => rule);
  const strong = all.filter(({ id, silences }) => silences !== undefined && byRule.has(id));
  const silenced = new Set<Finding>();
  for (const { id, silences = [] } of strong) {
    const own = byRule.get(id) ?? [];
    for (const [rule, weaker] of byRule) {
      if (rule === id) continue;
      const on = silences.filter((silence) => names(silence, rule)).map((silence) => silence.on);
      const isAtSame = on.includes("site") || on.includes("value");
      const covered = [
        ...(on.includes("text") ? overlapping(weaker, own) : []),
        ...(isAtSame ? atSame(weaker, own) : []),
      ];
      for (const finding of covered) silenced.add(finding);
    }
  }
  return silenced.size === 0 ? findings : findings.filter((finding) => !silenced.has(finding));
}

function names(silence: Silence, rule: string): boolean {
  return silence.rules.some((named) => (named.endsWith("/*") ? rule.startsWith(named.slice(0, -1)) : named === rule));
}

function atSame(weaker: readonly Finding[], stronger: readonly Finding[]): readonly Finding[] {
  const nodes = new Set(stronger.map(({ location }) => location.node));
  return weaker.filter(({ location }) => nodes.has(location.node));
}

function overlapping(weaker: readonly Finding[], stronger: readonly Finding[]): readonly Finding[] {
  const byDocument = groupBy(stronger, ({ location }) => location.document);
  const merged = new Map<SourceDocument, readonly Span[]>(
    [...byDocument].map(([document, found]) => [document, mergedSpans(found.map(({ location }) => location.span))]),
  );
  return weaker.filter(({ location: { document, span } }) => overlapsOne(span, merged.get(document) ?? []));
}

/** The spans in order, with overlapping ones merged. */
function mergedSpans(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last === undefined || !overlaps(last, span)) merged.push(span);
    else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return merged;
}

/** Whether a span overlaps one of several disjoint spans, sorted. It can only be one near the first that ends after its start. */
function overlapsOne(span: Span, spans: readonly Span[]): boolean {
  const first = firstWhere(spans, ({ end }) => end >= span.start);
  return spans.slice(first, first + 3).some((one) => overlaps(one, span));
}
