import type { DocumentKind, RootName } from "../../generated/shapes.js";
import type { LintOptions } from "../engine/lint.js";
import type { DescribedSchema } from "../schema/described.js";
import type { ConfigurationFile } from "./exception-action.js";
import type { JudgedConfiguration } from "./open-configuration.js";

/** The schema of a document or of a configuration file. */
export type SchemaName = DocumentKind | Extract<RootName, "intlint-config">;

/** What the host of a session provides. */
export interface SessionHost {
  /** The options for a document by the name it was opened with; called when it is opened, and again on `refresh`. */
  readonly optionsOf: (name: string) => LintOptions;
  /** The published schema of a kind. Without it, keys and values have no hovers and completions. */
  readonly schemaOf?: (kind: SchemaName) => DescribedSchema | undefined;
  /** The configuration file of a document. Without it, no exceptions are offered. */
  readonly configurationOf?: (name: string) => ConfigurationFile | undefined;
  /** Checks a configuration file together with the files it names. Without it, only the text itself is checked. */
  readonly judgeConfiguration?: (name: string, text: string) => JudgedConfiguration | undefined;
}
