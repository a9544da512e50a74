import { execFileSync } from "node:child_process";
import type { GeneratedFiles, Generator } from "./generator.js";

/** Generates the pages `docs/rules/<area>/<name>.md`, with the linter's real output for their examples, and the index. */
export const ruleDocsGenerator: Generator = {
  name: "rule pages",
  folder: "docs/rules",
  generate(): Promise<GeneratedFiles> {
    const output = execFileSync(process.execPath, ["scripts/run.mjs", "scripts/generate/print-rule-pages.ts"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
      maxBuffer: 64 * 1024 * 1024,
    });
    return Promise.resolve(new Map(JSON.parse(output) as [string, string][]));
  },
};
