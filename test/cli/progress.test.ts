import { describe, expect, it } from "vitest";
import { Progress } from "../../src/cli/reports/progress.js";
import { nodeFiles, runGit } from "../../src/cli/process-io.js";
import { clean, Recorder, run, unwatched, withError } from "./harness.js";

const eraseLine = "\r\u001b[2K";

/** A clock that goes on by some milliseconds whenever somebody looks at it. */
function clock(step: number): () => number {
  let milliseconds = 0;
  return () => (milliseconds += step);
}

/** Progress on one screen, which shows both streams. */
function onScreen(env: Readonly<Record<string, string>> = {}) {
  const screen = new Recorder({ isTerminal: true });
  const parts = { cwd: "/", env, stdout: screen, stderr: screen, files: nodeFiles, git: runGit, now: clock(1000) };
  const unused = (): Promise<never> => Promise.reject(new Error("nobody asks"));
  return {
    screen,
    progress: new Progress({ ...parts, readStdin: unused, ask: unused, watch: unwatched, onInterrupt: unwatched }),
  };
}

describe("progress", () => {
  const files = { "a.json": clean, "b.json": withError, "c.json": clean };

  it("of a long run is a line on a terminal, which is gone in the end", async () => {
    const { stderr } = await run([".", "--format", "compact"], { files, isTerminal: true, now: clock(600) });
    expect(stderr.split(eraseLine).slice(1)).toEqual(["Linted 1 of 3 files", "", "Linted 2 of 3 files", ""]);
  });

  it("is not shown in a short run, and nowhere but on a terminal", async () => {
    expect((await run(["."], { files, isTerminal: true, now: clock(10) })).stderr).toBe("");
    expect((await run(["."], { files, now: clock(600) })).stderr).toBe("");
  });

  it("is taken away before anything is written, and erases no other line", async () => {
    const { screen, progress } = onScreen();
    await progress.tell(1, 9);
    await progress.io.stdout.write("[");
    await progress.tell(2, 9);
    await progress.io.stdout.write("]\n");
    await progress.tell(3, 9);
    await progress.clear();
    const [first, last] = ["Linted 1 of 9 files", "Linted 3 of 9 files"];
    expect(screen.text).toBe(`${eraseLine}${first}${eraseLine}[]\n${eraseLine}${last}${eraseLine}`);
  });

  it("is not shown on a terminal that cannot erase", async () => {
    const { screen, progress } = onScreen({ TERM: "dumb" });
    await progress.tell(1, 9);
    expect(screen.text).toBe("");
  });
});
