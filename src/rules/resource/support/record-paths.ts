import type { Config, EffectiveMethod, Value } from "../../../rule-kit/index.js";
import { isOptional, pathsOf } from "../../../model/availability.js";
import type { Placeholder, Template } from "../../../placeholder/parse.js";
import type { Path } from "../../../placeholder/path.js";
import { accountName, rootOf } from "../../../placeholder/scope.js";
import { nearMiss } from "jsonata-check/text";
import { readsId } from "./methods.js";

/** Whether any part of the request reads the id of the record. */
export function sendsId({ value }: EffectiveMethod): boolean {
  return [...sentBesideBody, "body"].some((key) => readsId(value.get(key)));
}

/**
 * Whether the path is the sibling's without its id. Any other may be of a record that needs no id: `/account` beside
 * `/accounts/{{id}}`, `/files/trash` beside `/files/{{id}}`.
 */
export function isCollectionOf({ value }: EffectiveMethod, sibling: EffectiveMethod): boolean {
  const [mine, other] = [value.get("path")?.template, sibling.value.get("path")?.template];
  if (mine === undefined || other === undefined) return false;
  const id = other.placeholders.find((one) => pathsOf(one).some(({ segments }) => segments[0]?.text === "id"));
  const before = bare(other.text.slice(0, id?.start));
  const after = id === undefined ? "" : other.text.slice(id.end);
  return [before, bare(before + after)].includes(bare(mine.text));
}

/** Whether any sent value may identify the record, other than those the sibling sends beside the ID. */
export function mayNameRecord({ value }: EffectiveMethod, sibling: EffectiveMethod): boolean {
  // A malformed placeholder may be meant to identify the record.
  const isMalformed = templatesIn(value, ...sentBesideBody, "body").some(({ nearMisses }) => nearMisses.length > 0);
  if (isMalformed || value.isTrue("add_query_to_body")) return true;
  const shared = new Set(pathsIn(sibling.value, ...sentBesideBody).map(({ text }) => text));
  const identifies = (placeholder: Placeholder): boolean =>
    pathsOf(placeholder).some((one) => !shared.has(one.text) && (isIdLike(one) || !isOptional(placeholder)));
  const sent = templatesIn(value, ...sentBesideBody).flatMap(({ placeholders }) => placeholders);
  return sent.some(identifies) || pathsIn(value, "body").some(isIdLike);
}

/** The sibling whose path is the method's, with the id in place of a name that nothing provides. */
export function otherName(
  { value }: EffectiveMethod,
  siblings: readonly EffectiveMethod[],
  { names }: Config,
): { readonly sibling: EffectiveMethod; readonly written: string } | undefined {
  const isUnknown = (one: Path): boolean => {
    const name = accountName(rootOf(one));
    if (name === undefined || !names.lack(name)) return false;
    // A misspelled name counts as provided.
    return nearMiss(name, ["id", "query", "body", ...names.all()]) === undefined;
  };
  const mine = value.get("path")?.template;
  const [unknown] = mine === undefined ? [] : recordsIn(mine, isUnknown);
  if (mine === undefined || unknown === undefined) return undefined;
  const blanked = blank(mine, isUnknown);
  const sibling = siblings.find((one) => {
    const path = one.value.get("path")?.template;
    return path !== undefined && blanked === blank(path, ({ text }) => text === "id");
  });
  return sibling && { sibling, written: mine.text.slice(unknown.start, unknown.end) };
}

const sentBesideBody = ["path", "base_url", "query", "headers"];

/** A path without the slashes around it. */
function bare(path: string): string {
  return path.replaceAll(/^\/+|\/+$/g, "");
}

/** The placeholders that can only be of a record. */
function recordsIn({ placeholders }: Template, isRecord: (one: Path) => boolean): readonly Placeholder[] {
  return placeholders.filter((one) => !isOptional(one) && pathsOf(one).every(isRecord));
}

/** A path without the placeholders of a record and the slashes around it. */
function blank(path: Template, isRecord: (one: Path) => boolean): string {
  return bare(
    recordsIn(path, isRecord).reduceRight(
      (text, { start, end }) => `${text.slice(0, start)}{}${text.slice(end)}`,
      path.text,
    ),
  );
}

function templatesIn(method: Value, ...keys: readonly string[]): readonly Template[] {
  return keys.flatMap((key) => method.get(key)?.templates() ?? []);
}

function pathsIn(method: Value, ...keys: readonly string[]): readonly Path[] {
  return templatesIn(method, ...keys).flatMap(({ placeholders }) => placeholders.flatMap(pathsOf));
}

/** Whether a value may be an id or hold one: by its name, or because it is all that the caller sends. */
function isIdLike(path: Path): boolean {
  const root = rootOf(path);
  return (
    root.kind === "unknown" || (root.kind === "request" && path.segments.length === 1) || /(?:id|key)$/i.test(path.text)
  );
}
