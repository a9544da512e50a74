import { defineRule, type Fix, fixOf, type Model, type Place, type TemplateUse } from "../../rule-kit/index.js";
import { parseTemplate } from "../../placeholder/parse.js";
import { rootOf } from "../../placeholder/scope.js";
import type { Span } from "jsonata-check/text";
import { bareNameIn, isBare } from "./support/bare-names.js";
import { foreignIn, mayHoldForeign } from "./support/foreign-spellings.js";
import { isSent, fieldOf } from "../../model/place-facts.js";
import { isActionSuffix } from "./support/action-suffix.js";

export default defineRule({
  id: "placeholder/foreign-syntax",
  severity: "error",
  confidence: "likely",
  summary: "A placeholder written as other tools write it",
  description:
    "The runtime replaces only `{{name}}`. `{id}`, `:id`, `${id}`, `[[id]]`, `<id>`, `%s`, the tags of template languages such as `<%= id %>`, and the dynamic variables of API clients such as `{{$guid}}` are sent as is. URLs, headers, query values and credentials are checked; in a body, where such text may be intended, only `${body.name}` and its like that read a value of the request or the account. A bare name is reported where it can only be meant as a placeholder: the name of a credential field that nothing reads, in an authorization or a header, and `body.email` under the key `email`. In a query value `{name}` is reported only where something has that name, because formulas and GraphQL are written with braces.",
  fixable: "unsafe",
  silences: [{ rules: ["placeholder/malformed"], on: "text" }],
  related: ["placeholder/malformed"],
  examples: ({ override, users, highlight }) => ({
    bad: [
      highlight(
        override(
          users({
            get: { path: "/users/{id}/posts/:post", headers: { "X-Request": "{{$guid}}", "X-Key": "${api_key}" } },
          }),
        ),
        "{id}",
        ":post",
        "{{$guid}}",
        "${api_key}",
      ),
    ],
    good: [override(users({ get: { path: "/users/{{id}}:archive", query: { fields: "id,posts{message}" } } }))],
  }),
  messages: {
    found: ({ written, name }: { written: string; name: string | undefined }) => ({
      what: `\`${written}\` is not placeholder syntax here.`,
      why: "It is sent as is.",
      help: name === undefined ? "Placeholders are written `{{name}}`." : `Write \`{{${name}}}\`.`,
    }),
    bare: ({ written, name }: { written: string; name: string }) => ({
      what: `\`${written}\` is the name of a value, without braces.`,
      why: "The literal name is sent.",
      help: `Write \`{{${name}}}\`.`,
    }),
  },
  create: (context) => {
    const judgeBareName = (use: TemplateUse, name: string): void => {
      const whole = { start: 0, end: use.text.length };
      const data = { written: use.text, name };
      context.report({ message: "bare", data, at: use.locate(whole), fixes: [fixFor(use, whole, name)] });
    };
    const judgeSpellings = (use: TemplateUse, place: Place): void => {
      for (const { written, name, isOfName } of foreignIn(use.template, fieldOf(place))) {
        const known = name === undefined ? undefined : nameFor(name, use, context.model);
        if (known === undefined && (isOfName || place.field === "body" || isActionSuffix(use.text, written, place)))
          continue;
        const isWhole = !isOfName && written.start === 0 && written.end === use.text.length;
        // In a longer text of a body `${id}` may be meant as is.
        if (place.field === "body" && !isWhole && known?.includes(".") !== true) continue;
        const text = use.text.slice(written.start, written.end);
        const fixes = known === undefined ? [] : [fixFor(use, written, known)];
        // With the right braces it can only be a placeholder.
        const severity = text.startsWith("{{") ? "error" : "warning";
        const data = { written: text, name: known };
        context.report({ message: "found", data, at: use.locate(written), severity, fixes });
      }
    };
    return {
      template: {
        where: (template) => mayHoldForeign(template) || isBare(template.text),
        visit: (use) => {
          const bare = bareNameIn(use, context.linted);
          if (bare !== undefined) return judgeBareName(use, bare);
          const place = mayHoldForeign(use.template) ? context.model.placeOf(use.node) : undefined;
          if (place !== undefined && isSent(place)) judgeSpellings(use, place);
        },
      },
    };
  },
});

function fixFor(use: TemplateUse, span: Span, name: string): Fix | undefined {
  return fixOf(`Write \`{{${name}}}\``, "unsafe", use.edit(span, `{{${name}}}`));
}

/** The placeholder that reads a name known to exist in the scope of the template. */
function nameFor(name: string, use: TemplateUse, model: Model): string | undefined {
  const config = model.placeOf(use.node)?.config;
  const path = parseTemplate(`{{${name}}}`).placeholders[0]?.alternatives[0]?.paths[0];
  if (config === undefined || path === undefined) return undefined;
  const root = rootOf(path);
  const isKnown = config.names.has(name) || root.kind === "oauth" || root.kind === "environment";
  return isKnown || (root.kind === "request" && use.scope === "request") ? name : undefined;
}
