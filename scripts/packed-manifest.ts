/**
 * Runs around `npm pack` and `npm publish`: strips `package.json` of what only the repository needs (`--strip`, before) and
 * restores the file (`--restore`, after).
 */
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";

const manifest = "package.json";
const original = ".cache/package.json";

async function strip(): Promise<void> {
  const text = await readFile(manifest, "utf8");
  const rest = JSON.parse(text) as Record<string, unknown>;
  for (const key of ["scripts", "devDependencies", "workspaces"]) delete rest[key];
  await mkdir(".cache", { recursive: true });
  // Moved, not copied: a newer modification time would make the build stale.
  await rename(manifest, original);
  await writeFile(manifest, `${JSON.stringify(rest, undefined, 2)}\n`);
}

await (process.argv.includes("--strip") ? strip() : rename(original, manifest));
