import { execFileSync } from "node:child_process";
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.js";
import { nodeFiles, runGit } from "../../src/cli/process-io.js";
import { parseYaml } from "../../src/document/yaml.js";
import { parseDocument } from "../../src/document/parse.js";
import { parseTemplate, placeholderTypes } from "../../src/placeholder/parse.js";
import { Recorder, unwatched } from "../cli/harness.js";

/** Every block of the documentation works as typed, in the order of its page. */
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "intlint-pages-"));
  cpSync("examples/flawed", join(folder, "integrations"), { recursive: true });
  for (const path of ["acme.json", "services/crm/integrations/acme.json"]) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), `${JSON.stringify(acme, null, 2)}\n`);
  }
  const git = (...argv: readonly string[]) =>
    execFileSync("git", argv, { cwd: folder, env: { ...process.env, ...author } });
  git("init", "--quiet", "--initial-branch", "main");
  git("add", ".");
  git("commit", "--quiet", "--message", "Examples");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const author = {
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_AUTHOR_NAME: "A",
  GIT_AUTHOR_EMAIL: "a@example.org",
  GIT_COMMITTER_NAME: "A",
  GIT_COMMITTER_EMAIL: "a@example.org",
};
const acme = {
  label: "Acme",
  base_url: "https://api.acme.example",
  rate_limit: {
    is_rate_limited: "status = 429",
    retry_after_header_expression: "headers.`retry-after` ? $number(headers.`retry-after`)",
  },
  resources: {
    contacts: { list: { method: "get", path: "/contacts", description: "Lists the contacts of the account." } },
  },
};

/** A fenced block: its language, the file that it is (and how), and its text. */
interface Block {
  readonly language: string;
  readonly file: string | undefined;
  readonly mode: string | undefined;
  readonly text: string;
}

const fence = /^```(\w+)(?: (\S+))?(?: (\S+))?\n([^]*?)^```$/gm;

function blocksOf(page: string): readonly Block[] {
  return [...page.matchAll(fence)].map(([, language = "", file, mode, text = ""]) => ({ language, file, mode, text }));
}

/** Runs a command line as a terminal of 80 columns would show it. */
async function intlint(command: string, input = "") {
  const words = [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
  const [stdout, stderr] = [new Recorder({ isTerminal: true, columns: 80 }), new Recorder({})];
  let clock = 0;
  const code = await main(words, {
    cwd: folder,
    env: { NO_COLOR: "1" },
    stdout,
    stderr,
    files: nodeFiles,
    readStdin: () => Promise.resolve(new TextEncoder().encode(input)),
    ask: () => Promise.resolve(undefined),
    git: runGit,
    watch: unwatched,
    onInterrupt: unwatched,
    now: () => (clock += 9),
  });
  return { code, stdout: stdout.text, stderr: stderr.text };
}

it("docs/authoring.md shows what happens", async () => {
  const page = readFileSync("docs/authoring.md", "utf8");
  const outputs: string[] = [];
  let slip: { readonly path: string; readonly before: string } | undefined;
  for (const { language, file, mode, text } of blocksOf(page)) {
    const path = join(folder, file ?? "");
    if (language === "diff") {
      const before = readFileSync(path, "utf8");
      const lines = (mark: string) =>
        text
          .split("\n")
          .flatMap((line) => (line.startsWith(mark) ? `${line.slice(1)}\n` : []))
          .join("");
      expect(before).toContain(lines("-"));
      slip = { path, before };
      writeFileSync(
        path,
        before.replace(lines("-"), () => lines("+")),
      );
    } else if (language === "console") {
      const [, command = ""] = /^\$ npx intlint (.*)$/m.exec(text) ?? [];
      const { code, stdout, stderr } = await intlint(command);
      expect({ command, stderr }).toEqual({ command, stderr: "" });
      expect(code, command).toBeLessThan(2);
      // A slip is found, and only slips are.
      if (!command.startsWith("explain"))
        expect(/^\s*\|.*\^/m.test(stdout), `${command}\n${stdout}`).toBe(slip !== undefined);
      outputs.push(`\`\`\`console
$ npx intlint ${command}
${stdout.trimEnd()}
\`\`\``);
      if (slip !== undefined) writeFileSync(slip.path, slip.before);
      slip = undefined;
    } else if (mode === "append") appendFileSync(path, text);
    else if (file !== undefined) writeFileSync(path, text);
  }
  const current = page.replace(fence, (block, language) =>
    language === "console" ? (outputs.shift() ?? block) : block,
  );
  await expect(current).toMatchFileSnapshot("../../docs/authoring.md");
});

it("docs/authoring.md names all that a placeholder may hold", () => {
  const rows = readFileSync("docs/authoring.md", "utf8")
    .split("\n")
    .filter((line) => line.startsWith("| `{{"))
    .map((line) => line.replaceAll("\\|", "|"));
  const written = rows.flatMap((row) => row.match(/\{\{[^}]*\}\}/g) ?? []);
  const templates = written.map(parseTemplate);
  expect(
    templates.filter(({ placeholders, nearMisses }) => placeholders.length !== 1 || nearMisses.length > 0),
  ).toEqual([]);
  const kinds = templates.flatMap(({ reads }) => reads.map(({ root }) => root.kind));
  expect(new Set(kinds)).toEqual(new Set(["account", "oauth", "environment", "request"]));
  const words = rows.join(" ").match(/[a-z][a-z-]*/g) ?? [];
  expect(words).toEqual(expect.arrayContaining([...placeholderTypes]));
});

