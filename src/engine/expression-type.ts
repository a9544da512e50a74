import type { Role } from "../../generated/shapes.js";
import {
  contains as isMember,
  fromSchema as readSchema,
  printType as print,
  type Type as Members,
  typeOf as typeOfValue,
  type TypeSchema,
} from "jsonata-check/types";
import { inputTypeOf } from "../model/expression-context.js";

export type { TypeSchema } from "jsonata-check/types";

/**
 * The type of an expression's input or result: a set of values. Opaque: created by `typeOf`, `typeOfRole`, `fromSchema` and
 * `checkExpression`, inspected with `contains` and `printType`.
 */
export class Type {
  readonly #members: Members;
  readonly #isSample: boolean;

  private constructor(members: Members, isSample: boolean) {
    this.#members = members;
    this.#isSample = isSample;
  }

  /** @internal */
  static of(members: Members, isSample = false): Type {
    return new Type(members, isSample);
  }

  /** @internal */
  static isSample(type: Type): boolean {
    return type.#isSample;
  }

  /** @internal */
  static membersOf(type: Type): Members {
    return type.#members;
  }
}

/**
 * The exact type of a JSON value: closed objects, literal strings and numbers. Deeply nested values may be anything. As the
 * input of `checkExpression` it is one sample of many: a condition that is constant for this sample is not a finding.
 */
export function typeOf(value: unknown): Type {
  return Type.of(typeOfValue(value), true);
}

/** The input type of the expressions of a role. */
export function typeOfRole(role: Role): Type {
  return Type.of(inputTypeOf(role));
}

/**
 * The values that a JSON Schema (draft-07) accepts. It supports `type`, `const`, `enum`, `properties`, `required`,
 * `additionalProperties`, `items`, `minItems`, `maxItems`, `anyOf`, `oneOf` and `$ref` to `definitions`, and ignores other
 * keywords, so the type may contain more values than the schema accepts.
 */
export function fromSchema(schema: TypeSchema | boolean): Type {
  return Type.of(readSchema(schema));
}

/**
 * Whether a value belongs to the type; undefined is the value "nothing". The value may be a result of the engine, or its
 * JSON: without functions, and with null for nothing in an array.
 */
export function contains(type: Type, value: unknown): boolean {
  return isMember(Type.membersOf(type), value, true);
}

/** The type in TypeScript notation, with `nothing` for undefined. */
export function printType(type: Type): string {
  return print(Type.membersOf(type));
}
