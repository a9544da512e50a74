// Installs intlint apart from the checked-out files, lints them, and tells GitHub Actions what was found.
import { spawnSync } from "node:child_process";
import { appendFileSync, existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { isVersion, linesOf, lockedVersion, summaryOf } from "./inputs.mjs";

const { env } = process;
const isWindows = process.platform === "win32";
const lockFiles = ["package-lock.json", "npm-shrinkwrap.json", "pnpm-lock.yaml", "yarn.lock"];

/** Ends the step with a message that GitHub shows. */
function fail(message) {
  console.log(`::error::${message.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A")}`);
  process.exit(2);
}

/** The one asked for, else that of the project's lock file, else the one that the action is a part of. */
function chooseVersion(folder, root) {
  const [asked = ""] = linesOf(env.INTLINT_VERSION);
  if (asked !== "") return isVersion(asked) ? asked : fail(`version: "${asked}" is not a version such as 1.2.3`);
  for (let at = folder; ; at = dirname(at)) {
    const file = lockFiles.map((name) => join(at, name)).find((path) => existsSync(path));
    if (file !== undefined) {
      const locked = lockedVersion(file, readFileSync(file, "utf8"));
      if (locked !== undefined) return locked;
    }
    if (at === root || at === dirname(at)) break;
  }
  return JSON.parse(readFileSync(fileURLToPath(new URL("../package.json", import.meta.url)), "utf8")).version;
}

/** Installs into a folder of its own: an `.npmrc` of the checked-out files has no say in where the package comes from. */
function install(version) {
  const folder = mkdtempSync(join(env.RUNNER_TEMP || tmpdir(), "intlint-"));
  writeFileSync(join(folder, "package.json"), "{}\n");
  const flags = ["--no-save", "--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const { status, error } = spawnSync("npm", ["install", ...flags, `intlint@${version}`], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
    shell: isWindows,
  });
  if (error !== undefined || status !== 0)
    fail(`intlint ${version} cannot be installed from the registry of this runner`);
  return folder;
}

function lint(installed, folder) {
  const [config] = linesOf(env.INTLINT_CONFIG);
  const [failOn = "warning"] = linesOf(env.INTLINT_FAIL_ON);
  const [sarif] = linesOf(env.INTLINT_SARIF_FILE);
  const paths = linesOf(env.INTLINT_PATHS);
  const report = join(installed, "report.json");
  const argv = [
    ...["lint", `--fail-on=${failOn}`, "--format=github", `--format=json:${report}`],
    ...(sarif === undefined ? [] : [`--format=sarif:${sarif}`]),
    ...(config === undefined ? [] : [`--config=${config}`]),
    ...linesOf(env.INTLINT_ARGS),
    "--",
    ...(paths.length === 0 ? ["."] : paths),
  ];
  const program = join(installed, "node_modules", "intlint", "dist", "cli.cjs");
  const { status } = spawnSync(process.execPath, [program, ...argv], {
    cwd: folder,
    stdio: ["ignore", "inherit", "inherit"],
  });
  return { status: status ?? 2, report: existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : undefined };
}

function tell({ summary, diagnostics }) {
  const counts = { errors: summary.error, warnings: summary.warning, infos: summary.info, fixable: summary.fixable };
  const lines = Object.entries(counts).map(([name, count]) => `${name}=${Number(count)}\n`);
  if (env.GITHUB_OUTPUT) appendFileSync(env.GITHUB_OUTPUT, lines.join(""));
  if (env.GITHUB_STEP_SUMMARY) appendFileSync(env.GITHUB_STEP_SUMMARY, summaryOf({ summary, diagnostics }));
}

const root = resolve(env.GITHUB_WORKSPACE || ".");
const [given = "."] = linesOf(env.INTLINT_WORKING_DIRECTORY);
const folder = resolve(root, given);
if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
  fail(`working-directory: there is no folder "${given}"`);
const { status, report } = lint(install(chooseVersion(folder, root)), folder);
if (report !== undefined) tell(report);
process.exitCode = status;
