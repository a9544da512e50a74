import { defineRule, type Location, type SourceDocument } from "../../rule-kit/index.js";
import { documentKinds } from "../../../generated/shapes.js";
import { anyOf } from "./support/wording.js";

export default defineRule({
  id: "schema/unknown-kind",
  severity: "error",
  confidence: "certain",
  summary: "A file that is not an integration document",
  description:
    "Nothing identifies the file: not its name (`*.integration.json`, `*.override.json`), not a `$schema` of this tool, not its keys. A bare override looks like many other things and is recognized only by its name or by an option. In a folder, such files are counted and skipped.",
  needs: "text",
  examples: ({ detected, highlight }) => ({
    bad: [highlight(detected({ hello: "world" }), "{")],
    good: [detected({ base_url: "https://api.acme.example", resources: {} })],
  }),
  messages: {
    unknown: () => ({
      what: "This is not an integration document.",
      why: "Nothing in it can be checked until its kind is known.",
      help: `Say what it is with \`--as KIND\` or with \`kinds\` in the configuration file; KIND is ${anyOf(documentKinds)}.`,
    }),
  },
  create: (context) => ({
    document: (document) => {
      if (context.linted.kind !== undefined || document.isIncomplete) return;
      context.report({ message: "unknown", at: beginningOf(document) });
    },
  }),
});

/** The opening bracket of the document, or the whole value if it has none. */
function beginningOf(document: SourceDocument): Location {
  const { root } = document;
  const start = root?.start ?? 0;
  const isContainer = root?.type === "object" || root?.type === "array";
  const end = isContainer ? Math.min(start + 1, root.end) : (root?.end ?? 0);
  return { document, span: { start, end }, node: root };
}
