import { resolve } from "node:path";
import { languageOf, parseDocument } from "../document/parse.js";
import { viewOf } from "../engine/lint.js";
import type { DocumentKind } from "../../generated/shapes.js";
import type { DocumentView } from "../rules/rule.js";
import { detectKind } from "../schema/kind.js";
import type { Given, OptionSpec } from "./args.js";
import { configurationOf, kindNamed } from "./commands/lint-options.js";
import { Configurations } from "./configurations.js";
import { systemReason, UsageError } from "./failures.js";
import type { Io } from "./io.js";
import { shownPath } from "./paths.js";
import { textOf } from "./text.js";

/** The options of commands that look into one document. */
export const documentOptions = {
  as: { takes: "value" },
  base: { takes: "value" },
  config: { takes: "value" },
  "no-config": { takes: "nothing" },
} as const satisfies Record<string, OptionSpec>;
type Name = keyof typeof documentOptions;

/** An integration document, with its path as reports show it. */
export interface OpenDocument {
  readonly shown: string;
  readonly kind: DocumentKind;
  readonly view: DocumentView;
}

/** Reads one document with everything the linter knows of it. Fails where it is none. */
export async function openDocument(file: string, given: Given<Name>, io: Io): Promise<OpenDocument> {
  const path = resolve(io.cwd, file);
  const shown = shownPath(io.cwd, path);
  const asKind = kindNamed(given.values.get("as")?.at(-1));
  const basePath = given.values.get("base")?.at(-1);
  const base =
    basePath === undefined
      ? undefined
      : { text: readText(basePath, io), path: shownPath(io.cwd, resolve(io.cwd, basePath)) };
  const configurations = new Configurations(
    {
      kind: asKind,
      configuration: configurationOf(given, io),
      severities: new Map(),
      only: undefined,
      isPedantic: false,
    },
    io.cwd,
  );
  const text = readText(file, io);
  const options = configurations.optionsOf(path);
  const needsYaml = [shown, basePath ?? ""].some((name) => languageOf(name) === "yaml");
  const parsers = needsYaml ? { yaml: (await import("../document/yaml.js")).parseYaml } : {};
  const document = parseDocument(text, { path: shown }, parsers);
  const kind = detectKind({ root: document.root, path: shown, asKind: options.kind });
  if (kind === undefined || document.root === undefined) {
    throw new UsageError(`${shown}: this is no integration document; if it is one, say which with --as KIND`);
  }
  const { settings, cache } = options;
  return {
    shown,
    kind,
    view: viewOf(document, kind, { settings, cache, ...parsers, ...(base === undefined ? {} : { base }) }),
  };
}

/** The text of a file. Fails where it cannot be read. */
export function readText(file: string, io: Io): string {
  const path = resolve(io.cwd, file);
  const shown = shownPath(io.cwd, path);
  let bytes: Uint8Array;
  try {
    bytes = io.files.read(path);
  } catch (error) {
    throw new UsageError(`${shown}: cannot be read: ${systemReason(error)}`);
  }
  const text = textOf(bytes, shown);
  if (text instanceof Error) throw new UsageError(text.message);
  return text;
}
