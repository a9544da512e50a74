import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, it } from "vitest";

const require = createRequire(import.meta.url);
const folder = "editors/vscode/test/grammars";

it("colors expressions and placeholders inside JSON and YAML", () => {
  const grammars = ["json", "yaml"].map((name) => require.resolve(`tm-grammars/grammars/${name}.json`));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(require.resolve("vscode-tmgrammar-test/package.json"), "../dist/unit.js"),
      ...["--config", "editors/vscode/package.json"],
      ...grammars.flatMap((path) => ["-g", path]),
      ...readdirSync(folder).map((name) => join(folder, name)),
    ],
    { encoding: "utf8" },
  );
  expect(status, stdout + stderr).toBe(0);
});
