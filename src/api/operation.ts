import { isObject, itemsOf, memberOf, membersOf, stringOf, stringsOf, type Json } from "./json.js";
import { below, resolve, type Files, type Place } from "./references.js";
import { Schema } from "./schema.js";
import type { Version } from "./read.js";

/** Where a parameter is sent. */
export type ParameterPlace = "path" | "query" | "header" | "cookie";

/** A parameter of an operation. */
export interface Parameter {
  readonly name: string;
  readonly in: ParameterPlace;
  readonly isRequired: boolean;
  readonly isDeprecated: boolean;
  readonly description: string | undefined;
  /** Undefined where nothing is said of its values. */
  readonly schema: Schema | undefined;
  /** Whether its value goes into several names, which the caller chooses: an object in the query. */
  readonly isFreeForm: boolean;
  readonly place: Place;
}

/** What is sent or answered, by media type. */
export interface Content {
  readonly isRequired: boolean;
  /** By the media type as it is written; undefined where nothing is said of the values. */
  readonly media: ReadonlyMap<string, Schema | undefined>;
  readonly place: Place;
}

/** A documented answer. */
export interface Answer extends Content {
  /** `200`, `2XX` or `default`. */
  readonly status: string;
}

/** One way to authorize: every scheme of it is needed. */
export type Requirement = readonly { readonly scheme: string; readonly scopes: readonly string[] }[];

/** What an operation is read from. */
export interface OperationSource {
  readonly version: Version;
  readonly files: Files;
  /** The path as the description writes it. */
  readonly path: string;
  /** In lower case. */
  readonly verb: string;
  /** The path item. */
  readonly item: Place;
  readonly place: Place;
  /** The whole description: what it says of all operations. */
  readonly root: (name: string) => Json | undefined;
}

/** One operation of an API; its parts are read when they are asked for. */
export class Operation {
  readonly path: string;
  readonly verb: string;
  readonly place: Place;
  readonly #source: OperationSource;
  #parameters: readonly Parameter[] | undefined;
  #body: Content | null | undefined;
  #answers: readonly Answer[] | undefined;

  constructor(source: OperationSource) {
    this.path = source.path;
    this.verb = source.verb;
    this.place = source.place;
    this.#source = source;
  }

  /** As people write it: `GET /users/{id}`. */
  get name(): string {
    return `${this.verb.toUpperCase()} ${this.path}`;
  }

  get summary(): string | undefined {
    return this.summaryText ?? this.operationId;
  }

  get summaryText(): string | undefined {
    return this.#text("summary");
  }

  get operationId(): string | undefined {
    return this.#text("operationId");
  }

  get description(): string | undefined {
    return this.#text("description");
  }

  get documentationUrl(): string | undefined {
    return stringOf(memberOf(memberOf(this.place.value, "externalDocs"), "url"));
  }

  get tags(): readonly string[] {
    return stringsOf(memberOf(this.place.value, "tags"));
  }

  get isDeprecated(): boolean {
    return memberOf(this.place.value, "deprecated") === true;
  }

  /** Those of the path and the operation; the operation's own count where both have one. */
  get parameters(): readonly Parameter[] {
    return (this.#parameters ??= this.#readParameters());
  }

  parametersIn(place: ParameterPlace): readonly Parameter[] {
    return this.parameters.filter((parameter) => parameter.in === place);
  }

  /** What is sent beside the parameters. */
  get body(): Content | undefined {
    if (this.#body === undefined) this.#body = this.#readBody() ?? null;
    return this.#body ?? undefined;
  }

  get answers(): readonly Answer[] {
    return (this.#answers ??= this.#readAnswers());
  }

  /** The body of the answer when all went well: of all documented successes; undefined where nothing is told of it. */
  get success(): Schema | undefined {
    const successes = this.answers.filter(({ status }) => /^2/.test(status));
    return bodyOf(successes.length > 0 ? successes : this.answers.filter(({ status }) => status === "default"));
  }

  /** The body of the answers that report an error; undefined where nothing is told of one of them. */
  get failure(): Schema | undefined {
    return bodyOf(this.answers.filter(({ status }) => /^(?:[45]|default$)/.test(status)));
  }

  /** The ways to authorize; an empty one where that is not needed; undefined where the description does not say. */
  get requirements(): readonly Requirement[] | undefined {
    const written = memberOf(this.place.value, "security") ?? this.#source.root("security");
    if (!Array.isArray(written)) return undefined;
    return itemsOf(written).map((each) =>
      membersOf(each).map(([scheme, scopes]) => ({ scheme, scopes: stringsOf(scopes) })),
    );
  }

  /** The servers of this operation alone; undefined where those of the description count. */
  get ownServers(): Json | undefined {
    const { item, place } = this.#source;
    return memberOf(place.value, "servers") ?? memberOf(item.value, "servers");
  }

  #text(name: string): string | undefined {
    return stringOf(memberOf(this.place.value, name));
  }

  #readParameters(): readonly Parameter[] {
    const { item, place, files } = this.#source;
    const byName = new Map<string, Parameter>();
    for (const owner of [item, place]) {
      for (const each of itemsBelow(owner, "parameters")) {
        const target = resolve(each, files);
        const parameter = target && this.#readParameter(target);
        if (parameter !== undefined) byName.set(`${parameter.in} ${parameter.name}`, parameter);
      }
    }
    return [...byName.values()];
  }

  #readParameter(place: Place): Parameter | undefined {
    const { version, files } = this.#source;
    const { value } = place;
    const name = stringOf(memberOf(value, "name"));
    const where = (["path", "query", "header", "cookie"] as const).find((each) => each === memberOf(value, "in"));
    if (name === undefined || where === undefined) return undefined;
    const content = below(place, "content");
    // Before version 3 what is said of the values stands beside the name.
    const written = version === "2.0" ? place : below(place, "schema");
    const schema = content === undefined && written !== undefined ? Schema.at(written, files) : undefined;
    const isObject = schema?.types?.has("object") === true;
    return {
      name,
      in: where,
      isRequired: memberOf(value, "required") === true,
      isDeprecated: memberOf(value, "deprecated") === true,
      description: stringOf(memberOf(value, "description")),
      schema,
      isFreeForm: memberOf(value, "style") === "deepObject" || (isObject && memberOf(value, "explode") !== false),
      place,
    };
  }

