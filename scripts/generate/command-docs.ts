import { commandPage } from "../../src/cli/usage/command-page.js";
import { manual } from "../../src/cli/usage/manual.js";
import type { GeneratedFiles, Generator } from "./generator.js";

/** Generates `docs/commands.md` and the manual page from the commands' usage texts. */
export const commandDocsGenerator: Generator = {
  name: "pages about the commands",
  folder: "man",
  generate(): Promise<GeneratedFiles> {
    return Promise.resolve(
      new Map([
        ["docs/commands.md", commandPage()],
        ["man/intlint.1", manual()],
      ]),
    );
  },
};
