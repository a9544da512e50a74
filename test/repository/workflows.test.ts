import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const folder = ".github/workflows";
const workflows = readdirSync(folder).map((name) => join(folder, name));
const files = [...workflows, "action.yml"];

interface Workflow {
  readonly permissions?: unknown;
  readonly jobs?: Readonly<Record<string, { readonly "timeout-minutes"?: number }>>;
}

describe.each(files)("%s", (file) => {
  const text = readFileSync(file, "utf8");

  it("pins every action by its commit, and names the version", () => {
    const uses = [...text.matchAll(/^\s*(?:- )?uses: (.*)$/gm)].map(([, action]) => action);
    for (const action of uses) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it("puts nothing that strangers may write into a script", () => {
    const runs = [...text.matchAll(/^\s*(?:- )?run: (.*)$/gm)].map(([, script]) => script);
    for (const script of runs) expect(script).not.toContain("${{");
  });
});

it.each(workflows)("%s may only read, and ends in time", (file) => {
  const workflow = parse(readFileSync(file, "utf8")) as Workflow;
  expect(workflow.permissions).toEqual({ contents: "read" });
  for (const job of Object.values(workflow.jobs ?? {})) expect(job["timeout-minutes"]).toBeLessThanOrEqual(60);
});

it("releases with provenance and without a token", () => {
  const release = readFileSync(join(folder, "release.yml"), "utf8");
  expect(release).toMatch(/id-token: write[^]*npm publish --provenance/);
  for (const file of files) expect(readFileSync(file, "utf8")).not.toContain("secrets.");
});

it("installs without scripts of its own", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  expect(Object.keys(scripts).filter((name) => /^(?:pre|post)?install$/.test(name))).toEqual([]);
});