it.each(["docs/cli.md", "docs/configuration.md"])("%s shows what happens", async (name) => {
  const page = readFileSync(name, "utf8");
  const outputs: string[] = [];
  for (const { language, text } of blocksOf(page)) {
    if (language !== "console") continue;
    const [line = "", , input, command] = /^\$ (echo '([^']*)' \| )?npx intlint (.*)$/m.exec(text) ?? [];
    if (command === undefined) outputs.push(`\`\`\`console\n${text}\`\`\``);
    else {
      const { code, stdout, stderr } = await intlint(command, input);
      expect(code, `${command}: ${stderr}`).toBeLessThan(2);
      outputs.push(`\`\`\`console\n${line}\n${(stdout + stderr).trimEnd()}\n\`\`\``);
    }
  }
  expect(outputs.length).toBeGreaterThan(0);
  const current = page.replace(fence, (block, language) =>
    language === "console" ? (outputs.shift() ?? block) : block,
  );
  await expect(current).toMatchFileSnapshot(`../../${name}`);
});

describe.each(["README.md", "docs/ci.md", "docs/cli.md", "docs/configuration.md"])("%s", (name) => {
  const page = readFileSync(name, "utf8");

  it("names commands that work", async () => {
    const scripts = blocksOf(page).filter(({ language }) => language !== "console");
    for (const { text, file } of scripts) {
      if (file !== undefined) writeFileSync(join(folder, file), text);
      for (const [, command = ""] of text.matchAll(/npx intlint\b *((?:'[^'\n]*'|[^'"#\n])*)/g)) {
        const { code, stderr } = await intlint(command);
        expect(code, `npx intlint ${command}: ${stderr}`).toBeLessThan(2);
      }
    }
  });

  it("has blocks that can be read", () => {
    for (const { language, text } of blocksOf(page).filter((block) => /^(?:jsonc?|yaml)$/.test(block.language))) {
      const document = parseDocument(text, { path: `block.${language}` }, { yaml: parseYaml });
      expect(document.problems, text).toEqual([]);
    }
  });

  it("links to files that exist", () => {
    const targets = [...page.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target]) => target ?? "");
    for (const target of targets) expect(readFileSync(join(name, "..", target), "utf8"), target).not.toBe("");
  });
});
