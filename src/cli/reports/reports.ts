import { dirname } from "node:path";
import { formOf, loadFormat, loadStatistics } from "../../report/formats.js";
import type { FileFindings, Report, RunEnd } from "../../report/report.js";
import type { Rule } from "../../rule-kit/rule.js";
import { outgoing } from "../../report/visible.js";
import type { LintCommand } from "../commands/lint-options.js";
import { systemReason } from "../failures.js";
import { attempt } from "../../text/attempt.js";
import type { Io } from "../io.js";
import type { OutputRequest } from "./outputs.js";
import { shownPath } from "../files/paths.js";
import { folderInRepository } from "../files/repository.js";
import { columnsOf, isColored } from "../terminal.js";
import { tool } from "../version.js";

/** Where a report goes. */
interface Target {
  write(text: string): Promise<void> | void;
  /** Moves a file into place. */
  keep(): void;
  /** Discards a file that was not kept. */
  drop(): void;
}

/** The options of reports. */
type ReportRequest = Pick<LintCommand, "outputs" | "reportStream" | "color" | "showsSuppressed" | "showsStatistics">;

/** The requested reports, written during the run. If one cannot be written, the others continue. */
export class Reports {
  /** Messages about reports that could not be written. */
  readonly problems: string[] = [];
  readonly #command: ReportRequest;
  readonly #io: Io;
  readonly #open = new Map<Target, { readonly report: Report; readonly name: string }>();

  constructor(command: ReportRequest, io: Io) {
    this.#command = command;
    this.#io = command.reportStream === "stdout" ? io : { ...io, stdout: io.stderr };
  }

  /** Starts the reports; `rules` are all available rules. */
  async start(rules: readonly Rule[]): Promise<void> {
    for (const output of this.#command.outputs) await this.#begin(output, rules);
    await this.#each((target, report) => target.write(report.start));
  }

  add(findings: FileFindings): Promise<void> {
    return this.#each((target, report) => target.write(report.add(findings)));
  }

  end(run: RunEnd): Promise<void> {
    return this.#each(async (target, report) => {
      await target.write(report.end(run));
      target.keep();
    });
  }

  /** Discards the files of unfinished reports. */
  drop(): void {
    for (const target of this.#open.keys()) target.drop();
  }

  async #begin({ format, file }: OutputRequest, rules: readonly Rule[]): Promise<void> {
    const { color, showsSuppressed } = this.#command;
    const io = this.#io;
    const colored = file === undefined ? isColored(io, color) : color === "always";
    const makeReport = await (this.#command.showsStatistics ? loadStatistics(format) : loadFormat(format));
    const workingFolder = folderInRepository(io);
    const report = makeReport({
      tool,
      rules,
      isColored: colored,
      columns: columnsOf(io),
      showsSuppressed,
      workingFolder,
    });
    const name = file === undefined ? "standard output" : shownPath(io.cwd, file);
    const form = formOf(format, colored);
    try {
      if (file === undefined) {
        this.#open.set({ write: (text) => io.stdout.write(text, form), keep() {}, drop() {} }, { report, name });
      } else {
        // Killed runs leave temporary files. If the folder is unusable, writing the report says so.
        attempt(() => io.files.removeLeftovers(dirname(file)));
        const target = io.files.start(file);
        const write = (text: string): void => target.append(outgoing(text, form));
        this.#open.set({ write, keep: () => target.keep(), drop: () => target.drop() }, { report, name });
      }
    } catch (error) {
      this.#fail(name, error);
    }
  }

  async #each(act: (target: Target, report: Report) => Promise<void> | void): Promise<void> {
    for (const [target, { report, name }] of this.#open) {
      try {
        await act(target, report);
      } catch (error) {
        target.drop();
        this.#open.delete(target);
        this.#fail(name, error);
      }
    }
  }

  #fail(name: string, error: unknown): void {
    this.problems.push(`${name}: the report cannot be written: ${systemReason(error)}`);
  }
}
