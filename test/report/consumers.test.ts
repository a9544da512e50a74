import { Ajv } from "ajv";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, it } from "vitest";
import { formOf, isFormatName, loadFormat } from "../../src/report/formats.js";
import { markdownText } from "../../src/report/markdown-text.js";
import { outgoing } from "../../src/report/visible.js";
import { diagnosticAt, options, reportOf, resultOf, scenarios } from "./scenarios.js";

/** A report as it leaves the program. */
async function report(name: string, scenario: string): Promise<string> {
  const make = scenarios[scenario];
  if (!isFormatName(name) || make === undefined) throw new Error(`no ${name} or no ${scenario}`);
  return outgoing(reportOf(await loadFormat(name), make(), options), formOf(name, false));
}

const every = Object.keys(scenarios);

/** https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format, with the positions of Code Climate. */
const place = {
  type: "object",
  required: ["line", "column"],
  additionalProperties: false,
  properties: { line: { type: "integer", minimum: 1 }, column: { type: "integer", minimum: 1 } },
};
const codeQuality = {
  type: "array",
  items: {
    type: "object",
    required: ["description", "check_name", "fingerprint", "location", "severity"],
    properties: {
      type: { const: "issue" },
      description: { type: "string", minLength: 1 },
      check_name: { type: "string", minLength: 1 },
      fingerprint: { type: "string", pattern: "^[0-9a-f]{16}$" },
      severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
      location: {
        type: "object",
        required: ["path", "positions"],
        properties: {
          path: { type: "string", not: { pattern: "^\\./" } },
          positions: {
            type: "object",
            required: ["begin", "end"],
            additionalProperties: false,
            properties: { begin: place, end: place },
          },
        },
      },
    },
  },
};

/** proto/rdf/jsonschema/DiagnosticResult.jsonschema of reviewdog. */
const rdfLocation = {
  type: "object",
  required: ["path"],
  additionalProperties: false,
  properties: {
    path: { type: "string" },
    range: { type: "object", additionalProperties: false, properties: { start: place, end: place } },
  },
};
const diagnosticResult = {
  type: "object",
  additionalProperties: false,
  properties: {
    source: {
      type: "object",
      additionalProperties: false,
      properties: { name: { type: "string" }, url: { type: "string" } },
    },
    severity: { enum: ["UNKNOWN_SEVERITY", "ERROR", "WARNING", "INFO"] },
    diagnostics: {
      type: "array",
      items: {
        type: "object",
        additionalProperties: false,
        properties: {
          message: { type: "string" },
          location: rdfLocation,
          severity: { enum: ["UNKNOWN_SEVERITY", "ERROR", "WARNING", "INFO"] },
          code: {
            type: "object",
            additionalProperties: false,
            properties: { value: { type: "string" }, url: { type: "string" } },
          },
          suggestions: {
            type: "array",
            items: {
              type: "object",
              additionalProperties: false,
              properties: { range: rdfLocation.properties.range, text: { type: "string" } },
            },
          },
          related_locations: {
            type: "array",
            items: {
              type: "object",
              additionalProperties: false,
              properties: { message: { type: "string" }, location: rdfLocation },
            },
          },
          original_output: { type: "string" },
        },
      },
    },
  },
};

const auditEnvelope = {
  type: "object",
  required: ["source", "mode", "findings", "summary"],
  properties: {
    findings: {
      type: "array",
      items: {
        type: "object",
        required: ["severity", "section", "source", "resource", "method", "message"],
        additionalProperties: false,
        properties: {
          severity: { enum: ["error", "warn", "info"] },
          section: { type: "string", minLength: 1 },
          source: { type: "string" },
          resource: { type: ["string", "null"] },
          method: { type: ["string", "null"] },
          message: { type: "string" },
        },
      },
    },
    summary: {
      type: "object",
      required: ["total", "error", "warn", "info"],
      additionalProperties: { type: "integer" },
    },
  },
};

it.each([
  ["gitlab", codeQuality],
  ["rdjson", diagnosticResult],
  ["audit", auditEnvelope],
])("%s follows its schema", async (name, schema) => {
  const validate = new Ajv({ strict: false }).compile(schema);
  for (const scenario of every) {
    expect(validate(JSON.parse(await report(name, scenario))), `${scenario}: ${JSON.stringify(validate.errors)}`).toBe(
      true,
    );
  }
});

