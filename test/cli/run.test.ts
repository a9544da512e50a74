import { join } from "node:path";
import { expect, it } from "vitest";
import { inputOptionsOf } from "../../src/cli/run/input-options.js";
import { nodeFiles, processIo } from "../../src/cli/process-io.js";
import { Run } from "../../src/cli/run/run.js";
import { clean, inFolder, run, withError } from "./harness.js";

it("hands on what was found in a file before it reads the next one", () =>
  inFolder({ "a.json": withError, "b.json": clean, "c.json": withError }, async (cwd) => {
    const order: string[] = [];
    const read = (path: string): Uint8Array => {
      order.push(`read ${path.slice(cwd.length + 1)}`);
      return nodeFiles.read(path);
    };
    const io = { ...processIo(), cwd, files: { ...nodeFiles, read } };
    const found = ({ path }: { readonly path: string }): void => void order.push(`found ${path}`);
    const input = inputOptionsOf({ values: new Map(), flags: new Set(), positionals: [] }, io);
    const files = ["a.json", "b.json", "c.json"].map((name) => ({
      path: join(cwd, name),
      shown: name,
      isExplicit: true,
    }));
    await new Run({ ...input, baseline: { file: undefined, use: "ignore" } }, io, { found }).lintFiles(files);
    expect(order).toEqual(["read a.json", "found a.json", "read b.json", "read c.json", "found c.json"]);
  }));

it("a report that cannot be written does not end the others", async () => {
  const files = { "a.json": withError };
  const formats = ["--format", "json:gone/a.json", "--format", "jsonl:b.jsonl", "--format", "compact"];
  const { code, stdout, stderr, written } = await run([...formats, "."], { files });
  expect(code).toBe(2);
  expect(stderr).toBe("intlint: gone/a.json: the report cannot be written: no such file\n");
  expect(stdout).toContain("a.json:2:14: error schema/type");
  expect(written.get("b.jsonl")).toContain("schema/type");
});

it("no report begins where a configuration ends the run", async () => {
  const files = { "a.json": withError, "b/intlint.config.json": "{", "b/c.json": withError };
  const { code, stdout, written } = await run(["--format", "json", "--format", "jsonl:d.jsonl", "."], { files });
  expect({ code, stdout, written: [...written] }).toEqual({ code: 2, stdout: "", written: [] });
});
