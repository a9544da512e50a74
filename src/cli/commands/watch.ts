import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { configurationName } from "../../config/configuration.js";
import { ConfigurationError } from "../../config/configuration-file.js";
import { UsageError } from "../failures.js";
import type { Io } from "../io.js";
import { WatchedFolders } from "../run/watched-folders.js";
import { tell } from "../terminal.js";
import type { LintCommand, Watched } from "./lint-options.js";
import type { LintedFile } from "../run/file-outcome.js";
import { digestOf, type Circumstances, type Results } from "../run/result-cache.js";

/** Milliseconds to wait after a change, so that files saved together are linted together. */
const pause = 50;
const interruptedCode = 130;
const clearScreen = "\u001b[2J\u001b[3J\u001b[H";

/** Lints, and lints again whenever something changes, until interrupted; resolves to the exit code. */
export async function watch(
  command: LintCommand,
  io: Io,
  lint: (command: LintCommand, io: Io, watched: Watched) => Promise<number>,
): Promise<number> {
  const results = new RecentResults();
  const written = command.outputs.map(({ file }) => file);
  let ring = (): void => undefined;
  let before: WatchedFolders | undefined;
  for (;;) {
    const changed = new Promise<"changed">((resolve) => {
      ring = () => resolve("changed");
    });
    const folders = new WatchedFolders(io, { changed: () => ring(), written });
    addConfigurationsAbove(io.cwd, folders);
    if (before !== undefined && io.stdout.isTerminal) await io.stdout.write(clearScreen, "verbatim");
    await lintOnce(io, () => lint(command, { ...io, files: folders.files }, { results, folders }));
    before?.close();
    before = folders;
    const settled = changed.then((word) => setTimeout(pause, word));
    const interrupted = interruption(io, settled);
    await tell(io, ["waiting for changes; Ctrl-C ends"]);
    if ((await Promise.race([settled, interrupted])) === "interrupted") break;
  }
  before.close();
  return interruptedCode;
}

/** An unreadable configuration does not end the watch: it will be changed again. */
async function lintOnce(io: Io, lint: () => Promise<number>): Promise<void> {
  try {
    await lint();
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof ConfigurationError)) throw error;
    await tell(io, [error.message]);
  }
}

/** A configuration may be created in any folder above. */
function addConfigurationsAbove(cwd: string, folders: WatchedFolders): void {
  for (let at = cwd; at !== dirname(at); at = dirname(at)) folders.add(join(at, configurationName));
}

/** Listens only while nothing runs: an interrupted run ends like any other command. */
function interruption(io: Io, until: Promise<unknown>): Promise<"interrupted"> {
  return new Promise((resolve) => {
    const listener = io.onInterrupt(() => resolve("interrupted"));
    void until.then(() => listener.close());
  });
}

/** Results kept while the process runs. */
class RecentResults implements Results {
  readonly damaged = 0;
  readonly #kept = new Map<string, { readonly key: string; readonly outcome: LintedFile }>();

  keyOf(content: Uint8Array, circumstances: Circumstances): string {
    return digestOf(content, JSON.stringify(circumstances)).toString("base64url");
  }

  get(path: string, key: string): LintedFile | undefined {
    const kept = this.#kept.get(path);
    return kept?.key === key ? kept.outcome : undefined;
  }

  set(path: string, key: string, outcome: LintedFile): void {
    this.#kept.set(path, { key, outcome });
  }
}
