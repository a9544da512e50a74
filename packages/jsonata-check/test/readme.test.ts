import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { main } from "../src/cli/main.js";
import { check, contains, fromSchema, infer, printType, typeOf, type Finding, type Type } from "../src/index.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

it("has the example of the README do what its comments say", () => {
  const found: (readonly Finding[])[] = [];
  const recorded: typeof check = (text, options) => {
    const findings = check(text, options);
    found.push(findings);
    return findings;
  };
  const example = /```js\n(.*?)```/s.exec(readme)?.[1] ?? "";
  const printed: unknown = runInNewContext(example, { check: recorded, fromSchema, infer, printType });
  expect(found.map((findings) => findings.map(({ kind, start, end }) => [kind, start, end]))).toEqual([
    [["operand-type", 0, 13]],
    [["unknown-path", 0, 4]],
  ]);
  expect(printed).toBe("number");
  expect(example.split("\n")).toHaveLength(6);
});

it("has the names of the host known where the README says so", () => {
  const found: string[] = [];
  const recorded: typeof check = (text, options) => {
    const findings = check(text, options);
    found.push(...findings.map(({ kind, start, end }) => `${kind} «${text.slice(start, end)}»`));
    return findings;
  };
  const [, example = ""] = [...readme.matchAll(/```js\n(.*?)```/gs)].map(([, code]) => code);
  const type: unknown = runInNewContext(example, { check: recorded, fromSchema, infer });
  expect(found).toEqual(["arguments «5»", "unbound-variable «$offset»"]);
  expect(printType(type as Type)).toBe("string");
});

it("has the command print what the README shows", async () => {
  const block = (language: string) => new RegExp("```" + language + "\\n(.*?)```", "s").exec(readme)?.[1] ?? "";
  const files = new Map([
    ["order.schema.json", block("json")],
    ["large.jsonata", block("jsonata")],
  ]);
  const [command = ""] = block("console").split("\n");
  const output: string[] = [];
  const code = main(command.replace("$ npx jsonata-check ", "").split(" "), {
    read: (path) => files.get(path) ?? "",
    out: (text) => output.push(text),
    err: (text) => output.push(text),
  });
  expect(code).toBe(1);
  const shown = `\`\`\`console\n${command}\n${output.join("")}\`\`\``;
  await expect(readme.replace(/```console\n.*?```/s, () => shown)).toMatchFileSnapshot("../README.md");
});

it("checks an expression whose input is not known", () => {
  expect(check("status == 1")).toMatchObject([{ kind: "syntax", start: 7, end: 9 }]);
  expect(check("$sum(items.price)")).toEqual([]);
  expect(check("$jsonParse(text)")).toMatchObject([
    { kind: "unknown-function", message: "`$jsonParse` is not a function (T1006)." },
  ]);
});

it("infers what a value of the engine's is contained in", () => {
  expect(contains(infer("a.b", typeOf({ a: { b: 1 } })), 1)).toBe(true);
  expect(contains(infer("a.b", typeOf({ a: { b: 1 } })), "1")).toBe(false);
});
