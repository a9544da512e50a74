import type { EffectiveMethod, Member, Value } from "../../../rule-kit/index.js";
import { parseTemplate } from "../../../placeholder/parse.js";
import { positionKeys } from "./keys.js";

/** A query parameter that a pagination sets. */
export interface Parameter {
  readonly name: string;
  readonly key: string;
  readonly format: string;
  readonly isLimit: boolean;
}

/** The query parameters that a pagination sets. */
export function parametersOf(pagination: Value): readonly Parameter[] {
  const format = pagination.text("format");
  const config = pagination.get("config");
  if (format === undefined || config === undefined) return [];
  const position = positionKeys.get(format);
  if (position === undefined || config.isTrue("add_to_body")) return [];
  const found: Parameter[] = [];
  const limit = ["limit_key", "limit_param"];
  // The URL of the next page replaces the position.
  for (const keys of config.isTrue("is_link") ? [limit] : [position, limit]) {
    const [key = ""] = keys;
    const name = config.first(...keys)?.string?.value;
    if (name !== undefined && found.every((one) => one.name !== name))
      found.push({ name, key, format, isLimit: key === "limit_key" });
  }
  return found;
}

/** The effective pagination, if the method certainly uses it. */
export function paginationOf(method: EffectiveMethod): Value | undefined {
  return method.name === "list" || method.value.has("pagination") ? method.pagination?.value : undefined;
}

/** Whether a fixed value requests the first page by cursor: `*`, `-1`, an empty string. */
export function opensCursor({ value }: Member, { format, isLimit }: Parameter): boolean {
  if (format !== "cursor" || isLimit) return false;
  if (value.type === "number") return true;
  return value.type === "string" && /^(?:\*|-?\d+|first|start|initial|)$/i.test(value.value);
}

/** Whether a value is a template. */
export function hasPlaceholder({ value }: Member): boolean {
  return value.type === "string" && parseTemplate(value.value).placeholders.length > 0;
}
