import type { Value } from "../../../rule-kit/index.js";
import { fold, nearMiss } from "jsonata-check/text";
import { oauthParameters } from "../../../../generated/http-facts.js";

/** The parameter of OAuth that a name is, perhaps in another case: `grantType`. */
export function standard(name: string): string | undefined {
  if (oauthParameters.has(name)) return name;
  const letters = fold(name);
  return [...oauthParameters.keys()].find((known) => known.includes("_") && fold(known) === letters);
}

/** Only `scopes` is the plural of a parameter and the name of nothing else. */
export function misspelt(name: string): string | undefined {
  if (name === "scopes") return "scope";
  const near = nearMiss(name, oauthParameters.keys());
  const isOther = near === undefined || fold(near) === fold(name) || `${near}s` === name;
  return isOther || oauthParameters.get(near) === "runtime" ? undefined : near;
}

/** The parameter of OAuth that a name of other tools stands for. */
export function nearlyStandard(name: string): string | undefined {
  return fold(name) === "redirecturl" ? "redirect_uri" : undefined;
}

/** Whether a vendor has parameters in a style of its own: it takes JSON, or renames those of the client. */
export function hasOwnStyle(config: Value | undefined): boolean {
  const client = config?.get("client");
  const isRenamed = client?.has("idParamName") === true || client?.has("secretParamName") === true;
  return isRenamed || config?.get("options")?.text("bodyFormat") === "json";
}
