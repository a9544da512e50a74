import type { Finding } from "../rule-kit/finding.js";
import type { Rule, Silence } from "../rule-kit/rule.js";
import { groupBy, overlaps } from "jsonata-check/text";

/**
 * Leaves out the findings that give way to a stronger rule's finding of the same defect (the precedence of the rule
 * catalogue): one mistake, one finding. A finding that is itself left out still silences others. `all` are the rules that ran.
 */
export function applyPrecedence(findings: readonly Finding[], all: readonly Rule[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const rules = new Map(all.map((rule) => [rule.id, rule]));
  const isStrong = (finding: Finding): boolean => rules.get(finding.rule)?.silences !== undefined;
  if (!findings.some(isStrong)) return findings;
  const silenced = new Set<Finding>();
  forEachOverlap(findings, (a, b) => {
    if (givesWay(b, a, ["text"], rules)) silenced.add(b);
    if (givesWay(a, b, ["text"], rules)) silenced.add(a);
  });
  for (const group of groupBy(findings, ({ location }) => location.node).values()) {
    for (const stronger of group.filter(isStrong)) {
      for (const weaker of group) if (givesWay(weaker, stronger, ["site", "value"], rules)) silenced.add(weaker);
    }
  }
  return findings.filter((finding) => !silenced.has(finding));
}

function givesWay(
  weaker: Finding,
  stronger: Finding,
  on: readonly Silence["on"][],
  rules: ReadonlyMap<string, Rule>,
): boolean {
  if (weaker.rule === stronger.rule) return false;
  const silences = rules.get(stronger.rule)?.silences ?? [];
  return silences.some((silence) => on.includes(silence.on) && names(silence, weaker.rule));
}

function names(silence: Silence, rule: string): boolean {
  return silence.rules.some((named) => (named.endsWith("/*") ? rule.startsWith(named.slice(0, -1)) : named === rule));
}

/** Calls `visit` for every pair of overlapping findings of one file, by a sweep over their starts. */
function forEachOverlap(findings: readonly Finding[], visit: (a: Finding, b: Finding) => void): void {
  const sorted = findings.toSorted((a, b) => a.location.span.start - b.location.span.start);
  let open: Finding[] = [];
  for (const finding of sorted) {
    const { span, document } = finding.location;
    open = open.filter((earlier) => earlier.location.span.end >= span.start);
    for (const earlier of open) {
      if (earlier.location.document === document && overlaps(earlier.location.span, span)) visit(earlier, finding);
    }
    open.push(finding);
  }
}
