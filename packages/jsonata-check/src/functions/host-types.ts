import { parseType } from "../types/parse-type.js";
import { ANY, functionType, objectType, type Type } from "../types/type.js";

/** The fields of a host object with their types, and its methods with their result types. */
export interface HostObject {
  readonly fields: Readonly<Record<string, readonly string[]>>;
  readonly methods: Readonly<Record<string, readonly string[]>>;
  /** Whether it has no other members. */
  readonly isClosed?: true;
}

/** The types of host objects by name, with listed fields and methods, and unlisted ones unless closed. */
export class HostTypes {
  readonly #objects: ReadonlyMap<string, HostObject>;

  constructor(objects: Readonly<Record<string, HostObject>>) {
    this.#objects = new Map(Object.entries(objects));
  }

  /** A type in the notation of `parseType` with host object names; `T(x)` is the type of an argument. */
  parse(notation: string, argumentFor?: (parameter: string) => Type): Type {
    return parseType(notation, (name, argument) => (name === "T" ? argumentFor?.(argument ?? "") : this.#named(name)));
  }

  #named(name: string): Type | undefined {
    const host = this.#objects.get(name);
    if (host === undefined) return undefined;
    const properties = new Map<string, Type>();
    for (const [notation, names] of Object.entries(host.fields)) {
      const type = this.parse(notation);
      for (const field of names) properties.set(field, type);
    }
    for (const [result, names] of Object.entries(host.methods)) {
      for (const method of names)
        properties.set(method, functionType({ kind: "method", returns: () => this.parse(result) }));
    }
    return host.isClosed === true ? objectType(properties) : objectType(properties, ANY);
  }
}
