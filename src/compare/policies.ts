import type { Role } from "../../generated/shapes.js";
import type { EffectiveMethod } from "../model/effective-method.js";
import type { Value } from "../model/value.js";
import { answersWithRecord } from "../model/method-names.js";
import type { Changes } from "./change.js";
import { compareExpression, compareOptionalExpression } from "./expressions.js";
import { comparePagination } from "./pagination.js";
import type { MethodPair, Side, Versions } from "./side.js";

/** Compares pagination, errors, rate limits and signed requests of a method. */
export function comparePolicies(pair: MethodPair, sides: Versions<Side>, changes: Changes): void {
  if (!answersWithRecord(pair.new.name)) comparePagination(pair, sides, changes);
  const of = (read: (method: EffectiveMethod) => Value | undefined) => ({ old: read(pair.old), new: read(pair.new) });
  compareOptionalExpression(
    { role: "error", label: "`error_expression`", method: pair.name, ...of((method) => method.errorExpression?.value) },
    "Errors that it told from results come back as results, and the others without their status and message.",
    sides,
    changes,
  );
  for (const [key, role] of rateLimits) {
    const expressions = of((method) => method.rateLimit?.value.get(key));
    compareOptionalExpression(
      { role, label: `\`${key}\``, method: pair.name, ...expressions },
      undefined,
      sides,
      changes,
    );
  }
  const signed = of((method) => method.authorization?.value.get("config")?.get("expression"));
  compareExpression(
    { role: "authorization", label: "The `expression` of the authorization", method: pair.name, ...signed },
    sides,
    changes,
  );
  const isSigned = signed.old?.string !== undefined;
  if (isSigned && signed.new === undefined && pair.new.authorization === undefined) {
    const why = "Requests of accounts that are connected are sent without their credentials.";
    const place = { old: signed.old?.node, method: pair.name };
    changes.breaking("authorization", { what: "Requests are signed no longer.", why, ...place });
  }
}

const rateLimits: readonly (readonly [key: string, role: Role])[] = [
  ["is_rate_limited", "rate-limit-detected"],
  ["retry_after_header_expression", "retry-after"],
  ["rate_limit_header_expression", "rate-limit-headers"],
];
