import { responseHeaderFamilies, responseHeaders } from "../../generated/http-facts.js";

/** The meaning of the number in a response header. */
export interface HeaderUnit {
  /** A time to wait, a point in time, or a number of requests. */
  readonly means: "delay" | "moment" | "count";
  /** The unit of a time, if known. */
  readonly scale: "s" | "ms" | undefined;
}

/** The meaning of a header that means the same everywhere. */
export function headerUnit(name: string): HeaderUnit | undefined {
  const known = responseHeaders.get(name) ?? responseHeaderFamilies.find(({ pattern }) => pattern.test(name));
  if (known === undefined || known.means === "varies" || known.means === "text") return undefined;
  return { means: known.means, scale: known.unit };
}
