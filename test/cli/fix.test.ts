import { describe, expect, it } from "vitest";
import { clean, parseReport, run, withError, withWarning, type Tree } from "./harness.js";

/** A safe fix: `schema/deprecated-spelling`. */
const fixable = `{
  "version": 1,
  "config": {
    "base_url": "https://api.acme.test",
    "pagination": { "format": "page", "config": { "page_param": "page" } }
  }
}
`;
const fixed = fixable.replace("page_param", "page_key");
/** An unsafe fix: `schema/unknown-property`. */
const unsafe = clean.replace('"base_url"', '"headers_all": {}, "base_url"');
const files: Tree = { "a.json": fixable, "b.json": clean, "c.json": withError };

describe("--fix", () => {
  it("writes what it fixes, reports what is left and says how much it did", async () => {
    const { code, stdout, stderr, written } = await run(["--fix"], { files });
    expect([...written]).toEqual([["a.json", fixed]]);
    expect(stdout).toMatch(/^c\.json:2:14: error schema\/type .+\n1 finding \(1 error\) in 3 files\n$/);
    expect(stderr).toBe("intlint: fixed 1 finding in 1 file\n");
    expect(code).toBe(1);
  });

  it("ends with 0 where everything is fixed, and has nothing to say where nothing is", async () => {
    expect(await run(["a.json", "--fix"], { files })).toMatchObject({ code: 0, stdout: "" });
    expect(await run(["b.json", "--fix"], { files })).toMatchObject({ code: 0, stdout: "", stderr: "" });
  });

  it("writes nothing where a later file has a configuration that cannot be read", async () => {
    const broken = { ...files, "x/intlint.config.json": "{", "x/a.json": fixable };
    const { code, stdout, stderr, written } = await run(["--fix"], { files: broken });
    expect({ code, stdout, written }).toEqual({ code: 2, stdout: "", written: new Map() });
    expect(stderr).toContain("x/intlint.config.json:1:2: the configuration cannot be read");
  });

  it("applies unsafe fixes only on request", async () => {
    const both = { "a.json": fixable.replace("base_url", "base_ur1") };
    for (const argv of [["--fix"], ["--fix=safe"], ["--fix=all", "--fix"]]) {
      const { written } = await run([...argv, "a.json"], { files: both });
      expect(written.get("a.json"), argv.join(" ")).toBe(fixed.replace("base_url", "base_ur1"));
    }
    const { written } = await run(["--fix=all", "a.json"], { files: both });
    expect(written.get("a.json")).toBe(fixed);
  });

  it("goes with the options that choose files and rules", async () => {
    const wrong = {
      "a.json": '{ "headers": { "X-A": "{{context.a}}" }, "pagination": { "format": "curser", "config": {} } }',
    };
    const argv = ["a.json", "--as", "override", "--fix"];
    const only = await run([...argv, "--only", "placeholder/prefixed-root"], { files: wrong });
    expect(only.written.get("a.json")).toBe(wrong["a.json"].replace("context.", ""));
    const off = await run([...argv, "--rule", "placeholder/prefixed-root=off"], { files: wrong });
    expect(off.written.get("a.json")).toBe(wrong["a.json"].replace("curser", "cursor"));
  });

  it("writes other reports of what is left", async () => {
    const argv = ["a.json", "c.json", "--fix", "--format", "json"];
    const { diagnostics, summary } = parseReport((await run(argv, { files })).stdout);
    expect(diagnostics.map(({ path }) => path)).toEqual(["c.json"]);
    expect(summary).toMatchObject({ files: 2, error: 1, fixable: 0 });
  });

  it("never writes the base, by whatever name", async () => {
    const tree: Tree = { "base.json": fixable, "link.json": { link: "base.json" }, "a.json": fixable };
    for (const base of ["base.json", "./link.json"]) {
      const { written } = await run([".", "--base", base, "--fix"], { files: tree });
      expect([...written.keys()]).toEqual(["a.json"]);
    }
  });

  it("fixes YAML and keeps its style, a byte-order mark and line ends", async () => {
    const yaml = "# acme\r\nversion:   1\r\nconfig:\r\n    pagination: {format: page, config: {'page_param': page}}";
    const json = `\ufeff${fixable.replaceAll("\n", "\r\n").trimEnd()}`;
    const { written } = await run(["--fix"], { files: { "a.yaml": yaml, "b.json": json } });
    expect(written.get("a.yaml")).toBe(yaml.replace("page_param", "page_key"));
    expect(written.get("b.json")).toBe(json.replace("page_param", "page_key"));
  });

  it("follows links to the file", async () => {
    const tree: Tree = { "real/a.json": fixable, "a.json": { link: "real/a.json" } };
    const { stderr, code } = await run(["a.json", "real/a.json", "--fix"], { files: tree });
    expect({ stderr, code }).toEqual({ stderr: "intlint: fixed 1 finding in 1 file\n", code: 0 });
  });

  it("says which fix it refused and why", async () => {
    const text =
      '{ "authorization": { "format": "berer", "config": { "username": "{{context.a}}", "password": "b" } } }';
    const whole = await run(["a.json", "--as", "config", "--fix"], { files: { "a.json": text } });
    expect(whole.written.get("a.json")).toBe(text.replace("context.", ""));
    expect(whole.stderr).toContain(
      'intlint: a.json:1:32: schema/enum: the fix "Write `bearer`" was rejected: it would bring a new schema/required\n',
    );
  });

  it("leaves the configuration file alone", async () => {
    const tree: Tree = { "intlint.config.json": '{ "preset": "strikt" }', "a.json": fixable };
    const { written, stdout } = await run(["intlint.config.json", "a.json", "--fix=all"], { files: tree });
    expect([...written.keys()]).toEqual(["a.json"]);
    expect(stdout).toContain("intlint.config.json:1:13: error schema/enum");
  });
});

