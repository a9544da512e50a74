import { editText, type Fix, fixOf, type StringNode } from "../../../rule-kit/index.js";
import type { Defect } from "./url-junctions.js";

/** Mends the beginning of a path. */
export function fixOfPath(path: StringNode, defect: Defect): Fix | undefined {
  return defect === "double"
    ? fixOf("Remove the first slash", "safe", editText(path, { start: 0, end: 1 }, ""))
    : fixOf("Begin the path with a slash", "safe", editText(path, { start: 0, end: 0 }, "/"));
}

/** Mends the end of a base URL. */
export function fixOfBase(base: StringNode, defect: Defect): Fix | undefined {
  const end = base.value.length;
  return defect === "double"
    ? fixOf("Remove the last slash of the base URL", "safe", editText(base, { start: end - 1, end }, ""))
    : fixOf("End the base URL with a slash", "safe", editText(base, { start: end, end }, "/"));
}
