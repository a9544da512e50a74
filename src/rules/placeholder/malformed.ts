import type { NearMiss } from "../../placeholder/near-miss.js";
import { parseTemplate, type Placeholder, type Template } from "../../placeholder/parse.js";
import { fixOf } from "../fixes.js";
import { defineRule } from "../rule.js";

const sentAsText = "The run time does not recognise it and sends the text as it stands.";

export default defineRule({
  id: "placeholder/malformed",
  severity: "error",
  confidence: "certain",
  summary: "Text that looks like a placeholder but is none",
  description: [
    "A placeholder is `{{…}}` with letters, digits, `_ - . / | : ?` and white space between the braces, and nothing else. Any other character, a brace too many or too few, and the run time takes it for ordinary text, which ends in the request.",
    "Array items are written `items.0.id`, names are written without quotes, and placeholders do not nest.",
  ].join("\n\n"),
  fixable: "safe",
  silences: [{ rules: ["auth/bearer-without-token-source"], on: "value" }],
  related: ["placeholder/foreign-syntax"],
  examples: {
    bad: [
      {
        kind: "override",
        text: '{ "resources": { "users": { "get": { "path": "/users/{{body.ids[0]}}" } } } }',
        highlights: ["{{body.ids[0]}}"],
      },
      {
        kind: "override",
        text: '{ "resources": { "users": { "get": { "path": "/users/{{id}/{{\'name\'}}/{{}}" } } } }',
        highlights: ["{{id}", "{{'name'}}", "{{}}"],
      },
    ],
    good: [
      {
        kind: "override",
        text: '{ "resources": { "users": { "create": { "path": "/users/{{body.ids.0}}", "method": "post", "body": "query { users { id }}" } } } }',
      },
    ],
  },
  messages: {
    refused: ({ written, refused }: { written: string; refused: string }) => ({
      what: `\`${written}\` is no placeholder: \`${refused}\` may not stand in one.`,
      why: sentAsText,
      help: "Use letters, digits and `_ - .` only; write array items as `items.0` and names without quotes.",
    }),
    empty: ({ written }: { written: string }) => ({
      what: `\`${written}\` names nothing.`,
      why: sentAsText,
      help: "Write the name of the value between the braces, or remove them.",
    }),
    nested: ({ written }: { written: string }) => ({
      what: `\`${written}\` has a placeholder inside of another.`,
      why: "Only the inner one is replaced; the outer braces are sent as they stand.",
      help: "Write one path; a computed name is not possible in a template.",
    }),
    braces: ({ written, side }: { written: string; side: "closing" | "opening" }) => ({
      what: `\`${written}\` is no placeholder: its ${side} braces are incomplete.`,
      why: sentAsText,
      help: "A placeholder has two braces on each side: `{{name}}`.",
    }),
    throws: ({ written }: { written: string }) => ({
      what: `\`${written}\` has an alternative that the run time cannot read as a path.`,
      why: "The request fails with `Invalid query` as soon as that alternative is tried.",
      help: "Write a dotted path on both sides of every `|`; a default comes after `?:`.",
    }),
  },
  create: (context) => ({
    template: {
      where: ({ nearMisses, placeholders }) => nearMisses.length > 0 || placeholders.some(isUnreadable),
      visit: (use) => {
        for (const miss of use.template.nearMisses) {
          const written = use.text.slice(miss.start, miss.end);
          const mended = repair(miss);
          const fixes =
            mended === undefined ? [] : [fixOf(`Write \`${mended}\``, tierOf(miss), use.edit(miss, mended))];
          const place = { at: use.locate(miss), fixes };
          if (miss.kind === "characters") {
            const refused = use.text.slice(miss.refused[0]?.start, miss.refused[0]?.end);
            context.report({ message: "refused", data: { written, refused }, ...place });
          } else if (miss.kind === "empty" || miss.kind === "nested") {
            context.report({ message: miss.kind, data: { written }, ...place });
          } else {
            const side = miss.kind === "unclosed" ? "closing" : "opening";
            context.report({ message: "braces", data: { written, side }, ...place });
          }
        }
        for (const placeholder of use.template.placeholders) {
          if (!isUnreadable(placeholder)) continue;
          const written = use.text.slice(placeholder.start, placeholder.end);
          context.report({ message: "throws", data: { written }, at: use.locate(placeholder) });
        }
      },
    },
  }),
});

function isUnreadable({ alternatives }: Placeholder): boolean {
  return alternatives.some(
    ({ paths }) =>
      paths.length === 0 || paths.some((path) => path.segments.some((segment) => segment.kind === "bad-pattern")),
  );
}

/** A lost brace may also be one that was never meant to be there: only brackets and quotes have one meaning. */
function tierOf(miss: NearMiss): "safe" | "suggestion" {
  return miss.kind === "characters" ? "safe" : "suggestion";
}

/** The placeholder that was meant, where there is only one way to read it. */
function repair({ kind, content }: NearMiss): string | undefined {
  if (kind === "empty" || kind === "nested") return undefined;
  const path = content
    .replaceAll(/\[\s*(?:(["'])([\w-]+)\1|(\d+))\s*\]/g, ".$2$3")
    .replace(/^(\s*)(["'])([\w.-]+)\2(\s*)$/, "$1$3$4");
  const mended = `{{${path}}}`;
  return isPlain(parseTemplate(mended)) ? mended : undefined;
}

function isPlain({ placeholders, nearMisses }: Template): boolean {
  return nearMisses.length === 0 && placeholders.length === 1 && !placeholders.some(isUnreadable);
}
