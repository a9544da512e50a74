import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** The file of the package with the licenses of everything bundled into it. */
export const licencesFile = "dist/THIRD-PARTY-LICENSES.txt";

const rule = "-".repeat(80);

/** The licenses of the packages in the given folders: name, version and text. */
export async function thirdPartyLicences(folders: readonly string[]): Promise<string> {
  const parts = await Promise.all(folders.map(licencePart));
  return ["Parts of the following packages are in the files of this folder.\n", ...parts].join(`\n${rule}\n\n`);
}

/** The names of the packages whose licenses the text contains. */
export function namedIn(licences: string): readonly string[] {
  return [...licences.matchAll(/^(\S+) \d\S* \(.+\)$/gm)].map(([, name = ""]) => name);
}

async function licencePart(folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as Manifest;
  const files = (await readdir(folder)).filter((name) => /^(?:licen[cs]e|copying|notice)/i.test(name)).sort();
  if (files.length === 0) throw new Error(`${folder} is bundled and has no licence file`);
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), "utf8")));
  const text = texts.map((content) => content.replaceAll("\r\n", "\n").trim()).join("\n\n");
  return `${manifest.name} ${manifest.version} (${manifest.license})\n\n${text}\n`;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}
