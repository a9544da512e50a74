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
 * A set of values that an expression may be given or give. Opaque: made by `typeOf`, `typeOfRole`, `fromSchema` and
 * `checkExpression`, read by `contains` and `printType`.
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
 * The exact type of a JSON value: closed objects, literal texts and numbers. What is nested too deeply may be anything.
 * As the input of `checkExpression` it is one sample of many: a condition that only this sample decides is no finding.
 */
export function typeOf(value: unknown): Type {
  return Type.of(typeOfValue(value), true);
}

/** The type of the input that the expressions of a role are evaluated on. */
export function typeOfRole(role: Role): Type {
  return Type.of(inputTypeOf(role));
}

/**
 * The values that a JSON Schema (draft-07) accepts. Read are `type`, `const`, `enum`, `properties`, `required`,
 * `additionalProperties`, `items`, `minItems`, `maxItems`, `anyOf`, `oneOf` and `$ref` to `definitions`; the rest is
 * ignored, so that the type may hold more values than the schema accepts.
 */
export function fromSchema(schema: TypeSchema | boolean): Type {
  return Type.of(readSchema(schema));
}

/**
 * Whether a value is one of the type's; undefined is the value "nothing". A result of the engine may be held against it as
 * it is, or as JSON has it: without functions, and with null for what is nothing in an array.
 */
export function contains(type: Type, value: unknown): boolean {
  return isMember(Type.membersOf(type), value, true);
}

/** The type as a person reads it, in the notation of TypeScript, with `nothing` for undefined. */
export function printType(type: Type): string {
  return print(Type.membersOf(type));
}
