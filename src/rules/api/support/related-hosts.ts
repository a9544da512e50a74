import type { Server } from "../../../api/server.js";
import { editDistance } from "jsonata-check/text";

/** Whether a host may be another one of the vendor: the same domain, and not a near miss. */
export function isSibling(host: string, servers: readonly Server[]): boolean {
  const isNear = servers.some((server) => distance(host, server) <= 1);
  return !isNear && servers.some((server) => domainOf(server.host ?? "") === domainOf(host));
}

/** How much a host differs from that of a server. */
export function distance(host: string, server: Server): number {
  return editDistance(host, server.host ?? "", 3);
}

function domainOf(host: string): string {
  return host.replace(/:\d+$/, "").split(".").slice(-2).join(".");
}
