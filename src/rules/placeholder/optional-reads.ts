import { isOptional } from "../../model/provision.js";
import type { Model } from "../../model/model.js";
import type { Read } from "../../model/reads.js";
import type { TemplateUse } from "../../model/sites.js";
import type { Path } from "../../placeholder/path.js";
import type { DocumentView } from "../../rule-kit/rule.js";

/** A place that says what happens where the caller leaves a value out. */
export interface OptionalRead {
  readonly use: TemplateUse;
  readonly path: Path;
}

/** What `Derived` keeps of a model: its optional reads. */
export function optionalReadsOf(_: Model, view: DocumentView): OptionalReads {
  return new OptionalReads(view);
}

/** The values of the caller's request that a document says may be left out, by its placeholders. */
class OptionalReads {
  readonly #places = new Map<string, OptionalRead>();

  constructor({ templates, model }: DocumentView) {
    for (const use of templates) {
      if (!use.template.reads.some(({ placeholder }) => isOptional(placeholder))) continue;
      for (const read of model.readsOf(use, "request")) {
        const { path, placeholder } = read;
        if (placeholder.alternatives.length > 1 || !isOptional(placeholder)) continue;
        for (const key of keysOf(read)) if (!this.#places.has(key)) this.#places.set(key, { use, path });
      }
    }
  }

  /** Where the same value may be left out: in the same method, or in the query of a list in another resource. */
  find(read: Read<"request">): OptionalRead | undefined {
    return keysOf(read)
      .map((key) => this.#places.get(key))
      .find((place) => place !== undefined);
  }
}

function keysOf({ path, place: { owner, field } }: Read<"request">): readonly string[] {
  if (owner.kind !== "method") return [];
  const own = `${owner.resource}\n${owner.method}\n${path.text}`;
  return owner.method === "list" && field === "query" && !namesParent(path) ? [own, path.text] : [own];
}

/** Whether a value is probably the id of a parent, which one resource needs and another does not. */
export function namesParent({ segments }: Path): boolean {
  return /(?:^|_)(?:g?id|ids|uuid|key|slug|name|code)$|Ids?$/.test(segments.at(-1)?.text ?? "");
}
