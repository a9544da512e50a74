import { comparedWithStatus, defineRule } from "../../rule-kit/index.js";
import { visitedNodes } from "jsonata-check/hints";
import type { Operation } from "../../api/operation.js";
import { describedAt } from "./support/described.js";

export default defineRule({
  id: "api/status",
  severity: "info",
  confidence: "likely",
  summary: "An error expression that looks for a status that no operation has",
  description:
    "If every answer of the methods that an error expression serves is described, a status that none of them has does not occur, and what the expression does about it is never done. Statuses that servers and gateways answer with by themselves (401, 403, 404, 408, 429 and those from 500) are not looked at.",
  related: ["api/unknown-field"],
  examples: ({ config, api, users, highlight }) => {
    const described = api({ paths: { "/users": { get: { responses: { 200: {}, 409: {} } } } } });
    const failing = (status: number): object => ({
      error_expression: `status = ${status} ? { 'status': 400, 'message': 'In use' } : null`,
      ...users({ list: { path: "/users" } }),
    });
    return {
      bad: [highlight({ ...config({ ...failing(419) }), ...described }, "419")],
      good: [{ ...config({ ...failing(409) }), ...described }],
    };
  },
  messages: {
    undocumented: ({ status, documented }: { status: number; documented: readonly string[] }) => ({
      what: `No documented response has the status ${status}.`,
      why: "According to the description, the condition is never true.",
      help: `Use a documented status: ${documented.join(", ")}.`,
    }),
  },
  create: (context) => ({
    expression: {
      roles: ["error"],
      visit: (use) => {
        const { api, model } = context;
        const requests = model.requestsUnder(use.node);
        const operations = requests.flatMap((request) => api?.operation(request) ?? []);
        const statuses = [...new Set(operations.flatMap(({ answers }) => answers.map(({ status }) => status)))].sort();
        if (operations.length < requests.length || !operations.every(tellsErrors)) return;
        const related = operations.slice(0, 3).map(({ place }) => describedAt(place));
        const nodes = use.analysis.root === undefined ? [] : visitedNodes(use.analysis.root);
        const sought = nodes.flatMap(({ node }) => comparedWithStatus(node, "=", "in"));
        for (const { value: status, start, end } of sought) {
          if (isCommon(status) || statuses.some((each) => covers(each, status))) continue;
          const at = use.locate({ start, end });
          context.report({ message: "undocumented", data: { status, documented: statuses }, at, related });
        }
      },
    },
  }),
});

function tellsErrors({ answers }: Operation): boolean {
  return answers.some(({ status }) => /^[45]/.test(status)) && answers.every(({ status }) => status !== "default");
}

/** Whether any server or gateway may return the status, or none at all. */
function isCommon(status: number): boolean {
  return [401, 403, 404, 408, 429].includes(status) || status >= 500 || status < 100;
}

/** Whether a documented status (`404`, `4XX`) includes a number. */
function covers(written: string, status: number): boolean {
  return written === String(status) || (/XX$/i.test(written) && written.startsWith(String(status).slice(0, 1)));
}
