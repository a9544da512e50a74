import { hasKind, isListed, isOnly, type Kind, kinds, propertyType, type Type } from "jsonata-check/types";

/** How two results are compared. */
export interface ResultQuery {
  /** The expected result of the role. */
  readonly contract: Type | undefined;
  /** Properties whose strings distinguish kinds of results: every new string is a change for readers. */
  readonly tags: ReadonlySet<string>;
}

/**
 * What the newer type adds or loses compared to the older one, in words; undefined if nothing, or if either may be anything.
 * Values of one kind count as equal, except for tags.
 */
export function newInResult(before: Type, after: Type, query: ResultQuery): string | undefined {
  if (before.any || after.any || isRepair(before, after, query.contract)) return undefined;
  return compare(before, after, "the result", query);
}

const words: Readonly<Record<Kind, string>> = {
  nothing: "nothing",
  null: "null",
  boolean: "a boolean",
  number: "a number",
  string: "a string",
  function: "a function",
  object: "an object",
  array: "an array",
};

function compare(before: Type, after: Type, name: string, query: ResultQuery): string | undefined {
  if (before.any || after.any) return undefined;
  const isTop = name === "the result";
  for (const kind of kinds) {
    if (!hasKind(after, kind) || hasKind(before, kind)) continue;
    const isAllowed = kind === "nothing" || kind === "null";
    if (isAllowed && (!isTop || query.contract === undefined || hasKind(query.contract, kind))) continue;
    return `${name} may be ${words[kind]}`;
  }
  return (
    newInTags(before, after, name, query) ?? newInObject(before, after, query) ?? newInArray(before, after, name, query)
  );
}

function newInTags(before: Type, after: Type, name: string, { tags }: ResultQuery): string | undefined {
  const own = name.slice(name.lastIndexOf(".") + 1).replaceAll("`", "");
  if (!tags.has(own) || !isListed(before.strings) || !isListed(after.strings)) return undefined;
  const { strings: was } = before;
  const { strings: is } = after;
  const added = [...is].find((text) => !was.has(text));
  if (added !== undefined) return `${name} may be ${JSON.stringify(added)}`;
  const lost = [...was].find((text) => !is.has(text));
  return lost === undefined ? undefined : `${name} is never ${JSON.stringify(lost)}`;
}

function newInObject(before: Type, after: Type, query: ResultQuery): string | undefined {
  if (before.object === undefined || after.object === undefined) return undefined;
  for (const [name, was] of before.object.properties) {
    const is = propertyType(after.object, name);
    if (isOnly(is, "nothing") && !isOnly(was, "nothing")) return `\`${name}\` is never there`;
    const found = compare(was, is, `\`${name}\``, query);
    if (found !== undefined) return found;
  }
  return undefined;
}

function newInArray(before: Type, after: Type, name: string, query: ResultQuery): string | undefined {
  if (before.array === undefined || after.array === undefined || after.array.max === 0) return undefined;
  return compare(before.array.element, after.array.element, `an element of ${name}`, query);
}

/** Whether the runtime rejects the older result and accepts the newer one. */
function isRepair(before: Type, after: Type, contract: Type | undefined): boolean {
  if (contract === undefined || contract.any) return false;
  const isForeign = (type: Type): boolean => kinds.some((kind) => hasKind(type, kind) && !hasKind(contract, kind));
  return isForeign(before) && !isForeign(after);
}
