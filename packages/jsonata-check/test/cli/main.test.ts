import { describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.js";

const event = JSON.stringify({
  type: "object",
  properties: {
    orderId: { type: "string" },
    total: { type: "number" },
    items: {
      type: "array",
      items: {
        type: "object",
        properties: { sku: { type: "string" }, price: { type: "number" } },
        required: ["sku", "price"],
        additionalProperties: false,
      },
    },
  },
  required: ["orderId", "total", "items"],
  additionalProperties: false,
});

/** Runs the command on files in memory. */
function run(argv: readonly string[], files: Readonly<Record<string, string>>) {
  const printed = { out: "", err: "" };
  const code = main(argv, {
    read: (path) => {
      const text = files[path];
      if (text === undefined) throw new Error("no such file");
      return text;
    },
    out: (text) => void (printed.out += text),
    err: (text) => void (printed.err += text),
  });
  return { code, ...printed };
}

/** What the command prints in one line about an expression over the event. */
function compact(expression: string, ...options: readonly string[]): string {
  const argv = ["--input-schema", "event.json", "--format", "compact", ...options, "x.jsonata"];
  return run(argv, { "event.json": event, "number.json": '{ "type": "number" }', "x.jsonata": expression }).out;
}

describe("the names of the host", () => {
  const bindings =
    '{ "variables": { "limit": { "type": "number" } }, "functions": { "slug": "<s-:s>", "user": true } }';
  const files = { "host.json": bindings, "x.jsonata": "$user($slug(name)).age > $limit and $slug(5) > $other" };

  it("are known, and what is done with them is checked", () => {
    const { code, out } = run(["--bindings", "host.json", "--format", "compact", "x.jsonata"], files);
    expect(code).toBe(1);
    expect(out).toBe(
      "x.jsonata:1:43: error: `$slug` does not accept its argument 1: it is 5 (T0410). [arguments]\n" +
        "x.jsonata:1:48: error: Nothing binds `$other`. [unbound-variable]\n",
    );
  });

  it("are written by name", () => {
    const wrong = { ...files, "host.json": '{ "variable": {} }' };
    expect(run(["--bindings", "host.json", "x.jsonata"], wrong)).toMatchObject({
      code: 2,
      err: 'jsonata-check: host.json is not a file of bindings: it has "variables" and "functions", not "variable"\n',
    });
    expect(run(["--bindings", "host.json", "x.jsonata"], { ...files, "host.json": "[]" }).code).toBe(2);
  });
});

describe("what is found", () => {
  it.each([
    ['{ "id": orderID, "due": $sum(items.price) }', "1:9: error: Nothing here has a field `orderID`. [unknown-path]"],
    ["items[qty > 1].sku", "1:7: error: Nothing here has a field `qty`. [unknown-path]"],
    [
      "total > '100' ? 'large' : 'small'",
      '1:1: error: `>` does not accept number together with "100" (T2009). [operand-type]',
    ],
    ["{\r\n  'sum': $sum(items.price\r\n}", "3:1: error: Expected `)` instead of `}` (S0202). [syntax]"],
    ["orderId = 5", "1:1: warning: `=` is always false here: string is compared with 5. [impossible-comparison]"],
  ])("%j", (expression, expected) => {
    expect(compact(expression)).toBe(`x.jsonata:${expected}\n`);
  });

  it.each([
    '{ "id": orderId, "due": $sum(items.price) }',
    "items[price > 10].{ 'sku': $uppercase(sku) }",
    "total > 100 ? 'large' : 'small'",
    "\uFEFForderId\n",
  ])("nothing: %j", (expression) => {
    expect(compact(expression)).toBe("");
  });

  it("a result that its schema does not accept", () => {
    expect(compact("orderId", "--result-schema", "number.json")).toBe(
      "x.jsonata:1:1: error: The result is string, not number. [result-type]\n",
    );
    expect(compact("total", "--result-schema", "number.json")).toBe("");
  });
});

describe("the formats", () => {
  const files = { "event.json": event, "a.jsonata": "orderId", "b.jsonata": '{\n\t"t": totel\n}' };
  const argv = ["--input-schema", "event.json", "a.jsonata", "b.jsonata"];

  it("pretty shows the line, with carets under the mistake", () => {
    expect(run(argv, files)).toEqual({
      code: 1,
      out: 'b.jsonata:2:7: error: Nothing here has a field `totel`. [unknown-path]\n  2 | \t"t": totel\n    | \t     ^^^^^\n',
      err: "",
    });
  });

  it("json gives each finding with its place", () => {
    const { out } = run([...argv, "--format", "json"], files);
    expect(JSON.parse(out)).toEqual([
      {
        file: "b.jsonata",
        line: 2,
        column: 7,
        kind: "unknown-path",
        severity: "error",
        message: "Nothing here has a field `totel`.",
        start: 8,
        end: 13,
      },
    ]);
  });

  it("pretty cuts a long line around the mistake and shows no control characters", () => {
    const expression = `"${"a".repeat(300)}\u001B[31m" & totel & "${"b".repeat(300)}"`;
    const [, line = "", mark = ""] = run(["--input-schema", "event.json", "x"], {
      "event.json": event,
      x: expression,
    }).out.split("\n");
    expect(line.length).toBeLessThan(110);
    expect(line).toContain("\uFFFD[31m");
    expect(line.slice(mark.indexOf("^"), mark.lastIndexOf("^") + 1)).toBe("totel");
  });
});

describe("the exit code", () => {
  it("is 0 where there is nothing worse than a note", () => {
    const { code, out } = run(["x.jsonata"], { "x.jsonata": "$eval(script)" });
    expect(out).toContain(": info: ");
    expect(code).toBe(0);
  });

  it.each([
    [[], "jsonata-check: name at least one file; --help tells more\n"],
    [["missing.jsonata"], "jsonata-check: cannot read missing.jsonata: no such file\n"],
    [["--format", "xml", "x.jsonata"], 'jsonata-check: --format cannot be "xml". Write one of pretty, compact, json\n'],
    [
      ["--input-schema", "list.json", "x.jsonata"],
      "jsonata-check: list.json is not a JSON Schema: it must be an object or a boolean\n",
    ],
  ])("is 2 for %j", (argv, err) => {
    expect(run(argv, { "x.jsonata": "a", "list.json": "[]" })).toEqual({ code: 2, out: "", err });
  });

  it("is 2 for an option that does not exist, and for a schema that cannot be read as one", () => {
    expect(run(["--strict", "x.jsonata"], {})).toMatchObject({ code: 2, out: "" });
    const files = { "x.jsonata": "a", "broken.json": "{", "odd.json": '{ "type": 5 }' };
    expect(run(["--input-schema", "broken.json", "x.jsonata"], files).err).toContain(
      "broken.json is not a JSON Schema",
    );
    expect(run(["--input-schema", "odd.json", "x.jsonata"], files)).toMatchObject({ code: 2, out: "" });
  });

  it("is 0 for --help, which names every option", () => {
    const { code, out } = run(["--help"], {});
    expect(code).toBe(0);
    for (const option of ["--input-schema", "--result-schema", "--format", "--help"]) expect(out).toContain(option);
  });
});
