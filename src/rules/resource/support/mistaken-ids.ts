import { mayBeAccount } from "../../../model/account-record.js";
import { isOptional, pathsOf } from "../../../model/availability.js";
import type { Placeholder, Template } from "../../../placeholder/parse.js";
import { fold } from "jsonata-check/text";
import type { Path } from "../../../placeholder/path.js";
import { rootOf } from "../../../placeholder/scope.js";

/** What the caller's id is mistaken for anywhere in a request. Only the caller of an update sends a record. */
export function mistakenIds(method: string): readonly (string | undefined)[] {
  return method === "get" || method === "delete" ? ["query.id", "body.id"] : ["query.id"];
}

/** Whether a path ends in a value that it has before: no record has the id of its own parent. */
export function isRepeated(path: Template | undefined): boolean {
  const placeholders = path?.placeholders ?? [];
  const last = valueOf(placeholders.at(-1))?.text;
  return last !== undefined && placeholders.slice(0, -1).some((one) => valueOf(one)?.text === last);
}

/** The placeholder that is the whole last segment of a path, but for an extension or a query behind it. */
export function lastSegment(path: Template | undefined): Placeholder | undefined {
  const { text = "", placeholders = [] } = path ?? {};
  const last = placeholders.at(-1);
  if (last === undefined || text[last.start - 1] !== "/") return undefined;
  return /^(?:\.\w+|\/)?(?:\?.*)?$/.test(text.slice(last.end)) ? last : undefined;
}

/** The one value that a placeholder reads without a default or a flag. */
export function valueOf(placeholder: Placeholder | undefined): Path | undefined {
  if (placeholder === undefined || isOptional(placeholder)) return undefined;
  const [path, ...others] = pathsOf(placeholder);
  return others.length > 0 ? undefined : path;
}

/** Whether a path reads a value of the caller's query or body. */
export function isRequestValue(path: Path): boolean {
  const root = rootOf(path);
  return path.segments.length > 1 && root.kind === "request" && root.name.text !== "id";
}

/** Whether a name is that of the id of a resource: `payment_id` of `payments`, `invoiceId` of `invoices`. */
export function isIdOf(resource: string, name: string): boolean {
  const record = fold(resource).replace(/ies$/, "y").replace(/s$/, "");
  return !mayBeAccount(record) && [`${record}id`, `${fold(resource)}id`].includes(fold(name));
}
