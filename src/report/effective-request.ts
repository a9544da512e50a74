import { pointerOf } from "../document/pointer.js";
import type { Node, StringNode } from "../document/tree.js";
import type { Config } from "../model/config.js";
import type { CredentialFormat } from "../model/credentials.js";
import type { EffectiveMethod, Inherited } from "../model/effective-method.js";
import type { Value } from "../model/value.js";
import { rootOf } from "../placeholder/scope.js";
import { pathsOf } from "../model/provision.js";

/** What a method sends, in the sections and the order in which people are told. */
export interface EffectiveRequest {
  readonly resource: string;
  readonly method: string;
  /** The verb in upper case and the whole address. */
  readonly line: string;
  readonly sections: readonly EffectiveSection[];
}

export interface EffectiveSection {
  readonly name: string;
  readonly parts: readonly EffectivePart[];
}

/** One setting in force. */
export interface EffectivePart {
  readonly name: string;
  /** What is sent or done, secrets masked; undefined for what a null removed or switched off. */
  readonly text: string | undefined;
  /** Every place that has a say in it. */
  readonly origins: readonly Origin[];
}

/** Where a value comes from. */
export interface Origin {
  readonly from: "method" | "integration" | "credentials" | "default";
  /** Which of two merged documents wrote it. */
  readonly layer?: "override" | "update" | "base";
  /** Absent for a default. */
  readonly node?: Node;
}

/** Gives the text of a string as it may be shown. */
type ShownText = (node: StringNode) => string;

/** Describes what is really sent for a method of a configuration. */
export function effectiveRequest(config: Config, method: EffectiveMethod, shownText: ShownText): EffectiveRequest {
  const reader = new RequestReader(config, method, shownText);
  const all = [
    { name: "Request", parts: reader.request() },
    { name: "Headers", parts: reader.map("headers") },
    { name: "Query", parts: reader.map("query") },
    { name: "Body", parts: reader.body() },
    { name: "Authentication", parts: reader.authentication() },
    { name: "Pagination", parts: reader.setting("pagination") },
    { name: "Errors", parts: reader.setting("error_expression") },
    { name: "Rate limits", parts: reader.setting("rate_limit") },
    { name: "Response", parts: reader.own(responseKeys) },
  ];
  return {
    resource: method.resource,
    method: method.name,
    line: `${method.verb.toUpperCase()} ${reader.url()}`,
    sections: all.filter(({ parts }) => parts.length > 0),
  };
}

const responseKeys: readonly string[] = [
  "response_path",
  "pagination_path",
  "api_response_format",
  "throw_error_on_parse_error",
];

/** What is about a method and never sent. */
const aboutKeys: readonly string[] = [
  "description",
  "api_documentation_url",
  "scopes",
  "query_schema",
  "body_schema",
  "response_schema",
  "examples",
];

/** What has a section of its own. */
const sectionKeys: ReadonlySet<string> = new Set([
  ...responseKeys,
  ...aboutKeys,
  ..."method base_url path body_format query_array_format headers query body".split(" "),
  ..."no_auth authorization pagination error_expression rate_limit".split(" "),
]);

/** Reads one method with what it inherits. */
class RequestReader {
  readonly #config: Config;
  readonly #method: EffectiveMethod;

  readonly #shownText: ShownText;

  constructor(config: Config, method: EffectiveMethod, shownText: ShownText) {
    this.#shownText = shownText;
    this.#config = config;
    this.#method = method;
  }

  /** What comes before the path, and the path. */
  url(): string {
    return this.#text(this.#method.baseUrl?.value) + this.#text(this.#method.value.get("path"));
  }

