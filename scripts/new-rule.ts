/** Starts a rule: `npm run new-rule <area>/<name>` writes its file, whose examples are its tests, and registers it. */
import { execFileSync } from "node:child_process";
import { access, mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/** A working rule that reports an empty `base_url`, as a template to edit. */
const template = (id: string): string => `import { defineRule, locateValue } from "../../rule-kit/index.js";

export default defineRule({
  id: "${id}",
  severity: "warning",
  confidence: "likely",
  summary: "The defect in one line, without a full stop",
  description: "Why it matters at runtime.",
  examples: ({ config }) => ({
    bad: [{ ...config({ base_url: "" }), highlights: ['""'] }],
    good: [config({})],
  }),
  messages: {
    found: ({ name }: { name: string }) => ({
      what: \`\\\`\${name}\\\` is empty.\`,
      why: "What happens at runtime.",
      help: "What to write instead.",
    }),
  },
  create: (context) => ({
    Config: (config) => {
      const value = config.string("base_url");
      if (value?.value !== "") return;
      context.report({ message: "found", data: { name: "base_url" }, at: locateValue(value) });
    },
  }),
});
`;

/** The path of the rule with the given id; throws if the id is malformed. */
function pathOf(id: string | undefined): string {
  if (id === undefined || !/^[a-z]+(-[a-z]+)*\/[a-z]+(-[a-z]+)*$/.test(id)) {
    throw new Error("usage: npm run new-rule <area>/<name>, in lower case with hyphens; the name says the defect");
  }
  return `src/rules/${id}.ts`;
}

const id = process.argv[2];
const path = pathOf(id);
const exists = await access(path).then(
  () => true,
  () => false,
);
if (exists) throw new Error(`${path} exists`);
await mkdir(dirname(path), { recursive: true });
await writeFile(path, template(id ?? ""));
console.log(`${path}: fill it in; its examples run in test/rules/examples.test.ts and become its page.`);
execFileSync("npm", ["run", "--silent", "generate"], { stdio: "inherit" });
