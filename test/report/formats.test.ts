import { existsSync, readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import Ajv, { type AnySchema } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { displayWidth } from "../../src/report/display.js";
import { formatNames, isFormatName, loadFormat } from "../../src/report/formats.js";
import { diagnosticAt, options, reportOf, resultOf, scenarios } from "./scenarios.js";

async function render(name: string, scenario: string, change: Partial<typeof options> = {}): Promise<string> {
  if (!isFormatName(name)) throw new Error(`no format ${name}`);
  const make = scenarios[scenario];
  if (make === undefined) throw new Error(`no scenario ${scenario}`);
  return reportOf(await loadFormat(name), make(), { ...options, ...change });
}

describe("formats × scenarios", () => {
  for (const format of formatNames) {
    for (const scenario of Object.keys(scenarios)) {
      it(`${format}: ${scenario}`, async () => {
        await expect(await render(format, scenario)).toMatchFileSnapshot(`snapshots/${format}/${scenario}.txt`);
      });
    }
  }

  it("writes the same bytes every time", async () => {
    for (const format of formatNames) expect(await render(format, "several")).toBe(await render(format, "several"));
  });

  it("is JSON where its name says so, whatever its pieces", async () => {
    for (const scenario of Object.keys(scenarios)) {
      for (const format of ["json", "sarif"]) {
        const report = await render(format, scenario);
        expect(report).toBe(`${JSON.stringify(JSON.parse(report), undefined, 2)}\n`);
      }
    }
  });

  it("never writes a control character, whatever the documents hold", async () => {
    for (const format of formatNames) {
      for (const scenario of Object.keys(scenarios)) {
        if (format === "github" && scenario === "hostile") continue;
        expect(await render(format, scenario), `${format}: ${scenario}`).not.toMatch(/(?!\n)\p{Cc}/u);
      }
    }
  });
});

describe("pretty", () => {
  it("keeps to the width", async () => {
    for (const columns of [50, 80, 120]) {
      for (const scenario of Object.keys(scenarios)) {
        for (const line of (await render("pretty", scenario, { columns })).split("\n")) {
          // A place is never broken: terminals make it a link.
          const isPlace = /^\S.*(:\d+:\d+ {2}| {2}\d+ \w+)/.test(line);
          if (!isPlace) expect(displayWidth(line), line).toBeLessThanOrEqual(columns);
        }
      }
    }
  });

  it("colours nothing but the same text", async () => {
    for (const scenario of Object.keys(scenarios)) {
      const colored = await render("pretty", scenario, { isColored: true });
      expect(colored).toContain("\x1b[");
      expect(stripVTControlCharacters(colored)).toBe(await render("pretty", scenario));
    }
  });

  it("underlines the exact text anywhere in a long line", async () => {
    const pretty = await loadFormat("pretty");
    for (let before = 0; before < 2000; before += 37) {
      const source = `{"a":"${"x".repeat(before)}NEEDLE${"y".repeat(900 - (before % 900))}"}`;
      const report = reportOf(
        pretty,
        resultOf({ "a.json": source }, [diagnosticAt("a.json", source, "NEEDLE")]),
        options,
      );
      const lines = report.split("\n");
      const mark = lines.findIndex((line) => line.includes("^"));
      const column = lines[mark]?.indexOf("^") ?? -1;
      expect(lines[mark - 1]?.slice(column, column + 6)).toBe("NEEDLE");
      expect(lines[mark]?.trim().endsWith("| " + " ".repeat(column - 6) + "^^^^^^")).toBe(true);
    }
  });
});

/** A run of one finding, in a file of that name. */
async function reportOn(format: string, path: string, change: Partial<typeof options> = {}): Promise<string> {
  if (!isFormatName(format)) throw new Error(`no format ${format}`);
  const message = "Set ##[set-env name=a]b";
  const diagnostic = diagnosticAt(path, "x y", "x", { message });
  const related = [{ path: "../base.json", range: diagnostic.range, message: "Here" }];
  const result = resultOf({ [path]: "x y" }, [{ ...diagnostic, related }]);
  return reportOf(await loadFormat(format), result, { ...options, ...change });
}

describe("github", () => {
  it("writes one command a finding after a plain listing that holds none", async () => {
    for (const path of ["a.json", "::error::a.json", " ::a.json"]) {
      const [listed = "", command = "", counts = "", ...others] = (await reportOn("github", path)).split("\n");
      expect(listed.trimStart()).not.toMatch(/^::|##\[/);
      expect(listed).toContain("a.json:1:1: error jsonata/hyphenated-name Set");
      expect(counts).toBe("1 finding (1 error) in 1 file");
      expect(command).toMatch(/^::error file=/);
      expect(others).toEqual([""]);
    }
  });
});

describe("paths for services", () => {
  it("are relative to the root of the repository", async () => {
    const change = { workingFolder: "services/crm" };
    expect(await reportOn("github", "a.json", change)).toContain("::error file=services/crm/a.json,");
    expect(await reportOn("github", "../a.json", change)).toContain("::error file=services/a.json,");
    const log = await reportOn("sarif", "a.json", change);
    expect(log.match(/"uri": "[^:"]+"/g)).toEqual([
      '"uri": "services/crm/a.json"',
      '"uri": "services/base.json"',
      '"uri": "services/crm/a.json"',
    ]);
  });

  it("stay where they are not relative", async () => {
    for (const path of ["/tmp/a.json", "C:/a.json", "<stdin>"]) {
      const report = await reportOn("github", path, { workingFolder: "services" });
      expect(report).toContain(`file=${path.replace(":", "%3A")},`);
    }
  });
});

describe("long reports", () => {
  it("print a reason and help once per run, and end with the number of findings by rule", async () => {
    const source = "x ".repeat(30);
    const many = Array.from({ length: 21 }, (_, index) =>
      diagnosticAt("a.json", source, "x", {
        message: `Finding ${index}`,
        why: "The same reason.",
        help: index === 20 ? "Other help." : "The same help.",
        ...(index % 7 === 0 ? { rule: "schema/type", severity: "warning" } : {}),
      }),
    );
    const report = reportOf(await loadFormat("pretty"), resultOf({ "a.json": source }, many), options);
    expect(report.match(/The same reason/g)).toHaveLength(2);
    expect(report.match(/The same help/g)).toHaveLength(2);
    expect(report.match(/Other help/g)).toHaveLength(1);
    expect(report).toContain("\n  18  error    jsonata/hyphenated-name\n   3  warning  schema/type\n\n21 findings");
    const short = reportOf(await loadFormat("pretty"), resultOf({ "a.json": source }, many.slice(1)), options);
    expect(short).not.toContain("  18  error");
  });

  it("lists what is severe first where several findings have one place", async () => {
    const at = (rule: string, severity: "info" | "error") => diagnosticAt("a.json", "x y", "x", { rule, severity });
    const result = resultOf({ "a.json": "x y" }, [at("a/a", "info"), at("b/b", "error")]);
    expect(reportOf(await loadFormat("compact"), result, options)).toMatch(/^a\.json:1:1: error.*\na\.json:1:1: info/);
  });
});

const schemaPath = "../shared/corpora/sarif-schema-2.1.0.json";
describe.skipIf(!existsSync(schemaPath))("sarif (needs ../shared/corpora)", () => {
  it("is valid against the schema of SARIF 2.1.0", async () => {
    const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(readFileSync(schemaPath, "utf8")) as AnySchema);
    for (const scenario of Object.keys(scenarios)) {
      void validate(JSON.parse(await render("sarif", scenario)));
      expect(validate.errors, scenario).toBeNull();
    }
  });
});

