import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { expect, it } from "vitest";

/** The built command of the package. Needs a build. */
const command = resolve("packages/jsonata-check/dist/cli.mjs");

it("checks the files that are named", () => {
  const input = ["--input-schema", "test/packaging/jsonata-check/event.schema.json"];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [command, ...input, "--format", "compact", "test/packaging/jsonata-check/label.jsonata"],
    { encoding: "utf8" },
  );
  expect(stderr).toBe("");
  expect(stdout).toBe(
    "test/packaging/jsonata-check/label.jsonata:1:1: error: Nothing here has a field `nam`. [unknown-path]\n",
  );
  expect(status).toBe(1);
});
