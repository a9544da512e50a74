import { defineRule, fixOf, type Model, type TemplateUse } from "../../rule-kit/index.js";
import type { NearMiss } from "../../placeholder/near-miss.js";
import { defectOf, meantBy, type Defect } from "./support/placeholder-defects.js";
import { messages } from "./support/malformed-messages.js";

export default defineRule({
  id: "placeholder/malformed",
  severity: "error",
  confidence: "certain",
  summary: "Text that looks like a placeholder but is not a valid one",
  description: [
    "A placeholder is `{{…}}` with letters, digits, `_ - . / | : ?` and whitespace between the braces. With any other character, or a brace too many or too few, the runtime treats it as ordinary text and sends it in the request.",
    "Array items are written `items.0.id`, names are written without quotes, and placeholders do not nest.",
  ].join("\n\n"),
  fixable: "safe",
  silences: [
    { rules: ["auth/bearer-without-token-source"], on: "value" },
    { rules: ["placeholder/embedded-json", "placeholder/merge-without-json"], on: "site" },
    {
      rules: ["placeholder/undeclared", "placeholder/unknown-type", "placeholder/literal-left-in-request"],
      on: "text",
    },
  ],
  related: ["placeholder/foreign-syntax"],
  examples: ({ override, users, highlight }) => ({
    bad: [
      highlight(override(users({ get: { path: "/users/{{body.ids[0]}}" } })), "{{body.ids[0]}}"),
      highlight(override(users({ get: { path: "/users/{{id}/{{'name'}}/{{}}" } })), "{{id}", "{{'name'}}", "{{}}"),
    ],
    good: [
      override(users({ create: { path: "/users/{{body.ids.0}}", method: "post", body: "query { users { id }}" } })),
    ],
  }),
  messages,
  create: (context) => ({
    template: {
      where: ({ text, nearMisses, placeholders }) =>
        nearMisses.length > 0 || placeholders.some((one) => defectOf(one, text) !== undefined),
      visit: (use) => {
        for (const miss of use.template.nearMisses) context.report(reportOfMiss(miss, use, context.model));
        for (const placeholder of use.template.placeholders) {
          const defect = defectOf(placeholder, use.text);
          if (defect !== undefined) context.report(reportOf(defect, use));
        }
      },
    },
  }),
});

/** The report of text that the runtime does not take for a placeholder. */
function reportOfMiss(miss: NearMiss, use: TemplateUse, model: Model) {
  const { kind, refused } = miss;
  const { mended, tier } = meantBy(miss, (name) => model.placeOf(use.node)?.config.names.has(name) === true);
  const piece = use.text.slice(refused[0]?.start ?? 0, refused[0]?.end ?? 0);
  const data = { written: use.text.slice(miss.start, miss.end), piece, mended, kind };
  const fixes = mended === undefined ? [] : [fixOf(`Write \`${mended}\``, tier, use.edit(miss, mended))];
  return { message: "unrecognized", data, at: use.locate(miss), fixes } as const;
}

function reportOf({ message, span, piece, mended }: Defect, use: TemplateUse) {
  const data = { written: use.text.slice(span.start, span.end), piece, mended };
  const report = { message, data, at: use.locate(span) };
  if (message !== "emptyDefault") {
    const fixes = mended === undefined ? [] : [fixOf(`Write \`${mended}\``, "suggestion", use.edit(span, mended))];
    if (message !== "outside") return { ...report, fixes };
    return { ...report, at: use.locate({ start: span.end - piece.length, end: span.end }), fixes, ...likely };
  }
  const end = span.end - 2;
  const isAtEnd = use.text.slice(0, end).trimEnd().endsWith("?:");
  const fixes = isAtEnd ? [fixOf("Write `?::str`", "safe", use.edit({ start: end, end }, ":str"))] : [];
  return { ...report, fixes, ...likely };
}

const likely = { severity: "warning", confidence: "likely" } as const;
