import type { Node } from "../document/tree.js";
import type { Value } from "./value.js";

/** What a request uses, and whether the request itself or the integration says so. */
export interface Inherited {
  readonly value: Value;
  readonly from: "method" | "integration";
}

/** A request that a configuration describes, together with what it inherits from the integration. */
export class Request {
  /** What is written at the request itself. */
  readonly value: Value;
  readonly #config: Value;

  constructor(config: Value, value: Value) {
    this.#config = config;
    this.value = value;
  }

  /** Where the request is written; where it is merged, its strongest part. */
  get node(): Node {
    return this.value.node;
  }

  /** The HTTP verb in lower case; `get` where none is written. */
  get verb(): string {
    return this.value.text("method")?.toLowerCase() ?? "get";
  }

  /** Base URL and path, as far as they are written; a path that is an address of its own needs no base URL. */
  get address(): readonly Value[] {
    const path = this.value.get("path");
    const base = isAbsolute(path?.string?.value ?? "") ? undefined : this.baseUrl?.value;
    return [base, path].filter((part) => part !== undefined);
  }

  get baseUrl(): Inherited | undefined {
    return this.#inherit("base_url");
  }

  /** Undefined where the request is sent without credentials. */
  get authorization(): Inherited | undefined {
    return this.value.isTrue("no_auth") ? undefined : this.#inherit("authorization");
  }

  /** Undefined where there is none, or where null switches it off. */
  get pagination(): Inherited | undefined {
    return this.#inherit("pagination");
  }

  get errorExpression(): Inherited | undefined {
    return this.#inherit("error_expression");
  }

  get rateLimit(): Inherited | undefined {
    return this.#inherit("rate_limit");
  }

  /** What is said of a setting, a null that switches it off included; undefined where nobody says anything. */
  setting(key: string): Inherited | undefined {
    const own = this.value.get(key);
    const value = own ?? this.#config.get(key);
    return value && { value, from: own === undefined ? "integration" : "method" };
  }

  /** The headers sent, by their names as written. A null removes a header, wherever it stands. */
  get headers(): ReadonlyMap<string, Inherited> {
    return this.#merge("headers");
  }

  /** The query sent, by name. A null removes a parameter. */
  get query(): ReadonlyMap<string, Inherited> {
    return this.#merge("query");
  }

  /** The nulls that remove headers or parameters, by name. */
  removed(key: "headers" | "query"): ReadonlyMap<string, Inherited> {
    const removed = new Map<string, Inherited>();
    for (const [name, part] of this.#parts(key)) if (part.value.type === "null") removed.set(name, part);
    return removed;
  }

  #inherit(key: string): Inherited | undefined {
    const setting = this.setting(key);
    return setting?.value.type === "null" ? undefined : setting;
  }

  #merge(key: string): ReadonlyMap<string, Inherited> {
    const merged = new Map<string, Inherited>();
    const removed = new Set<string>();
    for (const [name, part] of this.#parts(key)) {
      if (part.value.type === "null") removed.add(name);
      merged.set(name, part);
    }
    for (const name of removed) merged.delete(name);
    return merged;
  }

  /** What integration and method write under a key, in this order. */
  #parts(key: string): [name: string, part: Inherited][] {
    return [["integration", this.#config] as const, ["method", this.value] as const].flatMap(([from, owner]) =>
      (owner.get(key)?.entries() ?? []).map(([name, value]): [string, Inherited] => [name, { value, from }]),
    );
  }
}

/** Whether a path is an address of its own. */
export function isAbsolute(path: string): boolean {
  return /^\s*https?:\/\//i.test(path);
}
