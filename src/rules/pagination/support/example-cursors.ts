import type { Node, Value } from "../../../rule-kit/index.js";
import { valueAt } from "../../../model/response-example.js";
import { nearMiss } from "jsonata-check/text";
import { isUrl } from "./link.js";

/** The path that the examples have in place of another. */
export function pathMeant(path: string, examples: readonly Node[]): string | undefined {
  const known = [...new Set(examples.flatMap((root) => pathsIn(root)))];
  const last = path.split(".").at(-1);
  const alike = known.filter((other) => other.split(".").at(-1) === last);
  if (alike.length > 0) return alike.length === 1 ? alike[0] : undefined;
  // A null may be another name's, which the example leaves out.
  const filled = known.filter((other) => examples.some((root) => valueAt(root, other)?.type === "string"));
  const extended = filled.filter((other) => isExtension(path, other) || isExtension(other, path));
  return nearMiss(path, known) ?? (extended.length === 1 ? extended[0] : undefined);
}

/** Whether a path is another one with words after its name: `paging.next_token` of `paging.next`. */
function isExtension(path: string, other: string): boolean {
  return path.startsWith(other) && /^(?:_[a-z]+|[A-Z][a-z]+)+$/.test(path.slice(other.length));
}

/** The paths of all strings, numbers and nulls outside lists. */
function pathsIn(root: Node, before = ""): readonly string[] {
  if (root.type !== "object") return [];
  return root.members.flatMap(({ key, value }) => {
    const path = before + key.name;
    if (value.type === "object") return pathsIn(value, `${path}.`);
    return value.type === "array" ? [] : [path];
  });
}

/** What the examples have at the path of the cursor. */
interface Mistake {
  readonly message: "type" | "count" | "link" | "noLink" | "encoded";
  readonly value: string;
}

/** What the examples have in place of a cursor. */
export function mistakeIn(path: string, found: readonly Node[], config: Value): Mistake | undefined {
  const texts = found.flatMap((node) => (node.type === "string" && node.value !== "" ? node.value : []));
  const [value] = texts;
  if (value === undefined) {
    const type = found.flatMap((node) => typeWords.get(node.type) ?? [])[0];
    if (type !== undefined) return { message: "type", value: type };
    const number = count.test(path) ? found.find((node) => node.type === "number") : undefined;
    return number && { message: "count", value: String(number.value) };
  }
  if (config.isTrue("is_link"))
    return texts.every((text) => /^[\w=+-]+$/.test(text)) ? { message: "noLink", value } : undefined;
  if (texts.every((text) => isUrl.test(text))) return { message: "link", value };
  const isEncoded = !config.has("is_cursor_url_encoded") && texts.some((text) => encoded.test(text));
  return isEncoded ? { message: "encoded", value } : undefined;
}

const typeWords: ReadonlyMap<Node["type"], string> = new Map([
  ["boolean", "true or false"],
  ["object", "an object"],
  ["array", "a list"],
]);

/** Paths to counts. */
const count =
  /(?:^|[._])(?:(?:total|page|results?|records?|items?)_?)?(?:total|counts?|size|pages|limit)$|(?:^|\.)per_?page$/i;

/** A percent-encoded string: unreserved characters and escapes. */
const encoded = /^[\w.~-]*(?:%[0-9A-F]{2}[\w.~-]*)+$/i;
