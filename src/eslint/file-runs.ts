import type { Rule as EslintRule } from "eslint";
import type { Diagnostic } from "../engine/diagnostic.js";
import { getOrCreate, groupBy } from "jsonata-check/text";
import { fileFindings } from "./file-findings.js";
import { SharedWork } from "./shared-work.js";

/** The shared run of one file: the text is linted once for all of its rules. */
export class FileRuns {
  readonly #shared = new SharedWork();
  readonly #runs = new WeakMap<object, FileRun>();

  /** The run of a file, keyed by ESLint's `SourceCode`, which is unique for each linted text. */
  of({ sourceCode, filename, cwd, settings }: EslintRule.RuleContext): FileRun {
    return getOrCreate(this.#runs, sourceCode, () => {
      const file = { text: sourceCode.text, filename, cwd, settings: settings["intlint"] };
      return new FileRun((only) => fileFindings(file, only, this.#shared));
    });
  }
}

/** The run of one file. ESLint creates all rules before it visits the tree, so the first visit knows which rules are on. */
class FileRun {
  readonly #lint: (only: readonly string[]) => readonly Diagnostic[];
  readonly #ids: string[] = [];
  #findings: ReadonlyMap<string, readonly Diagnostic[]> | undefined;

  constructor(lint: (only: readonly string[]) => readonly Diagnostic[]) {
    this.#lint = lint;
  }

  /** Records that a rule is on. */
  add(id: string): void {
    this.#ids.push(id);
  }

  /** A rule's own findings; for the first rule also those without a rule, such as a failure. */
  findingsOf(id: string): readonly Diagnostic[] {
    const [first = id] = this.#ids;
    const isOn = new Set(this.#ids);
    this.#findings ??= groupBy(this.#lint(this.#ids), ({ rule }) => (isOn.has(rule) ? rule : first));
    return this.#findings.get(id) ?? [];
  }
}
