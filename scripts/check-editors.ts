/** Tests the language server in a real Neovim: finding, hover, completion, fix, edit. Needs `nvim` and a build. */
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Checks, mustRun, withTemporaryFolder } from "./support/checks.js";

const document = `{
  "base_url": "https://api.acme.example",
  "resources": { "users": { "list": { "method": "get", "path": "/users" } } },
  "error_expression": "headers.retry-after = '1' ? { 'status': status }"
}
`;

await withTemporaryFolder(async (folder) => {
  const checks = new Checks();
  await checks.check("Neovim shows, completes and fixes", async () => {
    const file = join(folder, "acme.integration.json");
    await writeFile(file, document);
    const env = { INTLINT_CLI: resolve("dist/cli.cjs"), INTLINT_FILE: file };
    mustRun(folder, "nvim", ["--headless", "--clean", "-c", `luafile ${resolve("scripts/editors/neovim.lua")}`], env);
  });
  process.exitCode = checks.close();
});
