import type { HostHints } from "jsonata-check";
import type { Hint } from "jsonata-check/hints";
import type { Role } from "../../generated/shapes.js";
import { clockUnits } from "./clock-unit.js";
import { headerCase, headerNames } from "./header-case.js";
import { httpDates } from "./http-date.js";
import { misspeltFields } from "./misspelt-field.js";
import { nearRoots } from "./near-root.js";
import { bareWord } from "./not-an-expression.js";
import { type OutdatedResult, outdatedResult } from "./outdated-result.js";
import { barePlaceholders, quotedPlaceholders } from "./placeholder.js";
import type {} from "./problems.js";
import { rootsInItems } from "./root-in-item.js";
import { type DelayPlace, resetUnits } from "./reset-unit.js";
import { resultNames } from "./result-name.js";
import { impossibleStatuses } from "./status.js";

/** The hints for expressions of a role, in addition to those for any JSONata; without a role, for all of them. */
export function hintsOf(role: Role | undefined): HostHints {
  const delay = role && delayPlaces.get(role);
  const outdated = role && outdatedResults.get(role);
  return {
    onText: bareWord,
    onRefused: barePlaceholders,
    onWhole: quotedPlaceholders,
    onMisread: (expression) => misreadIn(role).flatMap((hint) => hint(expression)),
    onResult: outdated && (({ root }, typeOf) => outdatedResult(root, outdated, typeOf)),
    onAdvice: (expression) => [
      ...resetUnits(expression, delay),
      ...clockUnits(expression),
      ...misspeltFields(expression),
    ],
  };
}

function misreadIn(role: Role | undefined): readonly Hint[] {
  return [
    nearRoots,
    headerCase,
    headerNames,
    rootsInItems,
    httpDates,
    impossibleStatuses,
    ...(role === "error" ? [resultNames] : []),
  ];
}

const delayPlaces: ReadonlyMap<Role, DelayPlace> = new Map<Role, DelayPlace>([
  ["retry-after", "whole"],
  ["rate-limit-headers", "reset"],
]);

const none: ReadonlySet<string> = new Set();

/** Results that older documentation asks for and newer documentation contradicts. */
const outdatedResults: ReadonlyMap<Role, OutdatedResult> = new Map<Role, OutdatedResult>([
  ["error", { kinds: new Set(["boolean", "string"]), keys: none, currentKeys: none, isClosed: false }],
  ["rate-limit-headers", { kinds: new Set(["number"]), keys: none, currentKeys: none, isClosed: false }],
  ["webhook-payload", { kinds: new Set(["array"]), keys: none, currentKeys: new Set(["body"]), isClosed: true }],
  [
    "webhook-verification",
    {
      kinds: new Set(),
      keys: new Set(["statusCode"]),
      currentKeys: new Set(["type", "verification_response", "update_context"]),
      isClosed: false,
    },
  ],
]);
