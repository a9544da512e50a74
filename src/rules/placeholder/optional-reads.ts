import type { Model, Read } from "../../rule-kit/index.js";
import { isOptional } from "../../model/availability.js";
import type { Path } from "../../placeholder/path.js";
import { flagNames, placeholderTypes, type Placeholder, type TemplateRead } from "../../placeholder/parse.js";

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

/** Whether a field of the caller's request is read without a default or a flag. */
export function mayBeLeft({ root, path, placeholder }: TemplateRead): boolean {
  return root.kind === "request" && path.segments.length > 1 && root.name.text !== "id" && isBare(placeholder);
}

/** Whether a missing value is not handled: no default, no alternative, no flag, not even one with a space or a misspelled one. */
function isBare(placeholder: Placeholder): boolean {
  const [first, ...others] = placeholder.alternatives;
  if (first?.paths.length !== 1 || others.length > 0 || isOptional(placeholder)) return false;
  return first.types.every(({ text }) => placeholderTypes.includes(text) && !flagNames.some((flag) => flag === text));
}

/** A whole query value of a list that returns everything without it. */
export function isFilter({ root, path, place: { owner, field }, placeholder }: Read<"request">): boolean {
  if (owner.kind !== "method" || owner.method !== "list" || field !== "query" || root.name.text !== "query")
    return false;
  return placeholder.isWhole && !namesParent(path) && !needed.test(path.segments.at(-1)?.text ?? "");
}

/** The ends of a period that a report needs, the pagination's own parameters, and versions. */
const needed =
  /^(?:from|to|since|until|start|end|date)(?:_|$|[A-Z])|(?:_|^)(?:from|to|since|until|date|cursor|token|page|limit|offset|version)$|Version$/;
