import { locatePart, locateValue } from "../../document/location.js";
import type { BooleanNode, Node, NumberNode, ObjectNode, StringNode } from "../../document/tree.js";
import { suggest } from "jsonata-check/text";
import { dottedPath } from "../../model/dotted-path.js";
import { parseExample, responseExample } from "../../model/response-example.js";
import { defineRule } from "../../rule-kit/rule.js";

export default defineRule({
  id: "resource/response-path-misses-example",
  severity: "warning",
  confidence: "likely",
  summary: "A `response_path` that does not exist in the method's own example",
  description:
    "`response_path` leads from the root of the response to its records. If the method's example response has nothing there, either the path is misspelled and the method returns nothing, or the example is not the whole response.",
  related: ["pagination/path-language", "resource/example-not-json"],
  examples: ({ override, highlight, list }) => ({
    bad: [
      highlight(
        override(list({ response_path: "data.users", examples: { response: '{ "data": { "people": [] } }' } })),
        "users",
      ),
    ],
    good: [override(list({ response_path: "data.people", examples: { response: '{ "data": { "people": [] } }' } }))],
  }),
  messages: {
    absent: ({ segment, keys, near }: { segment: string; keys: readonly string[]; near: string | undefined }) => ({
      what: `The example response has no \`${segment}\` at this point.`,
      why: "The method returns nothing for a response like the example.",
      help: near === undefined ? `The example has ${listOf(keys)}.` : `Did you mean \`${near}\`?`,
    }),
    scalar: ({ segment }: { segment: string }) => ({
      what: `The example response has a single value before \`${segment}\`.`,
      why: "The method returns nothing for a response like the example.",
      help: "Shorten the path so that it ends at the records.",
    }),
    single: ({ segment, type }: { segment: string; type: string }) => ({
      what: `The example response has a ${type} at \`${segment}\`, not a list.`,
      why: "The method returns that value instead of its records.",
      help: "Write the path of the list in the example.",
    }),
  },
  create: (context) => ({
    ResourceMethod: ({ node }) => {
      if (node.get("response_path") === undefined && node.get("examples") === undefined) return;
      const merged = context.model.merged(node);
      const path = merged?.get("response_path")?.string;
      const example = responseExample(merged);
      const decisive = path?.parent === node ? path : example?.parent?.parent === node ? example : undefined;
      if (path === undefined || example === undefined || decisive === undefined) return;
      const { text, start: first } = dottedPath(path);
      const miss = missOf(text, example);
      if (miss === undefined) return;
      const { segment, keys, single } = miss;
      // Other methods may return a single value on purpose.
      if (single !== undefined && node.key !== "list") return;
      const start = first + miss.start;
      const at = decisive === path ? locatePart(path, { start, end: start + segment.length }) : locateValue(example);
      if (single !== undefined) context.report({ message: "single", data: { segment, type: single }, at });
      else if (keys === undefined) context.report({ message: "scalar", data: { segment }, at });
      else context.report({ message: "absent", data: { segment, keys, near: suggest(segment, keys) }, at });
    },
  }),
});

/** Where a path ends too early. */
interface Miss {
  readonly segment: string;
  /** Offset in the path. */
  readonly start: number;
  /** The example's object at that place, if there is one. */
  readonly keys: readonly string[] | undefined;
  /** The example's value at the end of the path, if it is a scalar. */
  readonly single?: "string" | "number" | "boolean";
}

/** The first segment that the example lacks; undefined if it has all, or if it is unknown. */
function missOf(path: string, example: StringNode): Miss | undefined {
  // Other rules report other notations and examples that are not JSON.
  if (!/^[^.\s[\]*$'"`{}()]+(?:\.[^.\s[\]*$'"`{}()]+)*$/.test(path)) return undefined;
  const root = parseExample(example);
  if (root === undefined) return undefined;
  let at: Node | undefined = root;
  let start = 0;
  for (const segment of path.split(".")) {
    const next: Node | undefined = stepInto(at, segment);
    if (next === undefined) {
      // An example may show fewer items than an answer has.
      if (at?.type === "array" && /^-?\d+$/.test(segment)) return undefined;
      // A list as the whole response is not documented.
      const objects = at === root && at?.type === "array" ? undefined : objectsAt(at);
      if (objects === undefined) return isScalar(at) ? { segment, start, keys: undefined } : undefined;
      const keys = [...new Set(objects.flatMap(({ members }) => members.map(({ key }) => key.name)))];
      if (keys.includes(segment)) return undefined;
      // An empty example shows nothing, and a name with dots may be one key.
      return keys.length === 0 || keys.some((key) => key.startsWith(`${segment}.`))
        ? undefined
        : { segment, start, keys };
    }
    at = next;
    start += segment.length + 1;
  }
  const segment = path.slice(path.lastIndexOf(".") + 1);
  return isScalar(at) ? { segment, start: path.length - segment.length, keys: undefined, single: at.type } : undefined;
}

function stepInto(node: Node | undefined, segment: string): Node | undefined {
  if (node?.type === "object") return node.get(segment);
  return node?.type === "array" && /^\d+$/.test(segment) ? node.items[Number(segment)] : undefined;
}

/** The objects in which a name may be looked up, however names traverse lists. */
function objectsAt(node: Node | undefined): readonly ObjectNode[] | undefined {
  if (node?.type === "object") return [node];
  if (node?.type !== "array" || node.items.length === 0) return undefined;
  const objects = node.items.filter((item) => item.type === "object");
  return objects.length === node.items.length && objects.every(({ members }) => members.length > 0)
    ? objects
    : undefined;
}

/** Null may mean an absent value, and how names traverse lists is not documented. */
function isScalar(node: Node | undefined): node is StringNode | NumberNode | BooleanNode {
  return node?.type === "string" || node?.type === "number" || node?.type === "boolean";
}

function listOf(keys: readonly string[]): string {
  const shown = keys.slice(0, 8).map((key) => `\`${key}\``);
  return `${shown.join(", ")}${keys.length > shown.length ? " …" : ""} there`;
}
