import { join } from "node:path";
import { expect, it } from "vitest";
import { folderInRepository } from "../../src/cli/files/repository.js";
import { nodeFiles, processIo } from "../../src/cli/process-io.js";
import { inFolder, run, withError } from "./harness.js";

it("names files from the root of the repository in annotations and SARIF, wherever it is run", async () => {
  const files = { "repository/.git/HEAD": "", "repository/services/crm/a.json": withError };
  const cwd = "repository/services/crm";
  const { stdout } = await run(["a.json", "-f", "github"], { files, cwd });
  expect(stdout).toMatch(/^a\.json:2:14: error/);
  expect(stdout).toContain("\n::error file=services/crm/a.json,");
  expect((await run(["a.json", "-f", "sarif"], { files, cwd })).stdout).toContain('"uri": "services/crm/a.json"');
});

it("takes the checkout of a GitHub workflow for the root where the run is inside of it", () =>
  inFolder({ "work/.git": "gitdir: elsewhere", "work/a/.git/HEAD": "", "work/a/b/x.json": "" }, (folder) => {
    const at = (cwd: string, workspace: string) =>
      folderInRepository({
        ...processIo(),
        files: nodeFiles,
        cwd: join(folder, cwd),
        env: { GITHUB_WORKSPACE: workspace },
      });
    expect(at("work/a/b", join(folder, "work"))).toBe("a/b");
    expect(at("work/a", join(folder, "work/a"))).toBe("");
    expect(at("work/a/b", join(folder, "other"))).toBe("b");
    expect(at("work/a/b", "work")).toBe("b");
    expect(at("work", "")).toBe("");
  }));
