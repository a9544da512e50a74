/** Packs the package, installs the tarball into an empty folder and uses it there as a user would. */
import { cp, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Checks, expect, mustRun, run, withTemporaryFolder } from "./support/checks.js";
import { licencesFile, namedIn } from "./support/licences.js";

const repository = resolve(".");
const bin = (path: string): string => join(repository, "node_modules", path);

/** An unpacked size above this means that something slipped in. */
const sizeLimit = 8_000_000;
const unwanted = /^(src|test|scripts|bench|fixtures|examples|node_modules)\//;

interface Packed {
  readonly filename: string;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

interface Manifest {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
}

/** Packs the built package into `folder`. */
function pack(folder: string): Packed {
  const output = mustRun(repository, "npm", ["pack", "--json", "--pack-destination", folder]);
  const [packed] = JSON.parse(output) as Packed[];
  if (packed === undefined) throw new Error(`npm pack named no tarball: ${output}`);
  return packed;
}

/** The name of a package from which a module imports values, statically or dynamically. */
const packageImport = /(?:^import (?!type\b)[^;"]*|\bimport\()"((?:@[^/"]+\/)?[^./@"][^/":]*)(?:\/[^"]*)?"/gm;

/**
 * The packages that the sources import without depending on them, so that they must be bundled; found without the build.
 * Workspace packages are covered by the project's own license.
 */
async function importedPackages({ dependencies = {} }: Manifest): Promise<readonly string[]> {
  const names = new Set<string>();
  for (const entry of await readdir(join(repository, "src"), { recursive: true })) {
    if (!entry.endsWith(".ts")) continue;
    const text = await readFile(join(repository, "src", entry), "utf8");
    for (const [, name = ""] of text.matchAll(packageImport)) names.add(name);
  }
  const own = new Set(await readdir(join(repository, "packages")));
  return [...names].filter((name) => !(name in dependencies) && !own.has(name));
}

/** A package and its transitive dependencies, sorted. */
async function neededBy(name: string, folder: string): Promise<readonly string[]> {
  const needed = new Set([name]);
  // Iterating a Set includes the items added on the way.
  for (const one of needed) {
    const text = await readFile(join(folder, one, "package.json"), "utf8");
    for (const dependency of Object.keys((JSON.parse(text) as Manifest).dependencies ?? {})) needed.add(dependency);
  }
  return [...needed].sort();
}

await withTemporaryFolder(async (folder) => {
  const checks = new Checks();
  const manifest = JSON.parse(await readFile(join(repository, "package.json"), "utf8")) as Manifest;
  const packed = pack(folder);
  const tarball = join(folder, packed.filename);
  const project = join(folder, "project");
  await cp(join(repository, "test/packaging/consumer"), project, { recursive: true });
  await cp(join(repository, "examples"), join(project, "examples"), { recursive: true });
  await writeFile(join(project, "package.json"), '{ "private": true, "type": "module" }\n');
  const command = join(project, "node_modules/.bin/intlint");

  await checks.check("the tarball holds what is meant for users, and no more", () => {
    const extra = packed.files.map(({ path }) => path).filter((path) => unwanted.test(path));
    expect(extra.length === 0, `not meant for users: ${extra.join(", ")}`);
    expect(
      packed.files.some(({ path }) => path === "man/intlint.1"),
      "the manual is missing",
    );
    expect(packed.unpackedSize < sizeLimit, `${packed.unpackedSize} bytes unpacked, the limit is ${sizeLimit}`);
  });
  await checks.check("it holds the licence of every package that is bundled", async () => {
    expect(
      packed.files.some(({ path }) => path === licencesFile),
      `${licencesFile} is not packed`,
    );
    const named = namedIn(await readFile(join(repository, licencesFile), "utf8"));
    const missing = (await importedPackages(manifest)).filter((name) => !named.includes(name));
    expect(missing.length === 0, `without licence: ${missing.join(", ")}`);
    expect(new Set(named).size === named.length && named.length > 0, `named: ${named.join(", ")}`);
  });
  await checks.check("it installs into an empty folder and brings only what it names", async () => {
    mustRun(project, "npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", tarball]);
    const installed = (await readdir(join(project, "node_modules"))).filter((name) => !name.startsWith("."));
    const named = await neededBy("intlint", join(project, "node_modules"));
    expect(installed.join() === named.join(), `installed: ${installed.join(", ")}`);
  });
  await checks.check(
    "its manifest has nothing that only the repository needs, and the repository's own is as it was",
    async () => {
      const installed = await readFile(join(project, "node_modules/intlint/package.json"), "utf8");
      const { scripts, dependencies } = JSON.parse(installed) as Manifest;
      expect(scripts === undefined && dependencies !== undefined, `the packed manifest: ${installed}`);
      const after = JSON.parse(await readFile(join(repository, "package.json"), "utf8")) as Manifest;
      expect(JSON.stringify(after) === JSON.stringify(manifest), "packing has changed package.json");
    },
  );
  await checks.check("the command runs", async () => {
    expect(((await stat(command)).mode & 0o111) !== 0, "the command is not executable");
    expect(mustRun(project, command, ["--version"]).includes(manifest.version), "--version does not print the version");
    const flawed = run(project, command, ["examples"]);
    expect(flawed.status === 1, `linting flawed examples ended with ${flawed.status}\n${flawed.stderr}`);
    const clean = run(project, command, ["examples/clean"]);
    expect(clean.status === 0, `linting clean examples ended with ${clean.status}\n${clean.stdout}${clean.stderr}`);
  });
  await checks.check("every page and schema it prints is in the package", () => {
    expect(mustRun(project, command, ["explain", "schema/required"]).includes("schema/required"), "no page");
    JSON.parse(mustRun(project, command, ["schema", "config"]));
  });
  await checks.check("it evaluates and explains an expression", async () => {
    await writeFile(join(project, "input.json"), '{ "status": 404, "headers": {}, "data": { "error": "gone" } }\n');
    const file = "examples/flawed/tidewater.json";
    const result = mustRun(project, command, ["eval", file, "error", "--input", "input.json"]);
    expect((JSON.parse(result) as { message?: string }).message === "gone", `the result is ${result}`);
    expect(mustRun(project, command, ["explain", `${file}:3:4`]).includes("/base_url"), "the place is not explained");
  });
  await checks.check("a program can import and require it", () => {
    mustRun(project, process.execPath, ["run.mjs"]);
  });
  await checks.check("its types hold without skipLibCheck", () => {
    mustRun(project, process.execPath, [bin("typescript/bin/tsc"), "-p", "."]);
  });
  await checks.check("publint finds nothing", () => {
    const installed = join(project, "node_modules/intlint");
    mustRun(installed, process.execPath, [bin("publint/src/cli.js"), ".", "--strict", "--pack", "false"]);
  });
  await checks.check("are the types wrong? no", () => {
    mustRun(folder, process.execPath, [
      bin("@arethetypeswrong/cli/dist/index.js"),
      tarball,
      "--profile",
      "esm-only",
      "--no-emoji",
    ]);
  });
  process.exitCode = checks.close();
});
