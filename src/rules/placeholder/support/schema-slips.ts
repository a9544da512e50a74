import type { Model, Node, Read } from "../../../rule-kit/index.js";
import type { Segment } from "../../../placeholder/path.js";
import { nearMiss } from "jsonata-check/text";

/** The first name in a path that is a near miss of a documented and unread property. */
export function slipIn(
  schema: Node,
  read: Read<"request">,
  isRead: (path: string) => boolean,
): { readonly segment: Segment; readonly near: string } | undefined {
  const { segments } = read.path;
  let parent: Node | undefined = schema;
  for (let depth = 1; depth < Math.min(segments.length, deepest); depth++) {
    const segment = segments[depth];
    const properties: Node | undefined = parent?.type === "object" ? parent.get("properties") : undefined;
    if (segment === undefined || properties?.type !== "object") return undefined;
    if (properties.member(segment.text) === undefined) {
      const path = pathOf(read, depth);
      const unread = properties.members
        .slice(0, mostCompared)
        .map(({ key }) => key.name)
        .filter((name) => !isRead(keyOf(read, `${path}.${name}`)));
      const near = combines(parent) ? undefined : nearMiss(segment.text, unread);
      return near === undefined ? undefined : { segment, near };
    }
    parent = properties.get(segment.text);
  }
  return undefined;
}

/** The first segments of what a placeholder reads. */
function pathOf({ path }: Read<"request">, length: number): string {
  return path.segments
    .slice(0, length)
    .map(({ text }) => text)
    .join(".");
}

/** Whether a schema may have more properties elsewhere. */
function combines(schema: Node | undefined): boolean {
  return schema?.type === "object" && ["$ref", "allOf", "anyOf", "oneOf"].some((keyword) => schema.get(keyword));
}

/** The derived fact about a model: every path of the caller's request that placeholders read, with all its parents. */
export function readPathsOf(model: Model): ReadonlySet<string> {
  const reads = model.configs.flatMap((config) =>
    model.reads.templates(config).flatMap((use) => model.readsOf(use, "request")),
  );
  const paths = new Set<string>();
  for (const read of reads) {
    const most = Math.min(read.path.segments.length, deepest);
    for (let length = most; length > 0; length--) paths.add(keyOf(read, pathOf(read, length)));
  }
  return paths;
}

/** The most properties of an object, and the most segments of a path, that are compared: neither takes quadratic time. */
const mostCompared = 250;
const deepest = 10;

/** A path together with the method that reads it. */
function keyOf({ place: { owner } }: Read<"request">, path: string): string {
  return owner.kind === "method" ? `${owner.resource}\n${owner.method}\n${path}` : path;
}
