import type { LintOptions } from "../engine/lint.js";
import type { Rule } from "../rule-kit/rule.js";
import type { ConfigurationFile } from "../session/exception-action.js";
import type { JudgedConfiguration } from "../session/open-configuration.js";
import type { SchemaName } from "../session/session-host.js";
import type { DescribedSchema } from "../schema/described.js";

/** The files around the documents that are open, as far as the server asks for them. */
export interface Workspace {
  /** How a document is judged, by its address; `path` of the options is what its findings name. */
  optionsOf(uri: string): LintOptions;
  schemaOf(kind: SchemaName): DescribedSchema | undefined;
  /** What the findings of a rule are about. */
  tagOf(rule: string): Rule["tag"];
  /** The configuration file that judges a document; its name is its address. */
  configurationOf(uri: string): ConfigurationFile | undefined;
  /** What is wrong in a configuration file with a text; undefined where it cannot be read. */
  judgeConfiguration(uri: string, text: string): JudgedConfiguration | undefined;
  /** The address of a file that findings name. */
  uriOf(path: string): string;
  /** The text of a file that findings name; undefined where it cannot be read. */
  read(path: string): string | undefined;
  /** The addresses of all files in the folders that may be documents. */
  documents(): Promise<readonly string[]>;
  /** What the engine makes of an expression, as text; an evaluation that takes too much, or is stopped, is ended. */
  evaluate(expression: string, input: unknown, stop: AbortSignal): Promise<string>;
  /** Forgets what was read: files have changed. */
  refresh(): void;
  /** What went wrong since it was asked the last time, such as a configuration that cannot be read. */
  takeProblems(): readonly string[];
}

/** What a client says when it starts a server. */
export interface WorkspaceSettings {
  /** The addresses of the folders that are open. */
  readonly folders: readonly string[];
  /** The base integration of overrides and updates, relative to the first folder. */
  readonly base: string | undefined;
  /** Whether keys and values are proposed and explained by the schema: not where the editor does so itself. */
  readonly usesSchema: boolean;
  /** Whether plugins that configurations name are loaded: not in folders that nobody trusts. */
  readonly usesPlugins: boolean;
}
