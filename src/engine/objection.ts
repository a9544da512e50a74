import { severityRank } from "../rule-kit/finding.js";
import { countEach } from "../text/counts.js";
import type { Diagnostic } from "./diagnostic.js";

/** Why fixes are refused, with the findings that prove it. */
export interface Objection {
  readonly reason: string;
  readonly findings: readonly Diagnostic[];
}

/**
 * Compares the findings before and after some fixes. It objects if a fixed finding is still there, or if a new one is at
 * least as severe as the mildest fixed one.
 */
export function objectionTo(
  fixed: readonly Diagnostic[],
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
): Objection | undefined {
  const old = countEach(before.flatMap(keysOf));
  const present = countEach(after.flatMap(keysOf));
  const gone = countEach(fixed.flatMap(keysOf));
  const excess = (key: string): number => (present.get(key) ?? 0) - (old.get(key) ?? 0);
  // An earlier fix may have changed the identity of a finding: then nothing is left under the former one.
  const remaining = (key: string): number => Math.max(0, (old.get(key) ?? 0) - (gone.get(key) ?? 0));
  const isLeft = (one: Diagnostic): boolean => keysOf(one).some((key) => (present.get(key) ?? 0) > remaining(key));
  const left = fixed.filter(isLeft);
  if (left.length > 0) return { reason: "the finding would stay", findings: left };
  const mildest = Math.max(...fixed.map(({ severity }) => severityRank[severity]));
  const isNew = (one: Diagnostic): boolean => keysOf(one).every((key) => excess(key) > 0);
  // A renamed key changes both the message and the identity of what is found below it.
  const intended = new Set(fixed);
  const isLost = (one: Diagnostic): boolean => !intended.has(one) && keysOf(one).every((key) => excess(key) < 0);
  const lost = countEach(before.filter(isLost).map(kindOf));
  const added = after.filter((one) => severityRank[one.severity] <= mildest && isNew(one));
  const addedOf = countEach(added.map(kindOf));
  const first = added.find((one) => (addedOf.get(kindOf(one)) ?? 0) > (lost.get(kindOf(one)) ?? 0));
  return (
    first && { reason: `it would bring a new ${first.rule}`, findings: added.filter(({ rule }) => rule === first.rule) }
  );
}

function kindOf({ severity, rule }: Diagnostic): string {
  return `${severity} ${rule}`;
}

/** A fix may change another finding's message or its path; both only by renaming a key. */
function keysOf({ severity, rule, message, identity }: Diagnostic): readonly string[] {
  return [`${severity} ${rule} ${message}`, identity];
}
