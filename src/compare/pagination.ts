import type { Role } from "../../generated/shapes.js";
import type { Value } from "../model/value.js";
import { settingsOf } from "../schema/settings-of.js";
import { canonicalText } from "../model/canonical-text.js";
import type { Category, Changes } from "./change.js";
import { compareExpression } from "./expressions.js";
import type { MethodPair, Side, Versions } from "./side.js";

/** The expressions of a dynamic pagination. */
const paginationRoles: ReadonlyMap<string, Role> = new Map<string, Role>([
  ["get_initial_pagination_values_expression", "pagination-initial"],
  ["get_pagination_values_expression", "pagination-next"],
  ["get_cursor_from_response_expression", "pagination-cursor"],
]);

/** Compares how results are paginated. */
export function comparePagination(pair: MethodPair, sides: Versions<Side>, changes: Changes): void {
  const [old, current] = [pair.old.pagination?.value, pair.new.pagination?.value];
  const add = (category: Category, what: string, why: string): void =>
    changes.add(category, "pagination", {
      what,
      why,
      old: old?.node,
      new: current?.node ?? pair.new.setting("pagination")?.value.node,
      method: pair.name,
    });
  if (old === undefined) {
    if (current === undefined) return;
    add("additive", "Results come in pages now.", "The first page is what came before; there are more now.");
  } else if (current === undefined) {
    const why = "Code that requests the next page gets none: all but the first page is lost.";
    add("breaking", "Results do not come in pages any more.", why);
  } else if (old.text("format") !== current.text("format")) {
    const what = `The pagination changes from \`${old.text("format")}\` to \`${current.text("format")}\`.`;
    const why =
      "Cursors that were given out mean nothing any more, and callers that pass its parameters pass the wrong ones.";
    add("breaking", what, why);
  } else {
    const settings = settingsOf("Pagination", old.text("format") ?? "");
    const [before, after] = [old, current].map(
      (value) =>
        new Map((value.get("config")?.entries() ?? []).map(([key, member]) => [settings?.get(key) ?? key, member])),
    );
    for (const key of new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])) {
      compareSetting({ key, old: before?.get(key), new: after?.get(key) }, pair, sides, changes);
    }
  }
}

/** Two versions of a setting in a pagination's `config`, under its current name. */
interface SettingPair extends Versions<Value | undefined> {
  readonly key: string;
}

function compareSetting(setting: SettingPair, pair: MethodPair, sides: Versions<Side>, changes: Changes): void {
  const { key, old, new: current } = setting;
  if (canonicalText(old) === canonicalText(current)) return;
  const role = paginationRoles.get(key);
  if (role !== undefined && old !== undefined && current !== undefined) {
    compareExpression({ role, label: `\`${key}\``, method: pair.name, old, new: current }, sides, changes);
    return;
  }
  const isParameter = key.endsWith("_key");
  const isBreaking = isParameter && canonicalText(old) !== "";
  changes.add(isBreaking ? "breaking" : isParameter ? "additive" : "neutral", "pagination", {
    what: `\`${key}\` of the pagination changes.`,
    why: isBreaking
      ? "Callers that pass the parameter themselves pass one that is not heeded."
      : "Callers ask for the next page as before.",
    old: old?.node ?? pair.old.pagination?.value.node,
    new: current?.node ?? pair.new.pagination?.value.node,
    method: pair.name,
  });
}
