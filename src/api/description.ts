import { getOrCreate } from "jsonata-check/text";
import { memberOf, membersOf, stringOf, stringsOf, type Json } from "./json.js";
import { Operation } from "./operation.js";
import { childOf, namesOf, plain } from "./packed.js";
import { Paths } from "./paths.js";
import { versionOf, type ApiFile, type Version } from "./read.js";
import { below, type Place } from "./place.js";
import { placeAt, resolve, type Files } from "./references.js";
import type { Schema } from "./schema.js";
import { publicUrl, readServers, serversOf, type Server } from "./server.js";

/** The HTTP methods that a path item may have. */
const verbs = ["get", "post", "put", "patch", "delete", "head", "options", "trace", "query"];

/** A security scheme. */
export interface SecurityScheme {
  readonly name: string;
  readonly type: "apiKey" | "basic" | "bearer" | "http" | "oauth2" | "openIdConnect" | "other";
  /** Where an API key is sent. */
  readonly in: "query" | "header" | "cookie" | undefined;
  /** The name of the API key's header or parameter. */
  readonly parameter: string | undefined;
  readonly description: string | undefined;
  readonly flows: readonly OAuthFlow[];
  readonly place: Place;
}

/** An OAuth 2 flow, under its OpenAPI 3 name. */
export interface OAuthFlow {
  readonly name: string;
  readonly authorizationUrl: string | undefined;
  readonly tokenUrl: string | undefined;
  readonly refreshUrl: string | undefined;
  /** The description of each scope. */
  readonly scopes: ReadonlyMap<string, string>;
}

/** An OpenAPI description of any supported version. Its parts are read on demand. */
export class Description {
  readonly file: ApiFile;
  readonly #files: Files;
  readonly #version: Version;
  readonly #operations = new Map<string, Operation | undefined>();
  readonly #items = new Map<string, Place | undefined>();
  #paths: Paths | undefined;
  #servers: readonly Server[] | undefined;
  #schemes: readonly SecurityScheme[] | undefined;

  /** `files` holds the description itself and every file it refers to. */
  constructor(file: ApiFile, files: Files) {
    this.file = file;
    this.#files = files;
    this.#version = versionOf(file.root) ?? "3.1";
  }

  get title(): string | undefined {
    return stringOf(memberOf(plain(childOf(this.file.root, "info")), "title"));
  }

  /** The servers of the whole description; `serversOf` respects those of a path or an operation. */
  get servers(): readonly Server[] {
    return (this.#servers ??= serversOf(this.file.root));
  }

  /** The paths as written, in file order. */
  get pathNames(): readonly string[] {
    return namesOf(childOf(this.file.root, "paths")).filter((name) => !name.startsWith("x-"));
  }

  /** The paths, indexed by segment. */
  get paths(): Paths {
    return (this.#paths ??= new Paths(this.pathNames));
  }

  /** Every operation. */
  get operations(): readonly Operation[] {
    return this.pathNames.flatMap((path) => this.verbsOf(path).flatMap((verb) => this.operation(path, verb) ?? []));
  }

  /** The verbs that a path item declares. */
  verbsOf(path: string): readonly string[] {
    const item = this.#item("paths", path);
    return verbs.filter((verb) => memberOf(item?.value, verb) !== undefined);
  }

  /** The operation of a path, as written, and a lower-case verb. */
  operation(path: string, verb: string): Operation | undefined {
    return this.#operation("paths", path, verb);
  }

  /** Where a path is described. */
  placeOf(path: string): Place | undefined {
    return this.#item("paths", path);
  }

  /** The servers of an operation. */
  serversOf({ ownServers }: Operation): readonly Server[] {
    const own = readServers(ownServers);
    return own.length > 0 ? own : this.servers;
  }

  /** The bodies of the API's webhooks and callbacks; undefined if it describes none. */
  get webhooks(): readonly { readonly name: string; readonly body: Schema | undefined }[] | undefined {
    const names = ["webhooks", "x-webhooks"].flatMap((section) =>
      namesOf(childOf(this.file.root, section)).map((name) => [section, name] as const),
    );
    if (names.length === 0) return undefined;
    return names.flatMap(([section, name]) => {
      const operation = this.#operation(section, name, "post");
      const body = [...(operation?.body?.media.values() ?? [])][0];
      return operation === undefined ? [] : [{ name, body }];
    });
  }

  /** The security schemes by name. */
  get securitySchemes(): readonly SecurityScheme[] {
    return (this.#schemes ??= this.#readSchemes());
  }

  #operation(section: string, path: string, verb: string): Operation | undefined {
    return getOrCreate(this.#operations, `${section} ${verb} ${path}`, () => {
      const item = this.#item(section, path);
      const place = item && below(item, verb);
      if (item === undefined || place === undefined) return undefined;
      const root = (name: string): Json | undefined => plain(childOf(this.file.root, name));
      return new Operation({ version: this.#version, files: this.#files, path, verb, item, place, root });
    });
  }

  #item(section: string, path: string): Place | undefined {
    return getOrCreate(this.#items, `${section} ${path}`, () => {
      const place = placeAt(this.file, [section, path]);
      return place && resolve(place, this.#files);
    });
  }

  #readSchemes(): readonly SecurityScheme[] {
    const names = this.#version === "2.0" ? ["securityDefinitions"] : ["components", "securitySchemes"];
    const all = names.reduce((tree, name) => childOf(tree, name) ?? null, this.file.root);
    return namesOf(all).flatMap((name) => {
      const written = placeAt(this.file, [...names, name]);
      const place = written && resolve(written, this.#files);
      return place === undefined ? [] : [readScheme(name, place)];
    });
  }
}

function readScheme(name: string, place: Place): SecurityScheme {
  const { value } = place;
  return {
    name,
    type: typeOf(value),
    in: (["query", "header", "cookie"] as const).find((where) => where === memberOf(value, "in")),
    parameter: stringOf(memberOf(value, "name")),
    description: stringOf(memberOf(value, "description")),
    flows: readFlows(value),
    place,
  };
}

function typeOf(value: Json): SecurityScheme["type"] {
  const type = memberOf(value, "type");
  if (type === "http") {
    const scheme = stringOf(memberOf(value, "scheme"))?.toLowerCase();
    return scheme === "basic" || scheme === "bearer" ? scheme : "http";
  }
  return (["apiKey", "basic", "oauth2", "openIdConnect"] as const).find((known) => known === type) ?? "other";
}

/** The OpenAPI 3 names of the flows of version 2.0. */
const formerFlows: ReadonlyMap<string, string> = new Map([
  ["accessCode", "authorizationCode"],
  ["application", "clientCredentials"],
]);

function readFlows(value: Json): readonly OAuthFlow[] {
  const former = stringOf(memberOf(value, "flow"));
  if (former !== undefined) return [readFlow(formerFlows.get(former) ?? former, value)];
  return membersOf(memberOf(value, "flows")).map(([name, flow]) => readFlow(name, flow));
}

function readFlow(name: string, flow: Json): OAuthFlow {
  const scopes = memberOf(flow, "scopes");
  // Some descriptions write a list, against the specification.
  const listed = stringsOf(scopes).map((scope) => [scope, ""] as const);
  const url = (key: string): string | undefined => {
    const written = stringOf(memberOf(flow, key));
    return written && publicUrl(written);
  };
  return {
    name,
    authorizationUrl: url("authorizationUrl"),
    tokenUrl: url("tokenUrl"),
    refreshUrl: url("refreshUrl"),
    scopes: new Map([...listed, ...membersOf(scopes).map(([scope, text]) => [scope, stringOf(text) ?? ""] as const)]),
  };
}
