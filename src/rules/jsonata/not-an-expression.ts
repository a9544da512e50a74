import { problemRule } from "../../rule-kit/index.js";
import type { Role } from "../../../generated/shapes.js";

export default problemRule({
  id: "jsonata/not-an-expression",
  severity: "error",
  confidence: "certain",
  summary: "The name of a header or a function where an expression belongs",
  description:
    "Older examples put the name of a header or of a hook into these fields. The runtime evaluates every string as a JSONata expression: `Retry-After` is `Retry` minus `After`, and `verify_webhook_signature` a field of the input. Neither exists, so the expression evaluates to nothing for every response.",
  fixable: "suggestion",
  silences: [{ rules: ["jsonata/*"], on: "site" }],
  related: ["jsonata/hyphenated-name"],
  examples: ({ override, highlight, retryAfter, verification }) => ({
    bad: [
      highlight(retryAfter("Retry-After"), "Retry-After"),
      highlight(
        override({ rate_limit: { rate_limit_header_expression: "X-RateLimit-Remaining" } }),
        "X-RateLimit-Remaining",
      ),
      highlight(verification("verify_webhook_signature"), "verify_webhook_signature"),
    ],
    good: [retryAfter("$number(headers.`retry-after`)")],
  }),
  problems: {
    "not-an-expression": ({ word, isHeader, span }, { role }) => {
      if (!isHeader) {
        return {
          what: `\`${word}\` reads a field that the input does not have.`,
          why: "It evaluates to nothing.",
          help: "Write the JSONata expression itself; there are no named handlers.",
        };
      }
      const form = readingOf(word.toLowerCase(), role);
      const edits = [{ span, text: form ?? "" }];
      return {
        what: `\`${word}\` is the name of a header, not an expression that reads it.`,
        why: "It is read as a subtraction of fields that the input does not have, and evaluates to nothing.",
        help: `Read the header: \`\` headers.\`${word.toLowerCase()}\` \`\`.`,
        fix: form === undefined ? undefined : { title: `Write \`\` ${form} \`\``, tier: "suggestion", edits },
      };
    },
  },
});

/** The expression that converts a header for the role. */
function readingOf(header: string, role: Role): string | undefined {
  const read = `headers.\`${header}\``;
  if (role === "retry-after") return `$number(${read})`;
  if (role === "rate-limit-detected") return `$exists(${read})`;
  const part = /(?:limit|remaining|reset)$/.exec(header)?.[0];
  return role === "rate-limit-headers" && part !== undefined ? `{ '${part}': ${read} }` : undefined;
}