  #readBody(): Content | undefined {
    const { version, place, files } = this.#source;
    if (version === "2.0") return this.#readOldBody();
    const written = below(place, "requestBody");
    const target = written && resolve(written, files);
    return (
      target && { isRequired: memberOf(target.value, "required") === true, media: this.#media(target), place: target }
    );
  }

  /** Before version 3 the body is a parameter, or made of several. */
  #readOldBody(): Content | undefined {
    const { item, place, files } = this.#source;
    const all = [item, place].flatMap((owner) => itemsBelow(owner, "parameters")).map((each) => resolve(each, files));
    const parameters = all.filter((each) => each !== undefined);
    const body = parameters.findLast(({ value }) => memberOf(value, "in") === "body");
    if (body !== undefined) {
      const schema = below(body, "schema");
      const types = this.#mediaTypes("consumes", ["application/json"]);
      const media = new Map(types.map((type) => [type, schema && Schema.at(schema, files)]));
      return { isRequired: memberOf(body.value, "required") === true, media, place: body };
    }
    const fields = parameters.filter(({ value }) => memberOf(value, "in") === "formData");
    const [first] = fields;
    if (first === undefined) return undefined;
    const properties = Object.fromEntries(
      fields.map(({ value }) => [stringOf(memberOf(value, "name")) ?? "", fieldOf(value)]),
    );
    const required = fields.filter(({ value }) => memberOf(value, "required") === true);
    const names = required.map(({ value }) => stringOf(memberOf(value, "name")) ?? "");
    const form = { ...place, value: { type: "object", properties, required: names } };
    const schema = Schema.at(form, files);
    const types = this.#mediaTypes("consumes", ["application/x-www-form-urlencoded", "multipart/form-data"]);
    return { isRequired: names.length > 0, media: new Map(types.map((type) => [type, schema])), place: first };
  }

  #readAnswers(): readonly Answer[] {
    const { version, place, files } = this.#source;
    const answers = below(place, "responses");
    return membersOf(answers?.value).flatMap(([status]): readonly Answer[] => {
      const written = answers && below(answers, status);
      const target = written && resolve(written, files);
      if (target === undefined || !/^(?:\d\d\d|\dXX|default)$/i.test(status)) return [];
      if (version !== "2.0") return [{ status, isRequired: true, media: this.#media(target), place: target }];
      const schema = below(target, "schema");
      const types = schema === undefined ? [] : this.#mediaTypes("produces", ["application/json"]);
      const media = new Map(types.map((type) => [type, schema && Schema.at(schema, files)]));
      return [{ status, isRequired: true, media, place: target }];
    });
  }

  #media(owner: Place): Content["media"] {
    const { files } = this.#source;
    const content = below(owner, "content");
    return new Map(
      membersOf(content?.value).map(([type]) => {
        const media = content && below(content, type);
        const target = media && resolve(media, files);
        const schema = target && below(target, "schema");
        return [type, schema && Schema.at(schema, files)];
      }),
    );
  }

  #mediaTypes(keyword: "consumes" | "produces", otherwise: readonly string[]): readonly string[] {
    const types = stringsOf(memberOf(this.place.value, keyword) ?? this.#source.root(keyword));
    return types.length > 0 ? types : otherwise;
  }
}

function itemsBelow(owner: Place, name: string): readonly Place[] {
  const list = below(owner, name);
  return itemsOf(list?.value).flatMap((_, index) => (list && below(list, String(index))) ?? []);
}

/** What a field of a form says of its values. */
function fieldOf(value: Json): Json {
  return isObject(value) ? Object.fromEntries(Object.entries(value).filter(([name]) => name !== "required")) : true;
}

/** The JSON of several answers; undefined where one of them says nothing of it. */
function bodyOf(answers: readonly Answer[]): Schema | undefined {
  const bodies = answers.filter(({ media }) => media.size > 0).map(({ media }) => jsonOf(media));
  const known = bodies.filter((body) => body !== undefined);
  return known.length < bodies.length ? undefined : Schema.union(known);
}

/** The schema of the JSON among media types. */
export function jsonOf(media: Content["media"]): Schema | undefined {
  for (const [type, schema] of media) if (isJson(type)) return schema;
  return undefined;
}

function isJson(type: string): boolean {
  return /^\*\/\*|^application\/\*|[/+]json\b/i.test(type);
}
