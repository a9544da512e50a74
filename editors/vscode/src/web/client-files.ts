import { Uri, workspace } from "vscode";
import { schemaNames } from "../../../../src/cli/usage/schema.js";
import type { FileContents } from "./protocol.js";

/** What documents are judged by: configurations, baselines, bases, API descriptions. */
const wanted = "**/{intlint.config.json,intlint.baseline,.intlintignore,*.json,*.jsonc,*.yaml,*.yml}";
const mostFiles = 500;

/** The schemas of the extension, and the files of the workspace. */
export async function initialFiles(extension: Uri): Promise<FileContents> {
  const schemas = schemaNames.map((name) => `generated/schemas/${name}.schema.json`);
  const files = await workspace.findFiles(wanted, "**/node_modules/**", mostFiles);
  return Object.fromEntries(
    await Promise.all([
      ...schemas.map(
        async (path) => [`/intlint/${path}`, await textOf(Uri.joinPath(extension, "dist", path))] as const,
      ),
      ...files.map(async (uri) => [uri.path, await textOf(uri)] as const),
    ]),
  );
}

/** The content of a file that has changed. */
export async function changedFiles(uri: Uri, exists: boolean): Promise<FileContents> {
  return { [uri.path]: exists ? await textOf(uri) : null };
}

async function textOf(uri: Uri): Promise<string | null> {
  try {
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}
