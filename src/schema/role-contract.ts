/** A type as the schema writes it: the part of JSON Schema (draft-07) that inputs and results of expressions use. */
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
  /** The names of this map are lower-case at runtime, as header names are. */
  readonly lowerCaseKeys?: boolean;
}

/** What an expression of a role is given, and what it has to yield. */
export interface RoleContract {
  readonly input: ContractSchema;
  readonly result: ContractSchema;
  /** A short expression of the role. */
  readonly example: string;
  /** Whether yielding nothing (JSONata's undefined) is fine too. */
  readonly mayBeNothing: boolean;
  readonly mayBeNull: boolean;
}
