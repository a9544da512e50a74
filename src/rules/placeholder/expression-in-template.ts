import { type Config, defineRule } from "../../rule-kit/index.js";
import { functionsOf } from "../../vendor/functions.js";
import { overlaps } from "jsonata-check/text";
import { isJoined } from "../../placeholder/joined-text.js";

export default defineRule({
  id: "placeholder/expression-in-template",
  severity: "warning",
  confidence: "likely",
  summary: "A JSONata call where only placeholders are replaced",
  description:
    "URLs, headers, query values and the values of an authorization are templates: `{{…}}` is replaced, and nothing is evaluated. A call such as `$now()` is sent as is. Expressions belong in fields that are evaluated, for example the `expression` of a header authorization.",
  related: ["placeholder/foreign-syntax"],
  examples: ({ override, highlight }) => ({
    bad: [
      highlight(
        override({ resources: { events: { list: { path: "/events", query: { until: "$now()" } } } } }),
        "$now()",
      ),
    ],
    good: [
      override({ resources: { events: { list: { path: "/events", query: { until: "{{query.until:undefined}}" } } } } }),
    ],
  }),
  messages: {
    joined: () => ({
      what: "Joining strings with `&` is JSONata, which is not evaluated here.",
      why: "It is sent as is.",
      help: "Write one string with placeholders in it: `Bearer {{api_key}}`.",
    }),
    call: ({ name }: { name: string }) => ({
      what: `\`${name}()\` is JSONata, which is not evaluated here.`,
      why: "It is sent as is.",
      help: "Read the value from the caller's request, or compute it in a field that holds an expression.",
    }),
  },
  create: (context) => ({
    template: {
      where: ({ text }) => (text.includes("$") && /\$\w+\(/.test(text)) || (text.includes("&") && isJoined(text)),
      visit: (use) => {
        const place = context.model.placeOf(use.node);
        if (place === undefined || place.owner.kind === "credential") return;
        const isAuthorization = place.field === "authorization" && place.rest[0] === "config";
        if (!isAuthorization && !["path", "base_url", "headers", "query"].includes(place.field)) return;
        if (isJoined(use.text)) {
          // A query may be in the vendor's language: `FirstName & ' ' & LastName`.
          if (place.field === "query" && !joinsKnown(use.text, place.config)) return;
          const whole = { start: 0, end: use.text.length };
          context.report({ message: "joined", at: use.locate(whole) });
          return;
        }
        const known = functionsOf("vendor");
        for (const match of use.text.matchAll(/\$([A-Za-z]\w*)\([^()]*\)?/g)) {
          const [written, name = ""] = match;
          const span = { start: match.index, end: match.index + written.length };
          const near = [...use.template.nearMisses, ...use.template.placeholders];
          if (!known.has(name) || near.some((other) => overlaps(other, span))) continue;
          context.report({ message: "call", data: { name: `$${name}` }, at: use.locate(span) });
        }
      },
    },
  }),
});

/** The roots that placeholders read. */
const roots: ReadonlySet<string> = new Set(["query", "body", "oauth", "environment_variables", "context"]);

/** Whether one of the parts that `&` joins is a name that a placeholder could read. */
function joinsKnown(text: string, { names }: Config): boolean {
  const operands = text.split("&").map((operand) => operand.trim().split(".")[0] ?? "");
  return operands.some((name) => roots.has(name) || names.has(name));
}
