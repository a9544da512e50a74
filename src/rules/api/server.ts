import { hostOf, isSameHost } from "../../api/address.js";
import type { Server } from "../../api/server.js";
import { locatePart } from "../../document/location.js";
import { editDistance } from "jsonata-check/text";
import { defineRule } from "../../rule-kit/rule.js";
import { describedAt } from "./described.js";

export default defineRule({
  id: "api/server",
  severity: "warning",
  confidence: "likely",
  summary: "A base URL whose host is not the API's",
  description:
    "The description lists the servers of the API. A base URL on another host reaches nothing, or another API. Another host of the same domain may serve a region, and is only reported as information.",
  examples: ({ config, api }) => {
    const described = api({ servers: [{ url: "https://api.acme.com/v1" }], paths: { "/users": { get: {} } } });
    const at = (base_url: string): object => ({ base_url, resources: { users: { list: { path: "/users" } } } });
    return {
      bad: [{ ...config({ ...at("https://api.acme.org/v1") }), ...described, highlights: ["api.acme.org"] }],
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
    path: ({ urls }: { urls: readonly string[] }) => ({
      what: `The server of the API description is ${urls.join(", ")}.`,
      why: "The API answers 404: no documented path is below this base URL.",
      help: `Write \`${urls[0] ?? ""}\`.`,
    }),
  },
  create: (context) => ({
    config: (config) => {
      const { api } = context;
      const base = config.value.get("base_url");
      const node = base?.string;
      const { host, end = 0 } = (base && hostOf(base)) ?? {};
      if (api === undefined || node === undefined || host === undefined) return;
      const written = { start: node.value.indexOf("//") + 2, end };
      const servers = api.descriptions.flatMap((description) => description.servers);
      const requests = config.requests().filter((request) => request.baseUrl?.from === "integration");
      const matches = requests.map((request) => api.match(request).kind);
      const urls = [...new Set(servers.map(({ url }) => url))].slice(0, 3);
      const related = api.descriptions.map(({ file }) => describedAt({ file, pointer: "/servers", value: null }));
      if (matches.includes("operation") || servers.some((server) => server.host === undefined)) return;
      if (!matches.every((kind) => kind === "elsewhere")) {
        const isBeside = matches.length > 0 && matches.every((kind) => kind === "outside");
        const isDescribed = requests.some((request) => api.isDescribedBelow(request));
        const rest = { start: end, end: node.value.length };
        const at = locatePart(node, rest.end > rest.start ? rest : written);
        if (isBeside && isDescribed) context.report({ message: "path", data: { urls }, at, related });
        return;
      }
      if (requests.length === 0 && servers.some((server) => isSameHost(host, server.host))) return;
      const at = locatePart(node, written);
      const severity = isSibling(host, servers) ? "info" : "warning";
      context.report({ message: "host", data: { urls }, at, related, severity });
    },
  }),
});

/** Whether a host may be another one of the same company: of the same domain, and no slip. */
function isSibling(host: string, servers: readonly Server[]): boolean {
  const domain = domainOf(host);
  return servers.some((server) => {
    const other = server.host ?? "";
    return domainOf(other) === domain && editDistance(host.split(".")[0] ?? "", other.split(".")[0] ?? "", 1) > 1;
  });
}

function domainOf(host: string): string {
  return host.replace(/:\d+$/, "").split(".").slice(-2).join(".");
}
