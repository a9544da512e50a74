import { resolve } from "node:path";
import { languageOf } from "../../document/parse.js";
import type { Change } from "../../compare/change.js";
import { compareConfigs } from "../../compare/compare.js";
import type { Side } from "../../compare/side.js";
import { changeJson } from "../../report/change-json.js";
import { changeMarkdown } from "../../report/change-markdown.js";
import { changePretty } from "../../report/change-pretty.js";
import { countChanges, type Comparison } from "../../compare/comparison.js";
import { lastOf, oneOf, type Given } from "../args.js";
import { defineCommand } from "../command.js";
import { UsageError } from "../failures.js";
import { isCandidate } from "../files/files.js";
import type { Io } from "../io.js";
import { baseOf, openDocument, openText, type OpenDocument, type OpenText } from "../run/open-document.js";
import { shownPath } from "../files/paths.js";
import { Revision, type ChangedFile } from "../files/revision.js";
import { printPage } from "../terminal.js";
import { textOf, type ReadFile } from "../files/read-text.js";
import { changeFormats, diffUsage } from "../usage/diff.js";
import type { DocumentOptionName } from "../usage/shared-options.js";
import { tool } from "../version.js";

type DocumentOptions = Given<DocumentOptionName>;

/** Compares documents and prints what their changes mean. */
export const diff = defineCommand(diffUsage, async (given, io) => {
  const format = oneOf(changeFormats, lastOf(given, "format"), "--format") ?? "pretty";
  const since = lastOf(given, "since");
  const comparisons =
    since === undefined
      ? [await compareFiles(given.positionals, given, io)]
      : await compareSince(since, given.positionals, given, io);
  if (format === "pretty") await printPage(given, io, (style) => changePretty(comparisons, style));
  else if (format === "markdown") await io.stdout.write(changeMarkdown(comparisons));
  else await io.stdout.write(changeJson(comparisons, tool), "json");
  return countChanges(comparisons).breaking > 0 ? 1 : 0;
});

async function compareFiles(files: readonly string[], given: DocumentOptions, io: Io): Promise<Comparison> {
  const [old, current, ...others] = files;
  if (old === undefined || current === undefined || others.length > 0) {
    throw new UsageError("diff takes two files, the older one first; or --since REF and paths");
  }
  const [before, after] = [await openDocument(old, given, io), await openDocument(current, given, io)];
  return {
    old: { path: before.shown },
    new: { path: after.shown },
    changes: compareConfigs(sideOf(before), sideOf(after)),
  };
}

/** Compares every changed document; other files are skipped. */
async function compareSince(
  name: string,
  paths: readonly string[],
  given: DocumentOptions,
  io: Io,
): Promise<Comparison[]> {
  const revision = await Revision.find(name, io);
  const base = baseOf(given, io);
  const oldBase = base && (await oldBaseOf(revision, given, io));
  const comparisons: Comparison[] = [];
  const files = await revision.changedFiles(paths);
  for (const file of files.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))) {
    const before = await openAt(file.old, (path) => revision.read(path), { given, base: oldBase ?? base, io });
    const after = await openAt(file.new, (path) => Promise.resolve(io.files.read(path)), { given, base, io });
    const comparison = compareChanged(before, after, revision);
    if (comparison !== undefined) comparisons.push(comparison);
  }
  return comparisons;
}

function nameOf({ old, new: current }: ChangedFile): string {
  return current ?? old ?? "";
}

/** The base at the revision, if it existed. */
async function oldBaseOf(revision: Revision, given: DocumentOptions, io: Io): Promise<OpenText["base"]> {
  const file = resolve(io.cwd, lastOf(given, "base") ?? "");
  const bytes = await revision.read(file);
  return bytes && readFrom(bytes, file, io);
}

/** What a document is opened with. */
interface OpenOptions {
  readonly given: DocumentOptions;
  readonly base: OpenText["base"];
  readonly io: Io;
}

/** One version of a changed file; undefined if it does not exist or is not a document. */
async function openAt(
  path: string | undefined,
  read: (path: string) => Promise<Uint8Array | undefined>,
  { given, base, io }: OpenOptions,
): Promise<OpenDocument | undefined> {
  if (path === undefined || !isCandidate(path) || languageOf(path) === undefined) return undefined;
  const bytes = await read(path);
  if (bytes === undefined) return undefined;
  const { text, path: shown } = readFrom(bytes, path, io);
  return openText({ text, path, shown, base }, given, io);
}

function compareChanged(
  before: OpenDocument | undefined,
  after: OpenDocument | undefined,
  revision: Revision,
): Comparison | undefined {
  if (before === undefined && after === undefined) return undefined;
  const old = before && { path: before.shown, revision: revision.name };
  const current = after && { path: after.shown };
  if (before === undefined || after === undefined) return { old, new: current, changes: [wholeChange(before, after)] };
  return { old, new: current, changes: compareConfigs(sideOf(before), sideOf(after)) };
}

function readFrom(bytes: Uint8Array, file: string, { cwd }: Io): ReadFile {
  const path = shownPath(cwd, file);
  return { text: textOf(bytes, path), path };
}

function wholeChange(before: OpenDocument | undefined, after: OpenDocument | undefined): Change {
  const isNew = before === undefined;
  return {
    code: "document",
    category: isNew ? "additive" : "breaking",
    what: isNew ? "The document is new." : "The document was removed.",
    why: isNew ? "Nothing could rely on it before." : "Accounts that are connected by it have no integration any more.",
    old: before?.linted.document.root,
    new: after?.linted.document.root,
    methods: [],
  };
}

/** The configuration of a document. Fails unless there is exactly one and all of it is known. */
function sideOf({ shown, linted, cache, hidden }: OpenDocument): Side {
  const { configs } = linted.model;
  const [config] = configs;
  if (config === undefined) throw new UsageError(`${shown} has no configuration`);
  if (configs.length > 1)
    throw new UsageError(`${shown} holds ${configs.length} configurations; compare them one by one`);
  if (!config.isComplete) throw new UsageError(`${shown} has syntax errors; \`intlint ${shown}\` shows them`);
  if (!config.isWhole) throw new UsageError(`${shown} is merged into an integration; name that with --base FILE`);
  return { config, reads: linted.model.reads, cache, hidden };
}
