import { readFile } from "node:fs/promises";

/** The part of JSON Schema draft-07 that the canonical schema uses, with its own vocabulary. */
export interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly type?: JsonTypeName | readonly JsonTypeName[];
  readonly enum?: readonly Literal[];
  readonly const?: Literal;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
  readonly discriminator?: { readonly propertyName: string };
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly "x-intlint"?: Vocabulary;
  readonly [keyword: string]: unknown;
}

export type JsonTypeName = "object" | "array" | "string" | "number" | "integer" | "boolean" | "null";
export type Literal = string | number | boolean | null;

/** The schema's own vocabulary; its `$comment` says what each word means. */
export interface Vocabulary {
  readonly kind?: string;
  readonly partialOf?: string;
  readonly role?: string;
  readonly roles?: Readonly<Record<string, unknown>>;
  readonly template?: string;
  readonly templateScope?: string;
  readonly secret?: boolean;
  readonly knownValues?: readonly string[];
  readonly deprecatedFor?: string;
  readonly deprecatedValues?: Readonly<
    Record<string, { readonly value: string; readonly alsoSets?: Readonly<Record<string, string>> }>
  >;
  readonly deprecatedForm?: {
    readonly name: string;
    readonly has: string;
    readonly lacks: string;
    readonly as: string;
  };
  readonly lowerCase?: boolean;
  readonly lowerCaseKeys?: boolean;
}

/** Reads the canonical schema. */
export async function readSchema(path = "schema/integration.schema.json"): Promise<Schema> {
  return JSON.parse(await readFile(path, "utf8")) as Schema;
}