describe("the fingerprints of sarif", () => {
  interface Log {
    readonly runs: readonly { readonly results: readonly { readonly partialFingerprints: Record<string, string> }[] }[];
  }
  const fingerprintsOf = async (changes: readonly object[]): Promise<readonly (string | undefined)[]> => {
    const found = changes.map((change) => diagnosticAt("a.json", "x y", "x", change));
    const log = JSON.parse(reportOf(await loadFormat("sarif"), resultOf({ "a.json": "x y" }, found), options)) as Log;
    return (log.runs[0]?.results ?? []).map(({ partialFingerprints }) => partialFingerprints["intlint/v2"]);
  };

  it("are made from the file and the identity alone", async () => {
    const [first, reworded, other, elsewhere] = (
      await Promise.all([
        fingerprintsOf([{}]),
        fingerprintsOf([{ message: "Other words" }]),
        fingerprintsOf([{ identity: "a/b /x" }]),
        fingerprintsOf([{ path: "b.json" }]),
      ])
    ).flat();
    expect(reworded).toBe(first);
    expect(new Set([first, other, elsewhere]).size).toBe(3);
  });

  it("distinguish equal findings", async () => {
    expect(new Set(await fingerprintsOf([{}, { message: "Another one" }])).size).toBe(2);
  });
});
