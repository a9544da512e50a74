import { responseHeaderFamilies, responseHeaders } from "../../generated/http-facts.js";

/** What the number in a response header stands for. */
export interface HeaderUnit {
  /** A time to wait, a point in time, or a number of requests. */
  readonly means: "delay" | "moment" | "count";
  /** Of a time; undefined where it is not known. */
  readonly scale: "s" | "ms" | undefined;
}

/** What the number in a header means, for headers that mean the same everywhere. */
export function headerUnit(name: string): HeaderUnit | undefined {
  const known = responseHeaders.get(name) ?? responseHeaderFamilies.find(({ pattern }) => pattern.test(name));
  if (known === undefined || known.means === "varies" || known.means === "text") return undefined;
  return { means: known.means, scale: known.unit };
}
