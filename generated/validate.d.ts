// Made of schema/integration.schema.json by `npm run generate`: do not edit.
import type { DocumentKind } from "./shapes.js";

/** A violation of the schema; structurally ajv's error object. */
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

/** The result of validating a value. */
export interface Validation {
  readonly valid: boolean;
  /** Empty if the value is valid. */
  readonly errors: ValidationError[];
}

/**
 * Validates a value (parsed JSON) against the strict schema of a document kind: no positions, no semantic rules, no old
 * spellings of values. A value nested more than 1000 levels deep is invalid, with the single error `maxDepth`.
 * @throws RangeError for an unknown kind.
 */
export declare function validate(value: unknown, kind: DocumentKind): Validation;
