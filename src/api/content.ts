import { isObject, memberOf, membersOf, stringOf, stringsOf, type Json } from "./json.js";
import type { OperationSource } from "./operation-source.js";
import { writtenParameters } from "./parameter.js";
import { below, type Place } from "./place.js";
import { resolvedBelow, type Files } from "./references.js";
import { Schema } from "./schema.js";

/** The body of a request or a response, by media type. */
export interface Content {
  /** Keyed by the media type as written; undefined where its values are not described. */
  readonly media: ReadonlyMap<string, Schema | undefined>;
  readonly place: Place;
}

/** A documented response. */
export interface Answer extends Content {
  /** `200`, `2XX` or `default`. */
  readonly status: string;
}

/** The request body; undefined if there is none. */
export function readBody(source: OperationSource): Content | undefined {
  if (source.version === "2.0") return readOldBody(source);
  const place = resolvedBelow(source.place, "requestBody", source.files);
  return place && { media: mediaOf(place, source.files), place };
}

/** In version 2.0 the body is one `body` parameter or several `formData` parameters. */
function readOldBody(source: OperationSource): Content | undefined {
  const parameters = writtenParameters(source);
  const body = parameters.findLast(({ value }) => memberOf(value, "in") === "body");
  if (body === undefined)
    return readForm(
      source,
      parameters.filter(({ value }) => memberOf(value, "in") === "formData"),
    );
  const media = oldMedia(source, "consumes", ["application/json"], schemaBelow(body, source.files));
  return { media, place: body };
}

function readForm(source: OperationSource, fields: readonly Place[]): Content | undefined {
  const [first] = fields;
  if (first === undefined) return undefined;
  const properties = Object.fromEntries(fields.map((field) => [nameOf(field), valuesOf(field.value)]));
  const required = fields.filter(({ value }) => memberOf(value, "required") === true).map(nameOf);
  const schema = Schema.at({ ...source.place, value: { type: "object", properties, required } }, source.files);
  const media = oldMedia(source, "consumes", ["application/x-www-form-urlencoded", "multipart/form-data"], schema);
  return { media, place: first };
}

/** The documented responses in the order of the description. */
export function readAnswers(source: OperationSource): readonly Answer[] {
  const { version, files } = source;
  const answers = below(source.place, "responses");
  return membersOf(answers?.value).flatMap(([status]): readonly Answer[] => {
    const place = answers && resolvedBelow(answers, status, files);
    if (place === undefined || !/^(?:\d\d\d|\dXX|default)$/i.test(status)) return [];
    const media = version === "2.0" ? oldAnswer(place, source) : mediaOf(place, files);
    return [{ status, media, place }];
  });
}

function oldAnswer(place: Place, source: OperationSource): Content["media"] {
  const schema = schemaBelow(place, source.files);
  return schema === undefined ? new Map() : oldMedia(source, "produces", ["application/json"], schema);
}

function mediaOf(owner: Place, files: Files): Content["media"] {
  const content = below(owner, "content");
  return new Map(
    membersOf(content?.value).map(([type]) => {
      const target = content && resolvedBelow(content, type, files);
      return [type, target && schemaBelow(target, files)];
    }),
  );
}

/** In version 2.0 the operation or the whole description lists the media types. */
function oldMedia(
  { place, root }: OperationSource,
  keyword: "consumes" | "produces",
  otherwise: readonly string[],
  schema: Schema | undefined,
): Content["media"] {
  const types = stringsOf(memberOf(place.value, keyword) ?? root(keyword));
  return new Map((types.length > 0 ? types : otherwise).map((type) => [type, schema]));
}

function schemaBelow(owner: Place, files: Files): Schema | undefined {
  const schema = below(owner, "schema");
  return schema && Schema.at(schema, files);
}

function nameOf({ value }: Place): string {
  return stringOf(memberOf(value, "name")) ?? "";
}

/** The schema of a form field's values. */
function valuesOf(value: Json): Json {
  return isObject(value) ? Object.fromEntries(Object.entries(value).filter(([name]) => name !== "required")) : true;
}

/** The JSON body of several responses; undefined if one of them does not describe it. */
export function bodyOf(answers: readonly Answer[]): Schema | undefined {
  const bodies = answers.filter(({ media }) => media.size > 0).map(({ media }) => jsonOf(media));
  const known = bodies.filter((body) => body !== undefined);
  return known.length < bodies.length ? undefined : Schema.union(known);
}

/** The schema of the first JSON media type. */
export function jsonOf(media: Content["media"]): Schema | undefined {
  for (const [type, schema] of media) if (isJson(type)) return schema;
  return undefined;
}

function isJson(type: string): boolean {
  return /^\*\/\*|^application\/\*|[/+]json\b/i.test(type);
}
