import { memberOf, stringOf } from "./json.js";
import type { OperationSource } from "./operation-source.js";
import { below, itemsBelow, type Place } from "./place.js";
import { resolve } from "./references.js";
import { Schema } from "./schema.js";

const parameterPlaces = ["path", "query", "header", "cookie"] as const;

/** Where a parameter is sent. */
export type ParameterPlace = (typeof parameterPlaces)[number];

/** A parameter of an operation. */
export interface Parameter {
  readonly name: string;
  readonly in: ParameterPlace;
  readonly isRequired: boolean;
  readonly isDeprecated: boolean;
  /** Undefined if its values are not described. */
  readonly schema: Schema | undefined;
  /** Whether the caller chooses the names that are sent: an object in the query. */
  readonly isFreeForm: boolean;
  readonly place: Place;
}

/** The parameters of the path item and the operation; the operation's take precedence. */
export function parametersOf(source: OperationSource): readonly Parameter[] {
  const byName = new Map<string, Parameter>();
  for (const parameter of writtenParameters(source)) {
    const read = readParameter(parameter, source);
    if (read !== undefined) byName.set(`${read.in} ${read.name}`, read);
  }
  return [...byName.values()];
}

/** The places of all listed parameters, those of the path item first, whatever their `in` is. */
export function writtenParameters({ item, place, files }: OperationSource): readonly Place[] {
  const written = [item, place].flatMap((owner) => itemsBelow(owner, "parameters"));
  return written.map((each) => resolve(each, files)).filter((each) => each !== undefined);
}

function readParameter(place: Place, { version, files }: OperationSource): Parameter | undefined {
  const { value } = place;
  const name = stringOf(memberOf(value, "name"));
  const where = parameterPlaces.find((each) => each === memberOf(value, "in"));
  if (name === undefined || where === undefined) return undefined;
  // In version 2.0 the schema's keywords are beside the name.
  const written = version === "2.0" ? place : below(place, "schema");
  const hasContent = memberOf(value, "content") !== undefined;
  const schema = hasContent || written === undefined ? undefined : Schema.at(written, files);
  const isObject = schema?.types?.has("object") === true;
  return {
    name,
    in: where,
    isRequired: memberOf(value, "required") === true,
    isDeprecated: memberOf(value, "deprecated") === true,
    schema,
    isFreeForm: memberOf(value, "style") === "deepObject" || (isObject && memberOf(value, "explode") !== false),
    place,
  };
}
