import { UNKNOWN_FUNCTION } from "./callable.js";
import { join } from "./join.js";
import {
  ANY,
  arrayType,
  BOOLEAN,
  FALSE,
  FINITE,
  functionType,
  literalType,
  NEVER,
  NOTHING,
  NULL,
  NUMBER,
  objectType,
  STRING,
  TRUE,
  type Type,
} from "./type.js";

/** Resolves a name that is not part of the notation; `argument` is set for `T(argument)`. */
export type NameResolver = (name: string, argument: string | undefined) => Type | undefined;

/**
 * Reads the notation of the function tables: `string|undefined`, `array<number>`, `finite` (a number that is neither NaN nor infinite), `object<any>` (a map),
 * `{a: string, b?: number}` (closed), `"literal"`, and names of the resolver. What it cannot read is `any`.
 */
export function parseType(notation: string, resolve: NameResolver = () => undefined): Type {
  const reader = new NotationReader(notation, resolve);
  return reader.readAll();
}

class NotationReader {
  readonly #tokens: readonly string[];
  readonly #resolve: NameResolver;
  #next = 0;

  constructor(notation: string, resolve: NameResolver) {
    this.#tokens = notation.match(/"[^"]*"|[A-Za-z_]\w*|[^\s]/g) ?? [];
    this.#resolve = resolve;
  }

  readAll(): Type {
    const type = this.#readUnion();
    return this.#next === this.#tokens.length ? type : ANY;
  }

  #readUnion(): Type {
    let type = this.#readMember();
    while (this.#accept("|")) type = join(type, this.#readMember());
    return type;
  }

  #readMember(): Type {
    const token = this.#tokens[this.#next++] ?? "";
    if (token === "{") return this.#readObject();
    if (token.startsWith('"')) return literalType(token.slice(1, -1));
    if (this.#accept("<")) {
      const element = this.#readUnion();
      this.#accept(">");
      return token === "array" ? arrayType(element) : objectType(new Map(), element);
    }
    if (!this.#accept("(")) return simpleType(token) ?? this.#resolve(token, undefined) ?? ANY;
    const argument = this.#tokens[this.#next++];
    this.#accept(")");
    return this.#resolve(token, argument) ?? ANY;
  }

  #readObject(): Type {
    const properties = new Map<string, Type>();
    while (!this.#accept("}") && this.#next < this.#tokens.length) {
      const name = this.#tokens[this.#next++] ?? "";
      const isOptional = this.#accept("?");
      this.#accept(":");
      const type = this.#readUnion();
      properties.set(name, isOptional ? join(type, NOTHING) : type);
      this.#accept(",");
    }
    return objectType(properties);
  }

  #accept(token: string): boolean {
    if (this.#tokens[this.#next] !== token) return false;
    this.#next++;
    return true;
  }
}

function simpleType(name: string): Type | undefined {
  switch (name) {
    case "any":
      return ANY;
    case "never":
      return NEVER;
    case "undefined":
      return NOTHING;
    case "null":
      return NULL;
    case "boolean":
      return BOOLEAN;
    case "true":
      return TRUE;
    case "false":
      return FALSE;
    case "finite":
      return FINITE;
    case "number":
      return NUMBER;
    case "string":
      return STRING;
    case "function":
      return functionType(UNKNOWN_FUNCTION);
    case "array":
      return arrayType(ANY);
    case "object":
      return objectType(new Map(), ANY);
    default:
      return undefined;
  }
}
