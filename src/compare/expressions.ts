import type { Role } from "../../generated/shapes.js";
import type { Type } from "jsonata-check/types";
import { expressionContextOf } from "../model/expression-context.js";
import type { Value } from "../model/value.js";
import type { Changes } from "./change.js";
import { newInResult } from "./new-results.js";
import { resultOf, type Side, type Versions } from "./side.js";

/** Two versions of an expression. */
export interface ExpressionPair extends Versions<Value | undefined> {
  readonly role: Role;
  /** Its name in messages: "`error_expression`". */
  readonly label: string;
  readonly method?: string;
}

/** Properties of results that distinguish events and responses. */
const tags: ReadonlySet<string> = new Set(["type", "event", "event_type"]);
const none: ReadonlySet<string> = new Set();

/** Compares two expressions of a role by their possible results. */
export function compareExpression(pair: ExpressionPair, sides: Versions<Side>, changes: Changes): void {
  const { role, label, method } = pair;
  const [was, is] = [pair.old?.string?.value, pair.new?.string?.value];
  if (was === undefined || is === undefined || was === is) return;
  const [before, after] = [resultOf(sides.old, was, role), resultOf(sides.new, is, role)];
  const place = { old: pair.old?.node, new: pair.new?.node, method };
  if (before === undefined && after === undefined) return;
  const news = before && after && newsFor(role, before, after);
  if (after === undefined) {
    const why = "It fails wherever it is evaluated.";
    changes.breaking("expression", { what: `${label} does not compile.`, why, ...place });
  } else if (news === undefined) {
    const why = "What it results in has the same type.";
    changes.neutral("expression", { what: `${label} changes.`, why, ...place });
  } else {
    const why = reasons.get(role) ?? "What reads the result is not prepared for it.";
    changes.breaking("expression", { what: `${label} changes: ${news} now.`, why, ...place });
  }
}

/** What is new in a result for those who read it, in words. */
function newsFor(role: Role, before: Type, after: Type): string | undefined {
  // Only the truth of the result counts here, and steps may pass on anything.
  if (role === "rate-limit-detected" || role === "step") return undefined;
  const isWebhook = role === "webhook-payload" || role === "webhook-verification";
  const contract = expressionContextOf(role, []).expects;
  return newInResult(before, after, { contract, tags: isWebhook ? tags : none });
}

const reasons: ReadonlyMap<Role, string> = new Map<Role, string>([
  ["error", "Code that reads the errors of calls is not prepared for it."],
  ["retry-after", "Calls that are limited are retried at another time, or not at all."],
  ["rate-limit-headers", "Code that reads the limits of calls is not prepared for it."],
  ["authorization", "Requests of accounts that are connected carry other headers."],
  ["webhook-payload", "Whoever receives the events is not prepared for it."],
  ["webhook-verification", "Whoever receives the events is not prepared for it."],
]);

/** Compares an optional expression, whose removal breaks what relied on it. */
export function compareOptionalExpression(
  pair: ExpressionPair,
  lossBreaks: string | undefined,
  sides: Versions<Side>,
  changes: Changes,
): void {
  const [was, is] = [pair.old?.string, pair.new?.string];
  if (was !== undefined && is !== undefined) return compareExpression(pair, sides, changes);
  const place = { old: pair.old?.node, new: pair.new?.node, method: pair.method };
  if (was !== undefined && was.value !== "") {
    changes.add(lossBreaks === undefined ? "neutral" : "breaking", "expression", {
      what: `${pair.label} was removed.`,
      why: lossBreaks ?? "The runtime goes by what it does without it.",
      ...place,
    });
  } else if (is !== undefined && is.value !== "") {
    const why = "There was none before that anything could rely on.";
    changes.additive("expression", { what: `There is ${pair.label} now.`, why, ...place });
  }
}
