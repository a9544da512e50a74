import { wordsOf } from "./secret-names.js";

/** Whether a name identifies an account at its vendor, which callers may read. */
export function isIdentifier(name: string): boolean {
  const [owner = "", last = ""] = ["", ...wordsOf(name)].slice(-2);
  const isOfOwner = /^(?:name|number|code|ref|reference|handle)$/.test(last);
  return (
    identifiers.has(last) ||
    (isOfOwner && (identifiers.has(owner) || owners.has(owner))) ||
    /^(?:workspace|sub|account|tenant|org|portal|company|site|team|project)(?:id|domain)$/.test(last)
  );
}

/** Last words of names that identify an account at its vendor. */
const identifiers: ReadonlySet<string> = new Set([
  ...["id", "ids", "uuid", "guid", "slug", "workspace", "subdomain", "domain", "tenant", "account", "organization"],
  ...["organisation", "org", "portal", "company", "shop", "store", "team", "site", "project"],
]);

/** Other things with a name, number or code at the vendor: `customerNumber`. */
const owners: ReadonlySet<string> = new Set([
  ...["customer", "client", "subscriber", "merchant", "practice", "location", "branch", "property", "vendor"],
]);
