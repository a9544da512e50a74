import type { TemplateRead } from "../placeholder/parse.js";
import type { Root } from "../placeholder/scope.js";
import type { Place } from "./place.js";

/** One path that a template reads, with all that decides whether something provides it. */
export interface Read<Kind extends Root["kind"] = Root["kind"]> extends TemplateRead {
  readonly root: Extract<Root, { readonly kind: Kind }>;
  readonly place: Place;
}

/** Whether a read begins at a root of one of the kinds; of any where none is named. */
export function beginsAt<Kind extends Root["kind"]>(
  read: TemplateRead,
  kinds: readonly Kind[],
): read is TemplateRead & { readonly root: Extract<Root, { readonly kind: Kind }> } {
  return kinds.length === 0 || kinds.some((kind) => kind === read.root.kind);
}
