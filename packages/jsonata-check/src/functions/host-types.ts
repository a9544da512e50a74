import { parseType } from "../types/parse-type.js";
import { ANY, functionType, objectType, type Type } from "../types/type.js";

/** The fields of an object of the host by their type, and its methods by the type that they return. */
export interface HostObject {
  readonly fields: Readonly<Record<string, readonly string[]>>;
  readonly methods: Readonly<Record<string, readonly string[]>>;
  /** Whether it has no others. */
  readonly isClosed?: true;
}

/** The types of the host's objects by name: their fields and methods, and others that are not listed unless one is closed. */
export class HostTypes {
  readonly #objects: ReadonlyMap<string, HostObject>;

  constructor(objects: Readonly<Record<string, HostObject>>) {
    this.#objects = new Map(Object.entries(objects));
  }

  /** A type in the notation of `parseType`, in which objects of the host have names; `T(x)` is that of an argument. */
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
