import { defineRule, hasNoDefect } from "../../rule-kit/index.js";
import { resultsOf } from "jsonata-check";
import { codeOf, visitedNodes } from "jsonata-check/hints";
import { coreSpan, type Expression, type Name } from "jsonata-check/syntax";

export default defineRule({
  id: "jsonata/limit-header",
  severity: "warning",
  confidence: "likely",
  summary: "A rate limit value that is read from the header of another one",
  description:
    "Vendors name the headers of a rate limit by what they tell: `x-ratelimit-limit`, `x-ratelimit-remaining`, `x-ratelimit-reset`. A copied line whose header was not changed passes on the wrong number.",
  related: ["jsonata/reset-unit"],
  examples: ({ highlight, override }) => {
    const limits = (limit: string, remaining: string) => {
      const result = `{ 'limit': $number(headers.${limit}), 'remaining': $number(headers.${remaining}) }`;
      return override({ rate_limit: { rate_limit_header_expression: result } });
    };
    return {
      bad: [highlight(limits("`x-rate-limit-remaining`", "`x-rate-left`"), "`x-rate-limit-remaining`")],
      good: [limits("`x-rate-limit-quota`", "`x-rate-limit-remaining`")],
    };
  },
  messages: {
    other: ({ property, header, told }: Record<"property" | "header" | "told", string>) => ({
      what: `\`${property}\` reads ${codeOf(header)}, the header of \`${told}\`.`,
      why: `Clients get the wrong value as \`${property}\`.`,
      help: `Read the header that tells \`${property}\`.`,
    }),
  },
  create: (context) => ({
    expression: {
      roles: ["rate-limit-headers"],
      visit: (use) => {
        const { root } = use.analysis;
        const results = root === undefined || !hasNoDefect(use) ? [] : resultsOf(root);
        for (const { key, value } of results.flatMap((result) => (result.type === "object" ? result.pairs : []))) {
          const property = key.type === "string" ? key.value : "";
          const [header, ...others] = headersIn(value);
          if (header === undefined || others.length > 0 || (property !== "limit" && property !== "remaining")) continue;
          const told = toldBy(header.value);
          if (told === undefined || told === property) continue;
          const data = { property, header: header.value, told };
          context.report({ message: "other", data, at: use.locate(coreSpan(header)) });
        }
      },
    },
  }),
});

/** What in the rest of a header's name tells which value it has; of several, the first counts. */
const words: ReadonlyMap<string, RegExp> = new Map([
  ["remaining", /remain|left|available/],
  ["reset", /reset|retry/],
  ["limit", /limit|quota|max|total|allowed/],
]);

function toldBy(header: string): string | undefined {
  const rest = header.toLowerCase().replace(/rate[-_]?limit/, "");
  return [...words].find(([, pattern]) => pattern.test(rest))?.[0];
}

/** The names of the headers that an expression reads. */
function headersIn(value: Expression): readonly Name[] {
  return visitedNodes(value).flatMap(({ node }) => {
    const [object, header] = node.type === "path" ? node.steps.map((step) => step.node) : [];
    return object?.type === "name" && object.value === "headers" && header?.type === "name" ? [header] : [];
  });
}
