import type { Model } from "../../model/model.js";
import type { Place } from "../../model/place.js";
import type { TemplateUse } from "../../model/sites.js";
import type { Placeholder } from "../../placeholder/parse.js";
import type { Path } from "../../placeholder/path.js";
import { rootOf, type Root } from "../../placeholder/scope.js";

/** One path that a template reads, with all that decides whether something provides it. */
export interface Read {
  readonly placeholder: Placeholder;
  readonly path: Path;
  readonly root: Root;
  readonly place: Place;
}

/** Every path that a template reads; none where it stands outside every configuration. */
export function readsOf(use: TemplateUse, model: Model): Read[] {
  if (use.template.placeholders.length === 0) return [];
  const place = model.placeOf(use.node);
  if (place === undefined) return [];
  return use.template.placeholders.flatMap((placeholder) =>
    placeholder.alternatives.flatMap(({ paths }) =>
      paths.map((path) => ({ placeholder, path, root: rootOf(path), place })),
    ),
  );
}
