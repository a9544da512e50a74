import { defineConfig } from "vitest/config";

const rules = "test/rules/**/*.test.ts";

export default defineConfig({
  test: {
    testTimeout: 120_000,
    reporters: ["default"],
    projects: [
      // Tests of rules have no state: their many files share one copy of the linter.
      { extends: true, test: { name: "rules", include: [rules], isolate: false } },
      {
        extends: true,
        test: { name: "others", include: ["test/**/*.test.ts", "packages/*/test/**/*.test.ts"], exclude: [rules] },
      },
    ],
  },
});
