import type { Model, Read } from "../../../rule-kit/index.js";
import { isOptional } from "../../../model/availability.js";
import type { Path } from "../../../placeholder/path.js";

/** The derived fact about a model: its optional reads. */
export function optionalReadsOf(model: Model): OptionalReads {
  return new OptionalReads(model);
}

/** The values of the caller's request that the document's placeholders treat as optional. */
class OptionalReads {
  readonly #places = new Map<string, Read<"request">>();

  constructor(model: Model) {
    const all = model.configs.flatMap((config) =>
      model.reads.templates(config).flatMap((use) => model.readsOf(use, "request")),
    );
    for (const read of all) {
      const { placeholder } = read;
      if (placeholder.alternatives.length > 1 || !isOptional(placeholder)) continue;
      for (const key of keysOf(read)) if (!this.#places.has(key)) this.#places.set(key, read);
    }
  }

  /** Where the same value is optional: in the same method, or in the query of a list in another resource. */
  find(read: Read<"request">): Read<"request"> | undefined {
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

/** Whether a value is probably the ID of a parent, which one resource needs and another does not. */
export function namesParent({ segments }: Path): boolean {
  return /(?:^|_)(?:g?id|ids|uuid|key|slug|name|code)$|Ids?$/.test(segments.at(-1)?.text ?? "");
}
