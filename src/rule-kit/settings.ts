/** What the configuration says about the documents, as rules see it. */
export interface Settings {
  /** Names that link tokens add to the account context. */
  readonly context: readonly string[];
  /** Names under `environment_variables`; undefined where none are declared, so that any may exist. */
  readonly environmentVariables: readonly string[] | undefined;
  /** Functions registered beside the vendor's. */
  readonly functions: readonly CustomFunction[];
}

/** A function that the runtime registers beside the vendor's library. */
export interface CustomFunction {
  readonly name: string;
  readonly params?: readonly string[];
  readonly returns?: string;
}

/** The settings without any configuration. */
export const defaultSettings: Settings = { context: [], environmentVariables: undefined, functions: [] };
