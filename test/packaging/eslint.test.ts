import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { ESLint } from "eslint";
import { expect, it } from "vitest";

/** The configuration of `docs/eslint.md` works as written, with the plugin as it is built. Needs a build. */
it("docs/eslint.md has a configuration that works", async () => {
  const [, configuration = ""] = /```js\n([^]*?)```/.exec(readFileSync("docs/eslint.md", "utf8")) ?? [];
  const folder = mkdtempSync(join(tmpdir(), "intlint-eslint-"));
  try {
    mkdirSync(join(folder, "node_modules/@eslint"), { recursive: true });
    for (const name of ["eslint", "@eslint/json", "eslint-plugin-yml"]) {
      symlinkSync(resolve("node_modules", name), join(folder, "node_modules", name));
    }
    symlinkSync(resolve("."), join(folder, "node_modules/intlint"));
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    writeFileSync(join(folder, "eslint.config.js"), configuration);
    cpSync("examples/flawed", join(folder, "integrations"), { recursive: true });
    const results = await new ESLint({ cwd: folder }).lintFiles(["."]);
    const told = results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
    expect(told).toContain("intlint/jsonata/hyphenated-name");
    expect(told).toContain("intlint/placeholder/malformed");
    // The configuration switches it off in YAML alone.
    expect(told.filter((rule) => rule === "intlint/schema/deprecated-spelling")).toHaveLength(2);
    expect(told).not.toContain(null);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
