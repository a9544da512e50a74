import type { Config, Request } from "../../../rule-kit/index.js";
import type { Api } from "../../../api/api.js";
import type { Operation } from "../../../api/operation.js";
import type { Parameter, ParameterPlace } from "../../../api/parameter.js";
import { isCredentialName } from "../../../model/credential-name.js";
import { nearMiss } from "jsonata-check/text";
import { inheritors, type Section } from "./described.js";
import { bareName, pagingNames, sentIn } from "./parameter-names.js";

/** A request and its operation. */
export interface Sent {
  readonly request: Request;
  readonly operation: Operation;
}

/** The required parameters that nothing sends. */
export function missingIn(section: Section, place: ParameterPlace, { request, operation }: Sent): readonly Parameter[] {
  const sent = sentIn(section, request);
  if (sent === undefined) return [];
  return operation.parametersIn(place).filter(({ name, isRequired, schema }) => {
    if (!isRequired || sent.has(bareName(name)) || (place === "header" && isStandard(name))) return false;
    return !isAuthorizedBy(request, name) && schema?.hasDefault !== true;
  });
}

/** Whether the parameter is sent under a misspelled name, which has its own finding. */
export function isMisspelled(
  name: string,
  section: Section,
  { request, operation }: Sent,
  config: Config,
  api?: Api,
): boolean {
  const names = new Set(operation.parameters.map((parameter) => parameter.name));
  return [...request[section]].some(([written, { from }]) => {
    if (names.has(written) || nearMiss(written, names) !== name) return false;
    return from === "method" || inheritors(config, section, written, api).length > 0;
  });
}

/** The properties that every media type requires and the body lacks. */
export function missingInBody(request: Request, { body: described }: Operation): readonly string[] {
  const body = request.value.get("body");
  if (body?.type !== "object" || body.has("$truto_merge") || request.value.isTrue("add_query_to_body")) return [];
  const schemas = [...(described?.media.values() ?? [])];
  const required =
    schemas[0]?.names.filter((name) =>
      schemas.every((schema) => schema?.requires(name) === true && !schema.isReadOnly(name)),
    ) ?? [];
  const paging = pagingNames(request);
  return required.filter((name) => {
    return !body.has(name) && paging?.has(bareName(name)) === false && !isAuthorizedBy(request, name);
  });
}

function isAuthorizedBy({ authorization }: Request, name: string): boolean {
  return authorization !== undefined && isCredentialName(name);
}

/** Headers that the platform sets. */
function isStandard(name: string): boolean {
  return /^(?:accept|content-?type|content-length|user-agent|host|authorization|date|accept-.*)$/i.test(name);
}
