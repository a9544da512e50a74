import type { Problem } from "jsonata-check";
import { type Hint, replacing } from "jsonata-check/hints";
import { tailsOf } from "./outdated-result.js";

/** What APIs call the text of an error, folded. */
const messageNames: ReadonlySet<string> = new Set([
  ...["msg", "error", "err", "error_message", "errormessage", "reason", "detail", "details", "description", "text"],
]);

/** `{ 'status': 400, 'msg': … }`: an error whose message has another name than the one that is read. */
export const resultNames: Hint = ({ root }) =>
  tailsOf(root).flatMap((tail): readonly Problem[] => {
    if (tail.type !== "object") return [];
    const keys = tail.pairs.flatMap(({ key }) => (key.type === "string" ? [key] : []));
    const has = (name: string): boolean => keys.some(({ value }) => value === name);
    if (keys.length < tail.pairs.length || !has("status") || has("message")) return [];
    const key = keys.find(({ value }) => messageNames.has(value.toLowerCase()));
    if (key === undefined) return [];
    const span = { start: key.start, end: key.coreEnd };
    const fix = replacing(span, "'message'", { title: "Rename to `message`" });
    return [{ kind: "result-name", name: key.value, span, related: [], fix }];
  });
