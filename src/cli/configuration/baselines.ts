import { dirname, join, resolve } from "node:path";
import { rules } from "../../../generated/rules.js";
import { ParsedDocument } from "../../document/parsed-document.js";
import {
  BaselineError,
  FileBaseline,
  readBaseline,
  writeBaseline,
  type BaselineLine,
} from "../../engine/suppression/baseline.js";
import type { Diagnostic } from "../../engine/diagnostic.js";
import { judgeEntries } from "../../engine/suppression/judge-entries.js";
import type { RuleSelection } from "../../engine/selection.js";
import type { SuppressionEntry } from "../../rule-kit/suppression-entry.js";
import { LineIndex } from "../../text/line-index.js";
import { systemReason, UsageError } from "../failures.js";
import { attempt } from "../../text/attempt.js";
import type { Io } from "../io.js";
import { pathWithin, shownPath } from "../files/paths.js";
import { textOf } from "../files/read-text.js";
import { getOrCreate, groupBy } from "jsonata-check/text";

/** The default file name. */
const baselineName = "intlint.baseline";

/** Which baseline file a run uses, and how. */
export interface BaselineRequest {
  /** Absolute; undefined for the one next to the configuration file or in the working directory. */
  readonly file: string | undefined;
  /** `renew`: the file need not exist, and will be rewritten with the present findings. */
  readonly use: "heed" | "ignore" | "renew";
}

/** A baseline file with the files of the run that it covers. */
export interface OpenBaseline {
  /** Absolute. Paths in it are relative to its folder. */
  readonly path: string;
  /** As reports show it. */
  readonly shown: string;
  /** Undefined if the file does not exist yet. */
  readonly text: string | undefined;
  readonly lines: readonly BaselineLine[];
  readonly linesByPath: ReadonlyMap<string, readonly BaselineLine[]>;
  /** By path as written in the lines. */
  readonly files: Map<string, FileBaseline>;
  readonly selection: RuleSelection;
}

/** The baseline files of a run, each read once. */
export class Baselines {
  readonly #request: BaselineRequest;
  readonly #io: Io;
  readonly #open = new Map<string, OpenBaseline | undefined>();

  constructor(request: BaselineRequest, io: Io) {
    this.#request = request;
    this.#io = io;
  }

  /** The baselines in use. */
  get open(): readonly OpenBaseline[] {
    return [...this.#open.values()].filter((baseline) => baseline !== undefined);
  }

  /**
   * The known findings of a file; undefined if no baseline covers it. `configuration` is the path of its configuration
   * file. Fails with a `UsageError` if the baseline cannot be read.
   */
  fileFor(path: string, configuration: string | undefined, selection: RuleSelection): FileBaseline | undefined {
    const { file, use } = this.#request;
    if (use === "ignore") return undefined;
    const folder = configuration === undefined ? this.#io.cwd : dirname(configuration);
    const baselinePath = file ?? join(folder, baselineName);
    const baseline = getOrCreate(this.#open, baselinePath, () => this.#read(baselinePath, selection));
    if (baseline === undefined) return undefined;
    const relative = pathWithin(dirname(baselinePath), path);
    const lines = baseline.linesByPath.get(relative);
    if (lines === undefined && use === "heed") return undefined;
    const known = new FileBaseline(lines ?? []);
    baseline.files.set(relative, known);
    return known;
  }

  /** Findings about lines that are no longer needed. */
  diagnostics(): readonly Diagnostic[] {
    return this.open.flatMap(({ shown, text = "", files, selection }) => {
      const document = new ParsedDocument(shown, "json", text);
      const entries = [...files.values()].flatMap(({ unused }) => unused.map((line) => entryOf(line, document)));
      return judgeEntries(rules, document, entries, selection);
    });
  }

  /** The updated text of a baseline file: without unused lines, and for `renew` with new findings. */
  textAfter({ path, lines, files }: OpenBaseline): string {
    const unused = new Set([...files.values()].flatMap((file) => file.unused));
    const isGone = (line: BaselineLine): boolean => {
      return attempt(() => this.#io.files.typeOf(resolve(dirname(path), line.path)) === undefined) === true;
    };
    const kept = lines.filter((line) => !unused.has(line) && !isGone(line));
    const found = [...files].flatMap(([relative, { use }]) => {
      return use.present.map((identity) => ({ path: relative, identity }));
    });
    return writeBaseline(this.#request.use === "renew" ? [...kept, ...found] : kept);
  }

  #read(path: string, selection: RuleSelection): OpenBaseline | undefined {
    const { file, use } = this.#request;
    const shown = shownPath(this.#io.cwd, path);
    const empty = { path, shown, text: undefined, lines: [], linesByPath: new Map(), files: new Map(), selection };
    let bytes: Uint8Array;
    try {
      if ((use === "renew" || file === undefined) && this.#io.files.typeOf(path) === undefined) {
        return use === "renew" ? empty : undefined;
      }
      bytes = this.#io.files.read(path);
    } catch (error) {
      throw new UsageError(`${shown}: the baseline cannot be read: ${systemReason(error)}`);
    }
    const text = textOf(bytes, shown);
    const lines = linesOf(text, shown);
    return { ...empty, text, lines, linesByPath: groupBy(lines, ({ path }) => path) };
  }
}

function linesOf(text: string, shown: string): readonly BaselineLine[] {
  try {
    return readBaseline(text, rules);
  } catch (error) {
    if (!(error instanceof BaselineError)) throw error;
    const { line, column } = new LineIndex(text).position(error.offset);
    throw new UsageError(`${shown}:${line}:${column}: the baseline cannot be read: ${error.message}`);
  }
}

function entryOf({ start, end, rule }: BaselineLine, document: ParsedDocument): SuppressionEntry {
  const location = { document, span: { start, end } };
  const idle = [{ cause: { type: "no-finding", rule } as const, at: location, removal: undefined }];
  return { form: "baseline", location, lacksReason: false, idle };
}
