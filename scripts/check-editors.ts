/** Tests the language server in real editors: finding, hover, completion, fix, edit, code lens. Needs a build. */
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Checks, mustRun, run, withTemporaryFolder } from "./support/checks.js";

const document = `{
  "base_url": "https://api.acme.example",
  "resources": {
    "users": { "list": { "method": "get", "path": "/users", "examples": { "response": "{ \\"id\\": 1 }" } } }
  },
  "error_expression": "headers.retry-after = '1' ? { 'status': status }"
}
`;

interface Editor {
  readonly name: string;
  readonly command: string;
  /** Those that load the language server's client alone, to see whether there is one. */
  readonly probe: readonly string[];
  readonly args: readonly string[];
}

const script = (file: string): string => resolve("scripts/editors", file);
const emacs = ["--batch", "--eval", "(package-initialize)"];

const editors: readonly Editor[] = [
  {
    name: "Neovim",
    command: "nvim",
    probe: ["--version"],
    args: ["--headless", "--clean", "-c", `luafile ${script("neovim.lua")}`],
  },
  {
    name: "Emacs (eglot)",
    command: "emacs",
    probe: [...emacs, "--eval", "(require 'eglot)"],
    args: [...emacs, "--load", script("emacs.el")],
  },
];

/** Whether an editor is installed, with what it needs. */
function isThere({ command, probe }: Editor): boolean {
  try {
    return run(".", command, probe).status === 0;
  } catch {
    return false;
  }
}

await withTemporaryFolder(async (folder) => {
  const checks = new Checks();
  for (const editor of editors) {
    if (!isThere(editor)) {
      console.log(`skipped ${editor.name}: not installed (docs/editors.md says what it needs)`);
      continue;
    }
    await checks.check(`${editor.name} shows, completes and fixes`, async () => {
      const file = join(folder, "acme.integration.json");
      await writeFile(file, document);
      mustRun(folder, editor.command, editor.args, { INTLINT_CLI: resolve("dist/cli.cjs"), INTLINT_FILE: file });
    });
  }
  process.exitCode = checks.close();
});
