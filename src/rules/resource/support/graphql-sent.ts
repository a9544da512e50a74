import type { Member, Request, StringNode, Value } from "../../../rule-kit/index.js";

/** The members of `variables`; undefined if the request may send more at runtime. */
export function writtenVariables({ value, pagination }: Request): readonly Member[] | undefined {
  const body = value.get("body");
  const variables = body?.get("variables");
  const isOpen = [body, variables].some((part) => part?.has("$truto_merge")) || value.isTrue("add_query_to_body");
  if (isOpen || pagination?.value.text("format") === "dynamic") return undefined;
  if (variables === undefined) return [];
  return variables.type === "object" ? membersOf(variables) : undefined;
}

/** The members of a value, none if it is not an object. */
export function membersOf(value: Value | undefined): readonly Member[] {
  return (value?.entries() ?? []).flatMap(([name]) => value?.member(name) ?? []);
}

/** The strings that name the parameters of the pagination. */
function pagedKeys({ pagination }: Request): readonly StringNode[] {
  const settings = pagination?.value.get("config")?.entries() ?? [];
  return settings.flatMap(([key, { string }]) => (/_(?:key|param)$/.test(key) && string !== undefined ? [string] : []));
}

/** The names of the variables that the pagination may send. */
export function pagedNames(request: Request): readonly string[] {
  return pagedKeys(request).map(({ value }) => value.slice(value.lastIndexOf(".") + 1));
}

/** The variables that the method's own pagination sends; one that methods share has variables for all of them. */
export function pagedVariables(
  request: Request,
): readonly { readonly node: StringNode; readonly name: string; readonly start: number }[] {
  if (request.pagination?.from !== "method") return [];
  const prefix = "variables.";
  return pagedKeys(request).flatMap((node) =>
    /^variables\.\w+$/.test(node.value) ? [{ node, name: node.value.slice(prefix.length), start: prefix.length }] : [],
  );
}
