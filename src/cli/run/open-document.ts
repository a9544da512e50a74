import { resolve } from "node:path";
import { languageOf, parseDocument } from "../../document/parse.js";
import { hiddenOf, analyzeDocument } from "../../engine/lint.js";
import type { DocumentKind } from "../../../generated/shapes.js";
import type { AnalysisCache } from "../../model/uses.js";
import type { LintedDocument } from "../../rule-kit/linted-document.js";
import type { Hidden } from "../../secrets/secrets.js";
import type { Rule } from "../../rule-kit/rule.js";
import { detectKind } from "../../schema/kind.js";
import type { Api } from "../../api/api.js";
import { lastOf, type Given } from "../args.js";
import type { AssociatedApi } from "../descriptions/associated-api.js";
import { Bases } from "../configuration/bases.js";
import { withoutCommand } from "../configuration/command-settings.js";
import { Configurations } from "../configuration/configurations.js";
import { UsageError } from "../failures.js";
import { configurationOf, kindNamed } from "./input-options.js";
import type { Io } from "../io.js";
import { readBase, readText } from "../files/read-text.js";
import type { DocumentOptionName } from "../usage/shared-options.js";

/** An integration document with everything the linter knows about it. */
export interface OpenDocument {
  readonly shown: string;
  readonly kind: DocumentKind;
  readonly linted: LintedDocument;
  /** What reports must hide, including secrets of the base. */
  readonly hidden: readonly Hidden[];
  /** Cached analyses of its expressions. */
  readonly cache: AnalysisCache;
}

/** A text to open, with the absolute path that determines its kind and configuration. */
export interface OpenText {
  readonly text: string;
  readonly path: string;
  /** The path as reports show it. */
  readonly shown: string;
  /** The base integration, with its path as reports show it. */
  readonly base?: { readonly text: string; readonly path: string } | undefined;
}

/** Opens a document; `descriptions` are those of its API. Fails if the file is not a document. */
export async function openDocument(
  file: string,
  given: Given<DocumentOptionName>,
  io: Io,
  descriptions: readonly string[] = [],
): Promise<OpenDocument> {
  const path = resolve(io.cwd, file);
  const { text, path: shown } = readText(path, io);
  const configurations = configurationsOf(
    given,
    io,
    descriptions.map((each) => resolve(io.cwd, each)),
  );
  const { base } = new Bases(baseOf(given, io), configurations, io).of(path);
  const document = await openText({ text, path, shown, base }, given, io, configurations);
  if (document === undefined) throw noDocument(shown);
  return document;
}

function noDocument(shown: string): UsageError {
  return new UsageError(`${shown}: not an integration document; if it is one, say of which kind with --as KIND`);
}

/** The base integration that `--base` names. Fails if it cannot be read. */
export function baseOf(given: Given<"base">, io: Io): OpenText["base"] {
  const file = lastOf(given, "base");
  return readBase(file === undefined ? undefined : resolve(io.cwd, file), io);
}

/** All rules available in the working directory, including those of plugins. */
export function rulesAround(given: Given<"config" | "no-config">, io: Io): readonly Rule[] {
  const command = { ...withoutCommand, configuration: configurationOf(given, io), loadsPlugins: true };
  return new Configurations(command, io).optionsOf(resolve(io.cwd, "document.json")).rules;
}

function configurationsOf(
  given: Given<DocumentOptionName>,
  io: Io,
  descriptions: readonly string[] = [],
): Configurations {
  const kind = kindNamed(lastOf(given, "as"));
  return new Configurations({ ...withoutCommand, kind, descriptions, configuration: configurationOf(given, io) }, io);
}

/** The API of a document. Fails if a description from the command line, or next to the document, is unusable. */
async function apiOf(described: AssociatedApi | undefined, io: Io): Promise<{ readonly api?: Api }> {
  if (described === undefined) return {};
  const apis = new (await import("../descriptions/apis.js")).Apis(io);
  const api = await apis.of(described);
  if (apis.problems.length > 0) throw new UsageError(apis.problems.join("\n"));
  return api === undefined ? {} : { api };
}

/** Opens a text as a document; undefined if it is not one. */
export async function openText(
  { text, path, shown, base }: OpenText,
  given: Given<DocumentOptionName>,
  io: Io,
  configurations = configurationsOf(given, io),
): Promise<OpenDocument | undefined> {
  const options = configurations.optionsOf(path);
  const needsYaml = [shown, base?.path ?? ""].some((name) => languageOf(name) === "yaml");
  const parsers = needsYaml ? { yaml: (await import("../../document/yaml.js")).parseYaml } : {};
  const document = parseDocument(text, { path: shown }, parsers);
  const kind = detectKind({ root: document.root, path: shown, asKind: options.kind });
  if (kind === undefined || document.root === undefined) return undefined;
  const { settings, cache, described } = options;
  const parts = {
    settings,
    cache,
    ...parsers,
    ...(await apiOf(described, io)),
    ...(base === undefined ? {} : { base }),
  };
  const linted = analyzeDocument(document, kind, parts);
  return { shown, kind, cache, linted, hidden: hiddenOf(linted, parts) };
}