it.each(["junit", "checkstyle"])("%s is well-formed XML without commands for runners", async (name) => {
  for (const scenario of every) {
    const xml = await report(name, scenario);
    expect(XMLValidator.validate(xml), scenario).toBe(true);
    expect(xml).not.toMatch(/^\s*::|##\[/m);
  }
});

/** The elements that an XML parser sees. */
function elementsOf(xml: string, name: string): readonly Record<string, unknown>[] {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "",
    isArray: (_name, _path, _isLeaf, isAttribute) => !isAttribute,
  });
  const found: Record<string, unknown>[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === "object" && value !== null) {
      for (const [key, child] of Object.entries(value)) {
        if (key === name && Array.isArray(child)) found.push(...(child as Record<string, unknown>[]));
        visit(child);
      }
    }
  };
  visit(parser.parse(xml));
  return found;
}

it("counts in junit what it lists", async () => {
  for (const scenario of every) {
    const xml = await report("junit", scenario);
    for (const suite of elementsOf(xml, "testsuite")) {
      const cases = (suite["testcase"] ?? []) as readonly Record<string, unknown>[];
      expect(Number(suite["tests"])).toBe(cases.length);
      expect(Number(suite["failures"])).toBe(cases.filter((one) => "failure" in one).length);
      expect(Number(suite["skipped"])).toBe(cases.filter((one) => "skipped" in one).length);
    }
  }
});

it("keeps odd characters in XML", async () => {
  const source = '{ "a": "<&\'>" }';
  const message = `Unknown property \`<&'">\`; "it" is ::error:: ##[group]`;
  const result = resultOf({ "a&b.json": source }, [diagnosticAt("a&b.json", source, "<&'>", { message })]);
  const [error] = elementsOf(reportOf(await loadFormat("checkstyle"), result, options), "error");
  // The parser leaves references by number as they are.
  const shown = String(error?.["message"]).replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
  expect(shown).toBe(message);
});

it("counts the columns of rdjson in bytes", async () => {
  const source = 'ä: "é€😀 x"\n';
  const fixes = [{ title: "Write `y`", tier: "safe" as const, edits: [{ start: 9, end: 10, text: "y" }] }];
  const result = resultOf({ "a.yaml": source }, [diagnosticAt("a.yaml", source, "x", { fixes })]);
  const { diagnostics } = JSON.parse(reportOf(await loadFormat("rdjson"), result, options)) as {
    readonly diagnostics: readonly { readonly location: object; readonly suggestions: readonly object[] }[];
  };
  const before = Buffer.byteLength(source.slice(0, 9));
  const range = { start: { line: 1, column: before + 1 }, end: { line: 1, column: before + 2 } };
  expect(diagnostics[0]?.location).toEqual({ path: "a.yaml", range });
  expect(diagnostics[0]?.suggestions).toEqual([{ range, text: "y" }]);
});

it("writes no formulas for spreadsheets, and one row per finding", async () => {
  const source = "=1+1 , x";
  const result = resultOf({ "=cmd.json": source }, [
    diagnosticAt("=cmd.json", source, "x", { message: 'The value "a, b"\nends', help: "@SUM(A1)" }),
  ]);
  const [, row, ...rest] = reportOf(await loadFormat("csv"), result, options).split("\n");
  expect(row).toBe(`'=cmd.json,1,8,1,9,error,jsonata/hyphenated-name,"The value ""a, b"" ends",,'@SUM(A1)`);
  expect(rest).toEqual([""]);
});

it.each([
  ["`a|b` is <b>not</b> a | cell", "`a\\|b` is \\<b\\>not\\</b\\> a \\| cell"],
  ["`` `retry-after` `` and *this*", "`` `retry-after` `` and \\*this\\*"],
  ["one ` and @team", "one \\` and @<!-- -->team"],
])("shows %s in Markdown as it is", (text, expected) => {
  expect(markdownText(text)).toBe(expected);
});
