/** The settings that rules depend on. */
export interface Settings {
  /** Names that link tokens add to the account context. */
  readonly context: readonly string[];
  /** The names of `environment_variables`; undefined if none are declared, so that any may exist. */
  readonly environmentVariables: readonly string[] | undefined;
  /** Functions registered in addition to the vendor's. */
  readonly functions: readonly CustomFunction[];
}

/** A function that the runtime registers in addition to the vendor's library. */
export interface CustomFunction {
  readonly name: string;
  readonly params?: readonly string[];
  readonly returns?: string;
}

/** The settings without a configuration. */
export const defaultSettings: Settings = { context: [], environmentVariables: undefined, functions: [] };
