import { named, shapes, type Role } from "../../generated/shapes.js";
import type { EffectiveMethod } from "../model/effective-method.js";
import type { Value } from "../model/value.js";
import { canonicalMethods } from "../rules/resource/methods.js";
import { own } from "../schema/shape.js";
import { canonicalText } from "./canonical.js";
import type { Changes } from "./change.js";
import { compareExpression, compareOptionalExpression } from "./expressions.js";
import type { MethodPair, Side } from "./side.js";

/** Compares what is in force for the answers of a method: pagination, errors, rate limits, and signed requests. */
export function comparePolicies(pair: MethodPair, old: Side, current: Side, changes: Changes): void {
  const sides = { old, new: current };
  if (pair.new.name === "list" || !canonicalMethods.has(pair.new.name)) comparePagination(pair, sides, changes);
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
    old,
    current,
    changes,
  );
  const isSigned = signed.old?.string !== undefined;
  if (isSigned && signed.new === undefined && pair.new.authorization === undefined) {
    const why = "Requests of accounts that are connected are sent without their credentials.";
    const place = { old: signed.old?.node, method: pair.name };
    changes.add({ code: "authorization", category: "breaking", what: "Requests are signed no longer.", why, ...place });
  }
}

const rateLimits: readonly (readonly [key: string, role: Role])[] = [
  ["is_rate_limited", "rate-limit-detected"],
  ["retry_after_header_expression", "retry-after"],
  ["rate_limit_header_expression", "rate-limit-headers"],
];

/** The expressions of a dynamic pagination. */
const paginationRoles: ReadonlyMap<string, Role> = new Map<string, Role>([
  ["get_initial_pagination_values_expression", "pagination-initial"],
  ["get_pagination_values_expression", "pagination-next"],
  ["get_cursor_from_response_expression", "pagination-cursor"],
]);

function comparePagination(pair: MethodPair, sides: { old: Side; new: Side }, changes: Changes): void {
  const [old, current] = [pair.old.pagination?.value, pair.new.pagination?.value];
  const place = {
    old: old?.node,
    new: current?.node ?? pair.new.setting("pagination")?.value.node,
    method: pair.name,
  };
  if (old === undefined) {
    if (current === undefined) return;
    const why = "The first page is what came before; there are more now.";
    changes.add({ code: "pagination", category: "additive", what: "Results come in pages now.", why, ...place });
    return;
  }
  if (current === undefined) {
    const why = "Code that asks for the next page gets none: all but the first page is lost.";
    changes.add({
      code: "pagination",
      category: "breaking",
      what: "Results do not come in pages any more.",
      why,
      ...place,
    });
    return;
  }
  const [format, newFormat] = [old.text("format"), current.text("format")];
  if (format !== newFormat) {
    changes.add({
      code: "pagination",
      category: "breaking",
      what: `The pagination changes from \`${format}\` to \`${newFormat}\`.`,
      why: "Cursors that were given out mean nothing any more, and callers that pass its parameters pass the wrong ones.",
      ...place,
    });
    return;
  }
  const spell = spelling(format ?? "");
  const [before, after] = [old, current].map((value) => membersOf(value.get("config"), spell));
  for (const key of new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])) {
    compareSetting(key, { old: before?.get(key), new: after?.get(key) }, pair, sides, changes);
  }
}

function compareSetting(
  key: string,
  values: { readonly old: Value | undefined; readonly new: Value | undefined },
  pair: MethodPair,
  sides: { old: Side; new: Side },
  changes: Changes,
): void {
  const { old, new: current } = values;
  if (canonicalText(old) === canonicalText(current)) return;
  const role = paginationRoles.get(key);
  if (role !== undefined && old !== undefined && current !== undefined) {
    compareExpression({ role, label: `\`${key}\``, method: pair.name, ...values }, sides.old, sides.new, changes);
    return;
  }
  const isParameter = key.endsWith("_key");
  const isBreaking = isParameter && canonicalText(old) !== "";
  changes.add({
    code: "pagination",
    category: isBreaking ? "breaking" : isParameter ? "additive" : "neutral",
    what: `\`${key}\` of the pagination changes.`,
    why: isBreaking
      ? "Callers that pass the parameter themselves pass one that is not heeded."
      : "Callers ask for the next page as before.",
    old: old?.node ?? pair.old.pagination?.value.node,
    new: current?.node ?? pair.new.pagination?.value.node,
    method: pair.name,
  });
}

/** Gives the present spelling of a key of a pagination's `config`. */
function spelling(format: string): (key: string) => string {
  const branch = own(shapes[named.Pagination]?.union?.branches, format);
  const config = branch === undefined ? undefined : own(shapes[branch]?.properties, "config");
  const oldKeys = config === undefined ? undefined : shapes[config]?.oldKeys;
  return (key) => own(oldKeys, key) ?? key;
}

function membersOf(config: Value | undefined, spell: (key: string) => string): Map<string, Value> {
  return new Map((config?.entries() ?? []).map(([key, value]) => [spell(key), value]));
}
