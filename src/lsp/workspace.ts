import type { LintOptions } from "../engine/lint.js";
import type { Rule } from "../rule-kit/rule.js";
import type { ConfigurationFile } from "../session/exception-action.js";
import type { JudgedConfiguration } from "../session/open-configuration.js";
import type { SchemaName } from "../session/session-host.js";
import type { DescribedSchema } from "../schema/described.js";

/** The files around the open documents. */
export interface Workspace {
  /** The lint options of a document by its URI; findings use the options' `path`. */
  optionsOf(uri: string): LintOptions;
  schemaOf(kind: SchemaName): DescribedSchema | undefined;
  /** The summary of a rule. */
  tagOf(rule: string): Rule["tag"];
  /** The configuration file of a document, named by its URI. */
  configurationOf(uri: string): ConfigurationFile | undefined;
  /** Checks the text of a configuration file; undefined if it cannot be read. */
  judgeConfiguration(uri: string, text: string): JudgedConfiguration | undefined;
  /** The URI of a path in findings. */
  uriOf(path: string): string;
  /** The text of a file in findings; undefined if it cannot be read. */
  read(path: string): string | undefined;
  /** The URIs of all files in the folders that may be documents. */
  documents(): Promise<readonly string[]>;
  /** Evaluates an expression with the real engine and returns text. Ends at a time or memory limit, or when aborted. */
  evaluate(expression: string, input: unknown, stop: AbortSignal): Promise<string>;
  /** Drops cached files after a change on disk. */
  refresh(): void;
  /** Returns the problems since the last call, such as an unreadable configuration. */
  takeProblems(): readonly string[];
}

/** A client's initialization options and folders. */
export interface WorkspaceSettings {
  /** The URIs of the open folders. */
  readonly folders: readonly string[];
  /** The base integration of overrides and updates, relative to the first folder. */
  readonly base: string | undefined;
  /** Whether the server completes and explains keys and values; off if the editor's own JSON service does. */
  readonly usesSchema: boolean;
  /** Whether configured plugins are loaded; off in untrusted folders. */
  readonly usesPlugins: boolean;
}
