import { defineRule, locateValue } from "../../rule-kit/index.js";

export default defineRule({
  id: "configuration/unusable-file",
  severity: "error",
  confidence: "certain",
  summary: "A file that the configuration names and that cannot be used",
  description:
    "What `intlint.config.json` names under `extends`, `plugins` or `bases` is missing or broken, or files extend each other in a circle. Everything else goes on without it; the finding is where the file is named.\n\nThe base of `acme.override.json` is `acme.integration.json` beside it. If the same name exists there in several formats, none of them is taken, and the finding is at the beginning of the override.",
  examples: ({ override }) => ({
    bad: [
      {
        ...override({ label: "Acme EU" }),
        possibleBases: ["acme.integration.json", "acme.integration.yaml"],
        highlights: ["{"],
      },
    ],
    good: [override({ label: "Acme EU" }, {})],
  }),
  messages: {
    ambiguous: ({ paths }: { paths: readonly string[] }) => ({
      what: `Several files may be the base of this override: ${paths.map((path) => `\`${path}\``).join(", ")}.`,
      why: "None of them is taken, so only the override itself is checked.",
      help: "Keep one of them, or name the base under `bases` in `intlint.config.json`.",
    }),
  },
  create: (context) => ({
    document: ({ root }) => {
      const { possibleBases: paths } = context.linted;
      if (root === undefined || paths === undefined) return;
      const span = { start: root.start, end: Math.min(root.start + 1, root.end) };
      context.report({ message: "ambiguous", data: { paths }, at: { ...locateValue(root), span } });
    },
  }),
});
