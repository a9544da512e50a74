import type { DocumentKind } from "../../../generated/shapes.js";
import { ConfigurationError } from "../../config/configuration-file.js";
import { parseDocument } from "../../document/parse.js";
import { detectKind } from "../../schema/kind.js";
import { groupBy } from "jsonata-check/text";
import { isDescriptionText } from "../descriptions/associated-api.js";
import { withoutCommand } from "../configuration/command-settings.js";
import { Configurations } from "../configuration/configurations.js";
import { attempt } from "../../text/attempt.js";
import type { InputFile } from "../files/file-search.js";
import { isCandidate } from "../files/files.js";
import type { Io } from "../io.js";
import { pathWithin } from "../files/paths.js";
import { decodeText } from "../files/text.js";

/** A glob for documents of one kind. */
export interface DocumentPattern {
  /** Relative to the root of the repository, with `/`. */
  readonly glob: string;
  readonly kind: DocumentKind;
  /** The file names tell the kind, in any folder. */
  readonly isByName: boolean;
}

interface CoveringGlob {
  readonly glob: string;
  readonly covered: readonly Candidate[];
}

/** A file that may be a document. */
interface Candidate {
  readonly path: string;
  /** Undefined for a file that is not a document. */
  readonly kind: DocumentKind | undefined;
}

/** The documents of a repository. */
export interface FoundDocuments {
  readonly patterns: readonly DocumentPattern[];
  /** Folders with copies of documents, or with documents that are wrong on purpose. */
  readonly unwanted: readonly string[];
}

const unwantedFolder = /^(?:.*\/)?(?:dist|build|out|target|vendor|coverage|__fixtures__|fixtures|testdata)\//;

/** Finds documents and their kinds among some files. */
export async function findDocuments(files: readonly InputFile[], root: string, io: Io): Promise<FoundDocuments> {
  const { parseYaml } = await import("../../document/yaml.js");
  const configurations = new Configurations(withoutCommand, io);
  const candidates = files
    .filter(({ path }) => isCandidate(path))
    .map(({ path: absolute }): Candidate => {
      const path = pathWithin(root, absolute);
      const text = attempt(() => decodeText(io.files.read(absolute)));
      if (text === undefined || isDescriptionText(text)) return { path, kind: undefined };
      const document = parseDocument(text, { path }, { yaml: parseYaml });
      return {
        path,
        kind: detectKind({ root: document.root, path, asKind: configuredKind(absolute, configurations) }),
      };
    });
  const unwanted = candidates.flatMap(({ path, kind }) => (kind && unwantedFolder.exec(path)?.[0]) ?? []);
  return {
    patterns: patternsOf(candidates.filter(({ path }) => !unwantedFolder.test(path))),
    unwanted: [...new Set(unwanted)].sort(),
  };
}

function configuredKind(path: string, configurations: Configurations): DocumentKind | undefined {
  try {
    return configurations.optionsOf(path).kind;
  } catch (error) {
    if (error instanceof ConfigurationError) return undefined;
    throw error;
  }
}

/** The fewest globs that match the documents, each for documents of one kind and nothing else. */
export function patternsOf(candidates: readonly Candidate[]): readonly DocumentPattern[] {
  const patterns: DocumentPattern[] = [];
  for (const [ending, group] of groupBy(candidates, ({ path }) => endingOf(path))) {
    const isByName = ending.split(".").length > 2;
    let open = group;
    for (const { path, kind } of group) {
      if (kind === undefined || !open.some((one) => one.path === path)) continue;
      const pattern =
        isByName && group.every((one) => one.kind === kind)
          ? { glob: `*${ending}`, covered: group }
          : widestGlob(path, kind, ending, group);
      patterns.push({ glob: pattern.glob, kind, isByName });
      open = open.filter((one) => !pattern.covered.includes(one));
    }
  }
  return patterns.sort((a, b) => (a.glob < b.glob ? -1 : 1));
}

/** The ending of a file name: `.json`, `.integration.json`. */
function endingOf(path: string): string {
  return /(?:\.(?:integration|override))?\.[^./]+$/i.exec(path)?.[0] ?? "";
}

/** A glob for the topmost folder with documents of one kind in several folders and no other files; else for the document's own folder, or just the document. */
function widestGlob(path: string, kind: DocumentKind, ending: string, group: readonly Candidate[]): CoveringGlob {
  const own = folderOf(path);
  const folders = own.split("/").slice(0, -1);
  for (const [index] of folders.entries()) {
    const folder = `${folders.slice(0, index + 1).join("/")}/`;
    const covered = group.filter((one) => one.path.startsWith(folder));
    const isFlat = covered.every((one) => folderOf(one.path) === folder);
    const isWide = folder === own || covered.some((one) => folderOf(one.path) !== own);
    if (!isWide || covered.some((one) => one.kind !== kind)) continue;
    return { glob: `${folder}${isFlat ? "" : wayTo(covered, folder)}*${ending}`, covered };
  }
  return { glob: path, covered: group.filter((one) => one.path === path) };
}

/** A glob from a folder down to documents: through folders of the same name, such as `integrations` of each package, else any. */
function wayTo(documents: readonly Candidate[], folder: string): string {
  const ways = documents.map(({ path }) => folderOf(path).slice(folder.length).split("/").slice(0, -1));
  const [first = []] = ways;
  const isSame = (index: number): boolean => ways.every((way) => way.at(index) === first.at(index));
  if (first.length < 2 || !isSame(-1) || ways.some(({ length }) => length !== first.length)) return "**/";
  return first.map((name, index) => `${isSame(index) ? name : "*"}/`).join("");
}

/** The folder of a path, with a trailing slash; "" at the root. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}
