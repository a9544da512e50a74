import type { Request } from "../../../rule-kit/index.js";
import { isCursorInBody, pagingPathKeys } from "../../../model/paging-paths.js";
import { dottedPath, type DottedPath } from "../../../model/dotted-path.js";
import type { GraphqlOperation, Selection } from "../../../model/graphql.js";

/** The paths into the body of the response. A pagination that methods share has paths for all of them. */
export function pathsOf({ value, pagination }: Request): readonly DottedPath[] {
  const settings = pagination?.from === "method" ? pagination.value.get("config") : undefined;
  const paged = isCursorInBody(settings) ? pagingPathKeys.map((key) => settings?.get(key)) : [];
  return [value.get("response_path"), ...paged].flatMap((path) =>
    path?.string === undefined ? [] : [dottedPath(path.string)],
  );
}

interface Miss {
  readonly segment: string;
  /** Offset in the path. */
  readonly start: number;
  readonly selection: Selection;
}

/** The first segment that is not selected; undefined if there is none, or if that is unknown. */
export function missOf({ text }: DottedPath, { selection }: GraphqlOperation): Miss | undefined {
  const [root = "", ...segments] = text.split(".");
  if (root !== "data") return selection.fields.has(root) ? { segment: root, start: 0, selection } : undefined;
  let at = selection;
  let start = root.length + 1;
  for (const segment of segments) {
    // Fields without braces may be JSON of any form.
    if (at.isOpen || at.fields.size === 0) return undefined;
    const isIndex = /^-?\d+$/.test(segment);
    const next = isIndex ? at : at.fields.get(segment);
    if (next === undefined) return /^\w+$/.test(segment) ? { segment, start, selection: at } : undefined;
    at = next;
    start += segment.length + 1;
  }
  return undefined;
}
