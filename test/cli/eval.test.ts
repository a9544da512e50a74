import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { stopCause } from "../../src/cli/evaluation/evaluate.js";
import { run, type Outcome } from "./harness.js";

const config = {
  base_url: "https://api.service.example",
  resources: {
    users: {
      list: { path: "/users", error_expression: "data.failed ? { 'status': 500 } : null" },
      get: { path: "/users/{{id}}", error_expression: "null" },
    },
  },
};

/** Evaluates an expression of a role; the file has it on its second line, from column 51 on. */
function evaluate(expression: string, input: unknown = {}): Promise<Outcome> {
  const rateLimit = `{ "rate_limit": { "retry_after_header_expression":\n${" ".repeat(49)}${JSON.stringify(expression)} } }`;
  return run(["eval", "acme.override.json", "retry-after", "--input", "-"], {
    files: { "acme.override.json": rateLimit },
    stdin: JSON.stringify(input),
  });
}

describe.skipIf(!existsSync("dist/evaluator.mjs"))("eval (needs npm run build)", () => {
  it("prints the result as JSON", async () => {
    const { code, stdout, stderr } = await evaluate("$number(headers.`retry-after`) + 1", {
      headers: { "retry-after": "30" },
    });
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: "31\n", stderr: "" });
    expect((await evaluate("{ 'a': [1, null] }")).stdout).toBe('{\n  "a": [\n    1,\n    null\n  ]\n}\n');
  });

  it("finds an expression by its pointer and reads the input from a file", async () => {
    const files = { "acme.json": JSON.stringify(config), "input.json": '\ufeff{ "data": { "failed": true } }' };
    const pointer = "/resources/users/list/error_expression";
    const { code, stdout } = await run(["eval", "acme.json", pointer, "--input", "input.json"], { files });
    expect({ code, result: JSON.parse(stdout) as unknown }).toEqual({ code: 0, result: { status: 500 } });
  });

  it("says that there is no result, or that a part of it is not JSON", async () => {
    expect(await evaluate("data.missing")).toMatchObject({
      code: 0,
      stdout: "",
      stderr: "intlint: the result is nothing\n",
    });
    const { code, stdout, stderr } = await evaluate("{ 'f': function($x) { $x }, 'n': 1, 's': $sum }");
    expect({ code, stdout }).toEqual({ code: 0, stdout: '{\n  "n": 1\n}\n' });
    expect(stderr).toContain("functions");
  });

  it.each([
    ["1 + 'x'", "2:53: T2002: "],
    ["status.(1 + ", "2:63: S0203: "],
    ["$number('x')", "2:51: D3030: "],
    ["$error('stop')", "2:51: D3137: stop"],
    ["/\\d/ ~> $nosuch", "2:51: "],
  ])("reports the error of %s with the engine's code at its place", async (expression, message) => {
    const { code, stdout, stderr } = await evaluate(expression);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr.startsWith(`acme.override.json:${message}`), stderr).toBe(true);
  });

  it("says that the functions of the host are not there", async () => {
    expect((await evaluate("1 + $dtFromIso('2024-01-01').ts")).stderr).toBe(
      "acme.override.json:2:55: T1006: $dtFromIso is a function of the host, which is not available here\n",
    );
    expect((await evaluate("true ? 1 : $dtFromIso('x')")).stdout).toBe("1\n");
  });

  it.each(["$pad('x', 500000000)", "$reduce([1..40], function($x, $i) { [$x, $x] }, ['xxxxxxxx'])"])(
    "outlives %s",
    async (expression) => {
      const { code, stdout, stderr } = await evaluate(expression);
      expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
      expect(stderr).toMatch(/^acme\.override\.json:2:51: .*(?:needed more than 256 MB|string length)/);
    },
  );

  it("refuses an input that no process can be sent", async () => {
    const files = {
      "acme.json": JSON.stringify(config),
      "deep.json": '{"a":'.repeat(10_000) + "1" + "}".repeat(10_000),
    };
    const pointer = "/resources/users/list/error_expression";
    const { code, stderr } = await run(["eval", "acme.json", pointer, "--input", "deep.json"], { files });
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining("nested too deeply") as string });
  });

  it("stops what takes too long", async () => {
    const { code, stdout, stderr } = await evaluate("($f := function() { $f() }; $f())");
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("took more than 5 seconds and was stopped");
  });

  it("stops what needs too much memory", async () => {
    const { code, stdout, stderr } = await evaluate("($f := function($x) { 1 + $f($append($x, $x)) }; $f([1]))");
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("needed more than 256 MB and was stopped");
  });
});

it.each([
  [null, "SIGTERM", "linux", "time"],
  [null, "SIGABRT", "darwin", "memory"],
  [null, "SIGSEGV", "linux", "crash"],
  [1, null, "linux", "crash"],
  [13, null, "darwin", "crash"],
  [1, null, "win32", "time"],
  [134, null, "win32", "memory"],
] as const)("a process that ends with code %s and signal %s on %s ended by %s", (code, signal, platform, by) => {
  expect(stopCause(code, signal, platform)).toBe(by);
});

describe("the arguments of eval", () => {
  const files = { "acme.json": JSON.stringify(config), "no.json": "[1]", "bad.json": "{" };
  it.each([
    [["eval"], "eval takes a file and the pointer"],
    [["eval", "acme.json", "error"], "eval needs the input"],
    [["eval", "acme.json", "eror", "--input", "bad.json"], 'unknown role "eror"; did you mean "error"?'],
    [["eval", "acme.json", "error", "--input", "bad.json"], "has several expressions of the role"],
    [["eval", "acme.json", "step", "--input", "bad.json"], 'has no expression of the role "step"'],
    [["eval", "acme.json", "/resources/users/get/eror_expression", "--input", "bad.json"], "did you mean"],
    [["eval", "acme.json", "/resources/users/get/error_expression", "--input", "bad.json"], "is not valid JSON"],
    [["eval", "acme.json", "/resources/users/get/error_expression", "--input", "x.json"], "no such file"],
    [["eval", "no.json", "error", "--input", "bad.json"], "not an integration document"],
    [["eval", "missing.json", "error", "--input", "bad.json"], "missing.json: cannot be read"],
    [["eval", "acme.json", "error", "--inptu", "bad.json"], 'did you mean "--input"?'],
  ])("%j: %s", async (argv, message) => {
    const { code, stdout, stderr } = await run(argv, { files });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
  });
});
