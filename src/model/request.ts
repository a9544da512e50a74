import type { Node } from "../document/tree.js";
import type { Value } from "./value.js";

/** A setting of a request, and whether the request or the integration sets it. */
export interface Inherited {
  readonly value: Value;
  readonly from: "method" | "integration";
}

/** A request, with what it inherits from the integration. */
export class Request {
  /** The request as written. */
  readonly value: Value;
  /** The node of the request; after merging, that of its strongest part. */
  readonly node: Node;
  readonly #config: Value;
  #headers: ReadonlyMap<string, Inherited> | undefined;
  #query: ReadonlyMap<string, Inherited> | undefined;

  constructor(config: Value, value: Value) {
    this.#config = config;
    this.value = value;
    this.node = value.node;
  }

  /** The HTTP verb in lower case; `get` by default. */
  get verb(): string {
    return this.value.text("method")?.toLowerCase() ?? "get";
  }

  /** The written parts of base URL and path; an absolute path needs no base URL. */
  get address(): readonly Value[] {
    const path = this.value.get("path");
    const base = isAbsolute(path?.string?.value ?? "") ? undefined : this.baseUrl?.value;
    return [base, path].filter((part) => part !== undefined);
  }

  get baseUrl(): Inherited | undefined {
    return this.#inherit("base_url");
  }

  /** Undefined if the request is sent without credentials. */
  get authorization(): Inherited | undefined {
    return this.value.isTrue("no_auth") ? undefined : this.#inherit("authorization");
  }

  /** Undefined if there is none, or if null disables it. */
  get pagination(): Inherited | undefined {
    return this.#inherit("pagination");
  }

  /** The pagination that is certainly used: only a method called `list` is known to inherit one. */
  get paging(): Inherited | undefined {
    return this.pagination?.from === "method" ? this.pagination : undefined;
  }

  get errorExpression(): Inherited | undefined {
    return this.#inherit("error_expression");
  }

  get rateLimit(): Inherited | undefined {
    return this.#inherit("rate_limit");
  }

  /** A setting, including a null that disables it; undefined if it is not set. */
  setting(key: string): Inherited | undefined {
    const own = this.value.get(key);
    const value = own ?? this.#config.get(key);
    return value && { value, from: own === undefined ? "integration" : "method" };
  }

  /** The headers sent, by name as written. A null at either level removes a header. */
  get headers(): ReadonlyMap<string, Inherited> {
    return (this.#headers ??= this.#merge("headers"));
  }

  /** The query parameters sent, by name. A null removes a parameter. */
  get query(): ReadonlyMap<string, Inherited> {
    return (this.#query ??= this.#merge("query"));
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
    const parts = this.#parts(key);
    for (const [name, part] of parts) merged.set(name, part);
    for (const [name, { value }] of parts) if (value.type === "null") merged.delete(name);
    return merged;
  }

  /** The members of a setting of integration and method, in this order. */
  #parts(key: string): [name: string, part: Inherited][] {
    return [["integration", this.#config] as const, ["method", this.value] as const].flatMap(([from, owner]) =>
      (owner.get(key)?.entries() ?? []).map(([name, value]): [string, Inherited] => [name, { value, from }]),
    );
  }
}

/** Whether a path is an absolute URL. */
export function isAbsolute(path: string): boolean {
  return /^\s*https?:\/\//i.test(path);
}
