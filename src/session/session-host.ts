import type { DocumentKind, RootName } from "../../generated/shapes.js";
import type { LintOptions } from "../engine/lint.js";
import type { DescribedSchema } from "../schema/described.js";
import type { ConfigurationFile } from "./exception-action.js";
import type { JudgedConfiguration } from "./open-configuration.js";

/** A schema of a document, or that of the configuration file. */
export type SchemaName = DocumentKind | Extract<RootName, "intlint-config">;

/** What a session knows beside its documents. */
export interface SessionHost {
  /** How a document is read and judged, by the name it was opened with; asked when it is opened and when `refresh` is called. */
  readonly optionsOf: (name: string) => LintOptions;
  /** The published schema of a kind; without it nothing is told or proposed of keys and values. */
  readonly schemaOf?: (kind: SchemaName) => DescribedSchema | undefined;
  /** The configuration file that judges a document; without it no exceptions are offered. */
  readonly configurationOf?: (name: string) => ConfigurationFile | undefined;
  /** Judges a configuration file with the files that it names; without it only the text itself is judged. */
  readonly judgeConfiguration?: (name: string, text: string) => JudgedConfiguration | undefined;
}
