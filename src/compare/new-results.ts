import { hasKind, isListed, isOnly, type Kind, kinds, propertyType, type Type } from "jsonata-check/types";

/** What is looked at when two results are compared. */
export interface ResultQuery {
  /** What the result of the role may be. */
  readonly contract: Type | undefined;
  /** Properties whose texts tell kinds of results apart: every new one is news to whoever reads them. */
  readonly tags: ReadonlySet<string>;
}

/**
 * What the newer type has that the older one never had, or what it lost, in words; undefined where there is nothing of the
 * kind. Where either may be anything, nothing is known. Values of one kind count as one, those of tags aside.
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
  string: "a text",
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

/** Whether the older result is none that the runtime takes, and the newer one is. */
function isRepair(before: Type, after: Type, contract: Type | undefined): boolean {
  if (contract === undefined || contract.any) return false;
  const isForeign = (type: Type): boolean => kinds.some((kind) => hasKind(type, kind) && !hasKind(contract, kind));
  return isForeign(before) && !isForeign(after);
}
