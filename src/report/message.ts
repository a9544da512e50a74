import type { Diagnostic, Range } from "../engine/diagnostic.js";

type Words = Pick<Diagnostic, "message" | "why" | "help">;

/** What is wrong and what to do, on one line. */
export function shortMessage({ message, help }: Omit<Words, "why">): string {
  return help === undefined ? message : `${message} ${help}`;
}

/** What is wrong, why, and what to do, each on a line of its own. */
export function fullMessage({ message, why, help }: Words): string {
  return [message, why, help].filter((part) => part !== undefined && part !== "").join("\n");
}

/** `path:line:column`. */
export function placeText(path: string, { start }: Range): string {
  return `${path}:${start.line}:${start.column}`;
}
