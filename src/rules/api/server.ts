import { defineRule, editText, fixOf, locatePart } from "../../rule-kit/index.js";
import type { Api } from "../../api/api.js";
import type { Server } from "../../api/server.js";
import { describedAt } from "./support/described.js";
import { editDistance } from "jsonata-check/text";

export default defineRule({
  id: "api/server",
  severity: "warning",
  confidence: "likely",
  summary: "A base URL that is not the API's",
  description:
    "The description lists the servers of the API. A base URL on another host reaches nothing, or another API; one without the version, or with another one, reaches none of the documented paths. Another host of the same domain may serve a region, and is only reported as information.",
  fixable: "unsafe",
  examples: ({ config, api, users, highlight }) => {
    const described = api({ servers: [{ url: "https://api.acme.com/v1" }], paths: { "/users": { get: {} } } });
    const at = (base_url: string): object => ({ base_url, ...users({ list: { path: "/users" } }) });
    return {
      bad: [
        highlight({ ...config({ ...at("https://api.acme.org/v1") }), ...described }, "api.acme.org"),
        highlight({ ...config({ ...at("https://api.acme.com/v2") }), ...described }, "/v2"),
      ],
      good: [
        { ...config({ ...at("https://api.acme.com/v1") }), ...described },
        { ...config({ ...at("{{instance_url}}") }), ...described },
      ],
    };
  },
  messages: {
    host: ({ urls }: { urls: readonly string[] }) => ({
      what: `The API description does not list this host; it lists ${urls.join(", ")}.`,
      why: "Requests go to another API, or nowhere.",
      help: `Write \`${urls[0] ?? ""}\`.`,
    }),
    path: ({ right }: { right: string }) => ({
      what: `The API description has the requests below \`${right}\`, and none of them below this base URL.`,
      why: "The API answers 404.",
      help: `Write \`${right}\` as the path of the base URL.`,
    }),
  },
  create: (context) => ({
    config: (config) => {
      for (const [node, problem] of context.api?.baseProblems(config) ?? []) {
        const { end } = problem;
        const start = node.value.indexOf("//") + 2;
        if (problem.kind === "host") {
          const { host } = problem;
          const servers = problem.servers.toSorted((one, other) => distance(host, one) - distance(host, other));
          const urls = [...new Set(servers.map(({ url }) => url))].slice(0, 3);
          const severity = isSibling(host, servers) ? "info" : "warning";
          const related = relatedTo(context.api, servers[0]);
          context.report({ message: "host", data: { urls }, at: locatePart(node, { start, end }), related, severity });
          continue;
        }
        const { right, description } = problem;
        const path = { start: end, end: node.value.length };
        const at = locatePart(node, path.end > path.start ? path : { start, end });
        const fixes = [fixOf(`Write \`${right}\``, "unsafe", editText(node, path, right))];
        const related = [describedAt({ file: description.file, pointer: "/paths", value: null })];
        context.report({ message: "path", data: { right }, at, related, fixes });
      }
    },
  }),
});

/** The place of the nearest documented server. */
function relatedTo(api: Api | undefined, server: Server | undefined) {
  const described = api?.descriptions.filter(({ servers }) => server !== undefined && servers.includes(server)) ?? [];
  return described.slice(0, 1).map(({ file }) => describedAt({ file, pointer: "/servers", value: null }));
}

/** Whether a host may be another one of the vendor: the same domain, and not a near miss. */
function isSibling(host: string, servers: readonly Server[]): boolean {
  const isNear = servers.some((server) => distance(host, server) <= 1);
  return !isNear && servers.some((server) => domainOf(server.host ?? "") === domainOf(host));
}

/** How much a host differs from that of a server. */
function distance(host: string, server: Server): number {
  return editDistance(host, server.host ?? "", 3);
}

function domainOf(host: string): string {
  return host.replace(/:\d+$/, "").split(".").slice(-2).join(".");
}
