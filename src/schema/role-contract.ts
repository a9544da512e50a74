/** A type in the schema: the subset of JSON Schema (draft-07) for inputs and results of expressions. */
export interface ContractSchema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, ContractSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: ContractSchema | boolean;
  readonly items?: ContractSchema;
  readonly anyOf?: readonly ContractSchema[];
  readonly oneOf?: readonly ContractSchema[];
  /** Whether the keys of this map are lower-case at runtime, like header names. */
  readonly lowerCaseKeys?: boolean;
}

/** The input and expected result of the expressions of a role. */
export interface RoleContract {
  readonly input: ContractSchema;
  readonly result: ContractSchema;
  /** A short expression of the role. */
  readonly example: string;
  /** Whether the result may be nothing (JSONata's undefined). */
  readonly mayBeNothing: boolean;
  readonly mayBeNull: boolean;
}
