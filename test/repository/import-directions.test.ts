import { ESLint } from "eslint";
import ts from "typescript-eslint";
import { beforeAll, describe, expect, it } from "vitest";

describe("the project's ESLint configuration", () => {
  let eslint: ESLint;
  beforeAll(() => {
    // The files of these tests do not exist, so there are no types to look at.
    eslint = new ESLint({ overrideConfig: [{ files: ["**/*.ts"], ...ts.configs.disableTypeChecked }] });
  });

  async function refusals(filePath: string, code: string): Promise<readonly string[]> {
    const [result] = await eslint.lintText(code, { filePath });
    return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
  }

  it.each([
    ["src/text/example.ts", "../document/tree.js"],
    ["packages/jsonata-check/src/example.ts", "../../../src/document/tree.js"],
    ["packages/jsonata-check/src/types/example.ts", "../../../../src/text/edit.js"],
    ["packages/jsonata-check/src/example.ts", "../../../generated/roles.js"],
    ["packages/jsonata-check/src/hints/example.ts", "../../../../generated/http-facts.js"],
    ["packages/jsonata-check/src/cli/example.ts", "../../../../src/cli/io.js"],
    ["src/model/example.ts", "../rules/rule.js"],
    ["src/rules/jsonata/example.ts", "../../engine/lint.js"],
    ["src/engine/example.ts", "../config/configuration.js"],
    ["src/engine/example.ts", "../../generated/rules.js"],
    ["src/config/example.ts", "../../generated/rules.js"],
    ["src/config/example.ts", "../compare/compare.js"],
    ["src/explain/example.ts", "../report/display.js"],
    ["src/report/example.ts", "../cli/main.js"],
    ["src/cli/example.ts", "../index.js"],
  ])("refuses that %s imports %s", async (file, specifier) => {
    expect(await refusals(file, `export { a } from "${specifier}";\n`)).toEqual(["no-restricted-imports"]);
    expect(await refusals(file, `export type { A } from "${specifier}";\n`)).toEqual(["no-restricted-imports"]);
  });

  it.each([
    ["src/rules/jsonata/example.ts", "jsonata-check/syntax"],
    ["src/rules/jsonata/example.ts", "../../rule-kit/rule.js"],
    ["packages/jsonata-check/src/types/example.ts", "../text/span.js"],
    ["src/cli/example.ts", "../../generated/rules.js"],
    ["src/cli/commands/example.ts", "../../report/formats.js"],
    ["src/cli/example.ts", "node:fs"],
    ["src/config/load.ts", "node:fs"],
    ["packages/jsonata-check/src/cli/example.ts", "node:fs"],
    ["packages/jsonata-check/src/cli/example.ts", "../check.js"],
  ])("lets %s import %s", async (file, specifier) => {
    expect(await refusals(file, `export { a } from "${specifier}";\n`)).toEqual([]);
  });

  it.each([
    "packages/jsonata-check/src/example.ts",
    "src/engine/example.ts",
    "src/config/example.ts",
    "src/report/example.ts",
  ])("keeps Node and the console out of %s", async (file) => {
    expect(await refusals(file, 'export { a } from "node:fs";\n')).toEqual(["no-restricted-imports"]);
    expect(await refusals(file, "console.log(1);\n")).toEqual(["no-console"]);
    expect(await refusals(file, "export const a = process.argv;\n")).toEqual(["no-restricted-globals"]);
  });
});
