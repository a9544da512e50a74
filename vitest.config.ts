import { defineConfig } from "vitest/config";

/** Tests that replace modules, and inline snapshots: each of these files needs modules of its own. */
const isolated = [
  "test/cli/replace-file.test.ts",
  "test/cli/tool-failure.test.ts",
  "packages/jsonata-check/test/infer/certain-errors.test.ts",
];

export default defineConfig({
  test: {
    testTimeout: 120_000,
    // By default one processor is left free, which is half of a small machine.
    maxWorkers: "100%",
    reporters: ["default"],
    projects: [
      { extends: true, test: { name: "isolated", include: isolated } },
      {
        extends: true,
        // The linter has no state: the other files share one copy of it.
        test: {
          name: "shared",
          include: ["test/**/*.test.ts", "packages/*/test/**/*.test.ts"],
          exclude: isolated,
          isolate: false,
        },
      },
    ],
  },
});
