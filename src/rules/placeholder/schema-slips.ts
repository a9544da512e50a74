import type { Model, Node, Read } from "../../rule-kit/index.js";
import type { Segment } from "../../placeholder/path.js";
import { nearMiss } from "jsonata-check/text";

/** The first name in a path that is a near miss of a documented and unread property. */
export function slipIn(
  schema: Node,
  read: Read<"request">,
  isRead: (path: string) => boolean,
): { readonly segment: Segment; readonly near: string } | undefined {
  const [root, ...segments] = read.path.segments.slice(0, deepest);
  let parent: Node | undefined = schema;
  let path = root?.text ?? "";
  for (const segment of segments) {
    const properties: Node | undefined = parent?.type === "object" ? parent.get("properties") : undefined;
    if (properties?.type !== "object") return undefined;
    if (properties.member(segment.text) === undefined) {
      const unread = properties.members
        .slice(0, mostCompared)
        .map(({ key }) => key.name)
        .filter((name) => !isRead(keyOf(read, `${path}.${name}`)));
      const near = combines(parent) ? undefined : nearMiss(segment.text, unread);
      return near === undefined ? undefined : { segment, near };
    }
    parent = properties.get(segment.text);
    path = `${path}.${segment.text}`;
  }
  return undefined;
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
    const names = read.path.segments.slice(0, deepest).map(({ text }) => text);
    for (let length = names.length; length > 0; length--) paths.add(keyOf(read, names.slice(0, length).join(".")));
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