  /** The text of a string, "" for anything else. */
  #text(value: Value | undefined): string {
    return value?.string === undefined ? "" : this.#shownText(value.string);
  }

  request(): EffectivePart[] {
    const { verb, value } = this.#method;
    const usual = (name: string, text: string, isUsed: boolean): EffectivePart[] =>
      // What a base says of it is not known where there is none.
      isUsed && this.#config.isWhole && !value.has(name) ? [{ name, text, origins: [{ from: "default" }] }] : [];
    const others = value.entries().flatMap(([name]) => (sectionKeys.has(name) ? [] : [name]));
    return [
      ...usual("method", verb, true),
      ...this.own(["method"]),
      ...this.setting("base_url"),
      ...this.own(["path"]),
      ...usual("body_format", "json", value.has("body")),
      ...this.own(["body_format"]),
      ...this.setting("query_array_format"),
      ...this.own(others),
    ];
  }

  /** The headers or the query as they are merged, with what nulls take away. */
  map(key: "headers" | "query"): EffectivePart[] {
    const sent = [...this.#method[key]].flatMap(([name, part]) => this.#parts(name, part));
    const removed = [...this.#method.removed(key)].flatMap(([name, part]) => this.#parts(name, part));
    return [...sent, ...removed, ...this.#removals(key)];
  }

  body(): EffectivePart[] {
    const value = this.#method.value.get("body");
    return value === undefined ? [] : this.#parts("", { value, from: "method" });
  }

  /** Settings of the method alone. */
  own(names: readonly string[]): EffectivePart[] {
    return names.flatMap((name) => {
      const value = this.#method.value.get(name);
      return value === undefined ? [] : this.#parts(name, { value, from: "method" });
    });
  }

  /** A setting that the method has from the integration where it says nothing itself. */
  setting(name: string): EffectivePart[] {
    const setting = this.#method.setting(name);
    const removed = [this.#method.value, this.#config.value].flatMap((owner) =>
      owner.removals().filter(([key]) => key === name),
    );
    const parts = removed.map(([, node]) => this.#removal(name, node));
    return setting === undefined ? parts : [...this.#parts(name, setting), ...parts];
  }

  authentication(): EffectivePart[] {
    const noAuth = this.#method.value.get("no_auth");
    const isOff = noAuth?.node.type === "boolean" && noAuth.node.value;
    return [
      ...(noAuth === undefined ? [] : this.own(["no_auth"])),
      ...(isOff ? [] : this.#authorization()),
      ...this.#config.credentials.map((format) => this.#credential(format)),
      ...this.#carriers(),
    ];
  }

  /** The header that the authorization sets. */
  #authorization(): EffectivePart[] {
    const setting = this.#method.setting("authorization");
    if (setting?.value.type !== "object") return this.setting("authorization");
    const { value, from } = setting;
    const part = (name: string, text: string, values: readonly (Value | undefined)[]): EffectivePart => ({
      name,
      text,
      origins: values.flatMap((one) => (one === undefined ? [] : [this.#origin(one, from)])),
    });
    const settings = value.get("config");
    const text = (key: string) => this.#text(settings?.get(key));
    const format = value.get("format");
    switch (format?.string?.value) {
      case "bearer": {
        const token = settings?.first("value", "token");
        return [part("header Authorization", `Bearer ${this.#text(token)}`, [token ?? value])];
      }
      case "basic": {
        const user = settings?.get("username");
        const password = settings?.get("password");
        const isWritten = user !== undefined || password !== undefined;
        const pair = isWritten ? `${text("username")}:${text("password")}` : "{{username}}:{{password}}";
        return [part("header Authorization", `Basic base64(${pair})`, [user, password, ...(isWritten ? [] : [value])])];
      }
      case "header": {
        const expression = settings?.get("expression");
        if (expression !== undefined) return [part("headers of the expression", text("expression"), [expression])];
        const name = settings?.text("header_name") ?? "";
        return [part(`header ${name}`, text("header_value"), [settings?.get("header_value") ?? value])];
      }
      default:
        return this.setting("authorization");
    }
  }

  /** How accounts of a format are connected, and the names that they bring. */
  #credential(format: CredentialFormat): EffectivePart {
    const names = format.fields.map(({ name }) => name);
    const brings = [...names, ...(format.isOAuth === true ? ["oauth.token"] : [])];
    const text = brings.length === 0 ? "no names that are known" : brings.join(", ");
    return { name: `account by ${format.name}`, text, origins: [this.#origin(format.value, "credentials")] };
  }

  /** Other parts of the request that carry a secret of the account. */
  #carriers(): EffectivePart[] {
    const parts = ["headers", "query"] as const;
    return parts.flatMap((key) =>
      [...this.#method[key]].flatMap(([name, { value, from }]) => {
        if (value.string === undefined || !this.#carriesSecret(value)) return [];
        const kind = key === "headers" ? "header" : "query";
        return [{ name: `${kind} ${name}`, text: this.#text(value), origins: [this.#origin(value, from)] }];
      }),
    );
  }

  #carriesSecret({ template }: Value): boolean {
    const fields = this.#config.credentials.flatMap((format) => format.fields);
    const secrets = new Set(fields.filter(({ value }) => value.text("type") === "password").map(({ name }) => name));
    return (template?.placeholders ?? []).flatMap(pathsOf).some((path) => {
      const root = rootOf(path);
      return root.kind === "oauth" || ("name" in root && root.kind !== "request" && secrets.has(root.name.text));
    });
  }

  /** One part for each value below, named by the way to it. */
  #parts(name: string, { value, from }: Inherited): EffectivePart[] {
    const members = value.type === "object" ? value.entries() : [];
    if (members.length > 0) {
      const below = members.flatMap(([key, member]) =>
        this.#parts(name === "" ? key : `${name}.${key}`, { value: member, from }),
      );
      return [...below, ...value.removals().map(([key, node]) => this.#removal(`${name}.${key}`, node))];
    }
    const text = value.type === "null" ? undefined : printNode(value.node, this.#shownText);
    return [{ name, text, origins: [this.#origin(value, from)] }];
  }

  #removals(key: "headers" | "query"): EffectivePart[] {
    const owners = [this.#config.value, this.#method.value].flatMap((owner) => owner.get(key) ?? []);
    const nodes = owners.flatMap((owner) => owner.removals());
    return nodes.filter(([name]) => !this.#method[key].has(name)).map(([name, node]) => this.#removal(name, node));
  }

  #removal(name: string, node: Node): EffectivePart {
    const from = pointerOf(node).includes("/resources/") ? "method" : "integration";
    return { name, text: undefined, origins: [{ from, layer: "update", node }] };
  }

  #origin(value: Value, from: Origin["from"]): Origin {
    const [written] = value.layers;
    const layer = written === undefined ? undefined : layerNames[written.nulls];
    const isMerged = this.#config.value.layers.length > 1 || layer !== "base";
    return { from, ...(isMerged && layer !== undefined ? { layer } : {}), node: value.node };
  }
}

const layerNames = { value: "base", revert: "override", remove: "update" } as const;

/** A value as one line of JSON, strings bare. */
function printNode(node: Node, shownText: ShownText): string {
  return node.type === "string" ? shownText(node) : JSON.stringify(plain(node, shownText));
}

function plain(node: Node, shownText: ShownText): unknown {
  switch (node.type) {
    case "object":
      return Object.fromEntries(node.members.map(({ key, value }) => [key.name, plain(value, shownText)]));
    case "array":
      return node.items.map((item) => plain(item, shownText));
    case "string":
      return shownText(node);
    case "number":
    case "boolean":
      return node.value;
    case "null":
    case "missing":
      return null;
  }
}
