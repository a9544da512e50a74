import type { Request } from "../../../rule-kit/index.js";
import type { SecurityScheme } from "../../../api/description.js";
import type { Match } from "../../../api/match.js";
import { Authorization } from "../../../model/authorization.js";

/** The schemes that a request does not satisfy; `met` if it does or may, undefined if not documented. */
export function unmetBy(request: Request, match: Match | undefined): readonly SecurityScheme[] | "met" | undefined {
  if (match?.kind !== "operation") return undefined;
  const { requirements } = match.operation;
  const { securitySchemes } = match.description;
  if (requirements === undefined || requirements.length === 0) return undefined;
  const unmet: SecurityScheme[] = [];
  for (const requirement of requirements) {
    const schemes = requirement.map(({ scheme }) => securitySchemes.find(({ name }) => name === scheme));
    const missing = schemes.filter((scheme) => scheme === undefined || !isMet(scheme, request));
    if (missing.length === 0 || missing.includes(undefined)) return "met";
    unmet.push(...missing.filter((scheme) => scheme !== undefined));
  }
  return unmet;
}

/** Whether a request satisfies a scheme, or may. */
function isMet({ type, in: place, parameter = "" }: SecurityScheme, request: Request): boolean {
  const authorization = request.authorization && new Authorization(request.authorization.value);
  const header = authorization?.header(() => "")?.name;
  // An expression may set any header, and an unknown format may do anything.
  if (authorization !== undefined && header === undefined) return true;
  const headers = [...request.headers.keys(), header ?? ""].map((name) => name.trim().toLowerCase());
  const sends = (format: string, other: string) =>
    authorization?.format === format || (authorization?.format !== other && headers.includes("authorization"));
  switch (type) {
    case "basic":
      return sends("basic", "bearer");
    case "bearer":
    case "oauth2":
      return sends("bearer", "basic") || request.query.has("access_token");
    case "apiKey":
      if (place === "query")
        return request.query.has(parameter) || (request.value.text("path") ?? "").includes(`${parameter}=`);
      return place === "cookie" || headers.includes(parameter.toLowerCase());
    default:
      return true;
  }
}

/** A scheme's requirement in words. */
export function schemeInWords({ type, in: place, parameter = "" }: SecurityScheme): string {
  switch (type) {
    case "apiKey":
      return `a key in the ${place === "query" ? "query parameter" : "header"} \`${parameter}\``;
    case "basic":
      return "Basic authentication";
    case "oauth2":
      return "an OAuth token in the header `Authorization`";
    default:
      return "a token in the header `Authorization`";
  }
}
