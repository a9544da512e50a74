// Made of schema/integration.schema.json by `npm run generate`: do not edit.
import type { DocumentKind } from "./shapes.js";

/** One breach of the schema; structurally the error object of ajv. */
export interface ValidationError {
  readonly keyword: string;
  /** JSON pointer to the value. */
  readonly instancePath: string;
  /** JSON pointer to the keyword in the schema. */
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly propertyName?: string;
  readonly message?: string;
}

/** The verdict on one value. */
export interface Validation {
  readonly valid: boolean;
  /** Empty where the value is valid. */
  readonly errors: ValidationError[];
}

/**
 * Judges a value (parsed JSON) by the strict schema of a document kind: no positions, no meaning, no older spellings
 * of values. A value nested more than 1000 levels deep is invalid with the one error `maxDepth`.
 * @throws RangeError for an unknown kind.
 */
export declare function validate(value: unknown, kind: DocumentKind): Validation;
