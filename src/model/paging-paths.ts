import type { Value } from "./value.js";

/** The keys of a cursor pagination that hold paths into a response. */
export const pagingPathKeys = ["cursor_path", "prev_cursor_path", "has_next_path"] as const;

/** Whether the cursor of a pagination is in the body of the response. */
export function isCursorInBody(settings: Value | undefined): boolean {
  return (settings?.text("cursor_path_object") ?? "body") === "body";
}
