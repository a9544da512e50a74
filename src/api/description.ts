import { memberOf, membersOf, stringOf, stringsOf, type Json } from "./json.js";
import { Operation } from "./operation.js";
import { childOf, namesOf, plain } from "./packed.js";
import { Paths } from "./paths.js";
import { versionOf, type ApiFile, type Version } from "./read.js";
import { below, placeAt, resolve, type Files, type Place } from "./references.js";
import type { Schema } from "./schema.js";
import { readServers, serversOf, type Server } from "./server.js";

/** The verbs that a path may have. */
const verbs = ["get", "post", "put", "patch", "delete", "head", "options", "trace", "query"];

/** How an API lets callers in. */
export interface SecurityScheme {
  readonly name: string;
  readonly type: "apiKey" | "basic" | "bearer" | "http" | "oauth2" | "openIdConnect" | "other";
  /** Where an API key goes. */
  readonly in: "query" | "header" | "cookie" | undefined;
  /** The name of the header or the parameter of an API key. */
  readonly parameter: string | undefined;
  readonly description: string | undefined;
  readonly flows: readonly OAuthFlow[];
  readonly place: Place;
}

/** A flow of OAuth 2, under its name of version 3. */
export interface OAuthFlow {
  readonly name: string;
  readonly authorizationUrl: string | undefined;
  readonly tokenUrl: string | undefined;
  readonly refreshUrl: string | undefined;
  /** What each scope allows. */
  readonly scopes: ReadonlyMap<string, string>;
}

/** An OpenAPI description of any version; its parts are read when they are asked for. */
export class Description {
  readonly file: ApiFile;
  readonly #files: Files;
  readonly #version: Version;
  readonly #operations = new Map<string, Operation | undefined>();
  readonly #items = new Map<string, Place | undefined>();
  #paths: Paths | undefined;
  #servers: readonly Server[] | undefined;
  #schemes: readonly SecurityScheme[] | undefined;

  /** `files` are those that the description refers to, and itself. */
  constructor(file: ApiFile, files: Files) {
    this.file = file;
    this.#files = files;
    this.#version = versionOf(file.root) ?? "3.1";
  }

  get title(): string | undefined {
    return stringOf(memberOf(plain(childOf(this.file.root, "info")), "title"));
  }

  /** Those of all operations; what a path or an operation says of its own is in `serversOf`. */
  get servers(): readonly Server[] {
    return (this.#servers ??= serversOf(this.file.root));
  }

  /** The paths as they are written, in the order of the file. */
  get pathNames(): readonly string[] {
    return namesOf(childOf(this.file.root, "paths")).filter((name) => !name.startsWith("x-"));
  }

  /** The paths by their segments. */
  get paths(): Paths {
    return (this.#paths ??= new Paths(this.pathNames));
  }

  /** Every operation. */
  get operations(): readonly Operation[] {
    return this.pathNames.flatMap((path) => this.verbsOf(path).flatMap((verb) => this.operation(path, verb) ?? []));
  }

  /** The verbs that a path has. */
  verbsOf(path: string): readonly string[] {
    const item = this.#item("paths", path);
    return verbs.filter((verb) => memberOf(item?.value, verb) !== undefined);
  }

  /** The operation of a path as it is written, and a verb in lower case. */
  operation(path: string, verb: string): Operation | undefined {
    return this.#operation("paths", path, verb);
  }

  /** Where a path is described. */
  placeOf(path: string): Place | undefined {
    return this.#item("paths", path);
  }

  /** Where an operation is served. */
  serversOf({ ownServers }: Operation): readonly Server[] {
    const own = readServers(ownServers);
    return own.length > 0 ? own : this.servers;
  }

  /** The bodies of the messages that the API sends by itself; undefined where it describes none. */
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

  /** By their names. */
  get securitySchemes(): readonly SecurityScheme[] {
    return (this.#schemes ??= this.#readSchemes());
  }

  #operation(section: string, path: string, verb: string): Operation | undefined {
    const key = `${section} ${verb} ${path}`;
    if (this.#operations.has(key)) return this.#operations.get(key);
    const item = this.#item(section, path);
    const place = item && below(item, verb);
    const operation =
      item &&
      place &&
      new Operation({
        version: this.#version,
        files: this.#files,
        path,
        verb,
        item,
        place,
        root: (name): Json | undefined => plain(childOf(this.file.root, name)),
      });
    this.#operations.set(key, operation);
    return operation;
  }

  #item(section: string, path: string): Place | undefined {
    const key = `${section} ${path}`;
    if (this.#items.has(key)) return this.#items.get(key);
    const place = placeAt(this.file, [section, path]);
    const item = place && resolve(place, this.#files);
    this.#items.set(key, item);
    return item;
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

/** The names that flows had in version 2. */
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
  // Some write a list, which is not what the specification says.
  const listed = stringsOf(scopes).map((scope) => [scope, ""] as const);
  const url = (key: string): string | undefined => stringOf(memberOf(flow, key));
  return {
    name,
    authorizationUrl: url("authorizationUrl"),
    tokenUrl: url("tokenUrl"),
    refreshUrl: url("refreshUrl"),
    scopes: new Map([...listed, ...membersOf(scopes).map(([scope, text]) => [scope, stringOf(text) ?? ""] as const)]),
  };
}
