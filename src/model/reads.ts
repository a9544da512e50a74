import type { Placeholder, Template } from "../placeholder/parse.js";
import type { Path } from "../placeholder/path.js";
import { rootOf, type Root } from "../placeholder/scope.js";
import type { Place } from "./place.js";

/** One path that a template reads, with all that decides whether something provides it. */
export interface Read {
  readonly placeholder: Placeholder;
  readonly path: Path;
  readonly root: Root;
  readonly place: Place;
}

/** Every path that the template at a place reads, in the order of the text. */
export function readsAt(place: Place, template: Template): readonly Read[] {
  const reads: Read[] = [];
  for (const placeholder of template.placeholders) {
    for (const { paths } of placeholder.alternatives) {
      for (const path of paths) reads.push({ placeholder, path, root: rootOf(path), place });
    }
  }
  return reads;
}