describe("files that cannot be fixed", () => {
  it("are named and reported as they are; the others are fixed", async () => {
    const tree = { "a.json": fixable, "b.json": fixable };
    const { code, stdout, stderr, written } = await run(["--fix"], { files: tree, unwritable: ["a.json"] });
    expect([...written.keys()]).toEqual(["b.json"]);
    expect(stderr).toBe("intlint: a.json: cannot be fixed: permission denied\nintlint: fixed 1 finding in 1 file\n");
    expect(stdout).toMatch(
      /^a\.json:5:51: error schema\/deprecated-spelling \[\*\] .+\n1 finding .+ in 2 files; \[\*\] 1 fixable with --fix\n$/,
    );
    expect(code).toBe(2);
  });

  it("are never written unless they are text", async () => {
    const bytes = Buffer.concat([Buffer.from(fixable), Uint8Array.from([0xff])]);
    const { code, written, stderr } = await run(["a.json", "--fix"], { files: { "a.json": bytes } });
    expect({ code, size: written.size }).toEqual({ code: 2, size: 0 });
    expect(stderr).toContain("a.json: cannot be read: it is not valid UTF-8");
  });
});

describe("--fix-dry-run", () => {
  it("prints what would change and nothing else, and writes nothing", async () => {
    const { code, stdout, stderr, written } = await run(["--fix-dry-run"], { files });
    expect(stdout).toBe(`--- a/a.json
+++ b/a.json
@@ -2,6 +2,6 @@
   "version": 1,
   "config": {
     "base_url": "https://api.acme.test",
-    "pagination": { "format": "page", "config": { "page_param": "page" } }
+    "pagination": { "format": "page", "config": { "page_key": "page" } }
   }
 }
`);
    expect(stderr).toBe("intlint: 1 finding in 1 file would be fixed, 1 finding would be left\n");
    expect(written.size).toBe(0);
    expect(code).toBe(1);
  });

  const table: readonly (readonly [argv: string, text: string, code: number, stderr: string])[] = [
    ["a.json", clean, 0, ""],
    ["a.json", fixable, 1, "intlint: 1 finding in 1 file would be fixed\n"],
    ["a.json --fail-on never", fixable, 1, "intlint: 1 finding in 1 file would be fixed\n"],
    ["a.json", withError, 1, "intlint: nothing would be fixed, 1 finding would be left\n"],
    ["a.json", withWarning, 0, "intlint: nothing would be fixed, 1 finding would be left\n"],
    ["a.json", unsafe, 0, "intlint: nothing would be fixed, 1 finding would be left\n"],
    ["a.json --fix=all", unsafe, 1, "intlint: 1 finding in 1 file would be fixed\n"],
  ];
  it.each(table)("%s (%#)", async (argv, text, code, stderr) => {
    const outcome = await run([...argv.split(" "), "--fix-dry-run"], { files: { "a.json": text } });
    expect({ code: outcome.code, stderr: outcome.stderr }).toEqual({ code, stderr });
    expect(outcome.written.size).toBe(0);
  });

  it("writes reports into files", async () => {
    const argv = ["--fix-dry-run", "--format", "json:out.json"];
    const { written, stdout } = await run(argv, { files });
    expect([...written.keys()]).toEqual(["out.json"]);
    expect(parseReport(written.get("out.json") ?? "").diagnostics.map(({ path }) => path)).toEqual(["c.json"]);
    expect(stdout).toMatch(/^--- a\/a\.json\n/);
  });

  it("shows a file once, under its own name", async () => {
    const tree: Tree = { "real/a.json": fixable, "a.json": { link: "real/a.json" } };
    const { stdout, stderr } = await run(["--fix-dry-run"], { files: tree });
    expect(stdout.match(/^--- .*/gm)).toEqual(["--- a/real/a.json"]);
    expect(stderr).toBe("intlint: 1 finding in 1 file would be fixed\n");
  });
});

describe("standard input", () => {
  it("comes out fixed, and the report goes to standard error", async () => {
    const stdin = fixable.replace('"version": 1', '"version": "one"');
    const { code, stdout, stderr } = await run(["-", "--stdin-filename", "x/a.json", "--fix"], { stdin });
    expect(stdout).toBe(stdin.replace("page_param", "page_key"));
    expect(stderr).toMatch(
      /^x\/a\.json:2:14: error schema\/type .+\n1 finding .+\nintlint: fixed 1 finding in 1 file\n$/,
    );
    expect(code).toBe(1);
  });

  it("comes out as it is where nothing can be fixed", async () => {
    for (const stdin of [clean, "{}", "[", ""]) {
      expect((await run(["-", "--fix"], { stdin })).stdout).toBe(stdin);
    }
    const config = '{ "preset": "strict" }';
    const named = ["-", "--stdin-filename", "intlint.config.json", "--fix"];
    expect((await run(named, { stdin: config, files: { "intlint.config.json": config } })).stdout).toBe(config);
    const binary = await run(["-", "--fix"], { stdin: Uint8Array.from([0xff]) });
    expect(binary).toMatchObject({ code: 2, stdout: "" });
  });

  it("prints a diff in a dry run", async () => {
    const { stdout, code } = await run(["-", "--stdin-filename", "a.json", "--fix-dry-run"], { stdin: fixable });
    expect(stdout).toMatch(/^--- a\/a\.json\n\+\+\+ b\/a\.json\n@@ /);
    expect(code).toBe(1);
  });
});
