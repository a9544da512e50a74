import { defineRule, fixOf, type StringNode, type TemplateUse } from "../../rule-kit/index.js";
import type { Alternative } from "../../placeholder/parse.js";

export default defineRule({
  id: "placeholder/merge-without-json",
  severity: "error",
  confidence: "certain",
  summary: "`$truto_merge` of a placeholder that produces a string instead of an object",
  description:
    "`$truto_merge` merges an object into the one around it. A placeholder without a type produces a string, and strings are silently ignored: nothing is merged. The placeholder has to be the whole string and needs `:json` (or `:any`).",
  fixable: "safe",
  silences: [{ rules: ["placeholder/object-as-text", "placeholder/embedded-json"], on: "text" }],
  examples: ({ override, users, highlight }) => {
    const merging = ($truto_merge: unknown) =>
      override(users({ create: { path: "/users", method: "post", body: { $truto_merge } } }));
    return {
      bad: [highlight(merging("{{body.extra}}"), "{{body.extra}}")],
      good: [merging(["{{body.extra:json}}", "{{body.more:any}}"])],
    };
  },
  messages: {
    text: ({ written }: { written: string }) => ({
      what: `\`$truto_merge\` receives a string from \`${written}\`.`,
      why: "Only objects are merged; a string is silently ignored, so the value is lost.",
      help: "Add `:json` after the path.",
    }),
    embedded: ({ written }: { written: string }) => ({
      what: `\`$truto_merge\` receives a string, because \`${written}\` is not the whole value.`,
      why: "Only objects are merged; a string is silently ignored.",
      help: "Put each placeholder in its own string; an array of them is merged in order.",
    }),
  },
  create: (context) => ({
    template: {
      where: ({ placeholders }) => placeholders.length > 0,
      visit: (use) => {
        if (!isMerged(use.node)) return;
        for (const placeholder of use.template.placeholders) {
          const written = use.text.slice(placeholder.start, placeholder.end);
          const at = use.locate(placeholder);
          if (!placeholder.isWhole) {
            context.report({ message: "embedded", data: { written }, at });
            return;
          }
          const textual = placeholder.alternatives.filter(givesText);
          if (textual.length === 0) continue;
          const edits = textual.map((alternative) => editOf(use, alternative));
          context.report({ message: "text", data: { written }, at, fixes: [fixOf("Add `:json`", "safe", ...edits)] });
        }
      },
    },
  }),
});

function isMerged(node: StringNode): boolean {
  return node.key === "$truto_merge" || (node.parent?.type === "array" && node.parent.key === "$truto_merge");
}

/** Every other type leaves an object unchanged. */
function givesText({ types, paths }: Alternative): boolean {
  return paths.length > 0 && (types[0] === undefined || types[0].text === "str");
}

function editOf(use: TemplateUse, { types, paths }: Alternative): ReturnType<TemplateUse["edit"]> {
  const [type] = types;
  if (type !== undefined) return use.edit(type, "json");
  const end = paths.at(-1)?.end ?? 0;
  return use.edit({ start: end, end }, ":json");
}
