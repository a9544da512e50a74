import type { HeaderUnit } from "jsonata-check";
import { responseHeaderFamilies, responseHeaders } from "../../generated/http-facts.js";

/** What the number in a header means, for headers that mean the same everywhere. */
export function headerUnit(name: string): HeaderUnit | undefined {
  const known = responseHeaders.get(name) ?? responseHeaderFamilies.find(({ pattern }) => pattern.test(name));
  if (known === undefined || known.means === "varies" || known.means === "text") return undefined;
  return { means: known.means, scale: known.unit };
}
