import { defineRule, didYouMean, locatePart, locateValue } from "../../rule-kit/index.js";
import { suggest } from "jsonata-check/text";
import { dottedPath } from "../../model/dotted-path.js";
import { responseExample } from "../../model/response-example.js";
import { missOf } from "./support/example-path.js";

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
      help: didYouMean(near) ?? `The example has ${listOf(keys)}.`,
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

function listOf(keys: readonly string[]): string {
  const shown = keys.slice(0, 8).map((key) => `\`${key}\``);
  return `${shown.join(", ")}${keys.length > shown.length ? " …" : ""} there`;
}
