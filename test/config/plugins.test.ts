import { describe, expect, it } from "vitest";
import { parseReport, run, withError, type JsonReport, type Tree } from "../cli/harness.js";

const config = (content: object): string => JSON.stringify(content);
const document = JSON.stringify({
  version: 1,
  config: {
    base_url: "https://api.corp.internal",
    headers: { "x-key": "{{api_key}}" },
    error_expression: "$uppercase(data.error)",
    resources: { users: { list: { path: "/users", method: "get" } } },
  },
});

/** An ES module, as people write it: a rule without any import. */
const noInternalHosts = `export default {
  id: "acme/no-internal-hosts",
  summary: "A host of our own network",
  create: (context) => ({
    config({ value }) {
      const url = value.get("base_url")?.string;
      if (!/\\.internal\\b/.test(url?.value ?? "")) return;
      context.report({
        message: "This host is in our own network.",
        why: "Nothing answers there in production.",
        at: url,
        fix: { title: "Write the public host", tier: "safe", edits: [context.replace(url, url.value.replace(".internal", ".example"))] },
      });
    },
  }),
};
`;
const plugged: Tree = {
  "intlint.config.json": config({ plugins: ["./rules/hosts.mjs"] }),
  "rules/hosts.mjs": noInternalHosts,
  "a.json": document,
};

async function lint(files: Tree, ...argv: readonly string[]): Promise<JsonReport & { readonly code: number }> {
  const { code, stdout, stderr } = await run([...argv, "--format", "json"], { files });
  expect(stderr).toBe("");
  return { ...parseReport(stdout), code };
}

function found({ diagnostics }: JsonReport): string[] {
  return diagnostics.map(({ path, rule, severity, pointer }) => `${path} ${rule} ${severity} ${pointer}`);
}

/** A plugin in CommonJS, with the text of its listeners. */
function plugin(id: string, create: string): string {
  return `module.exports = { id: "${id}", summary: "A test", create: (context) => (${create}) };`;
}

describe("a plugin", () => {
  it("has rules that are reported, configured, suppressed and fixed as others", async () => {
    const own = "acme/no-internal-hosts";
    expect(found(await lint(plugged, "a.json"))).toContain(`a.json ${own} error /config/base_url`);
    const withRules = (rules: object, more: object = {}): Tree => ({
      ...plugged,
      "intlint.config.json": config({ plugins: ["./rules/hosts.mjs"], rules, ...more }),
    });
    const ownIn = async (files: Tree, ...argv: readonly string[]) =>
      found(await lint(files, "a.json", ...argv)).filter((line) => line.includes(own));
    expect(await ownIn(withRules({ [own]: "info" }))).toEqual([`a.json ${own} info /config/base_url`]);
    expect(await ownIn(withRules({ "acme/*": "off" }))).toEqual([]);
    expect(await ownIn(withRules({ acme: "warning" }))).toEqual([`a.json ${own} warning /config/base_url`]);
    expect(await ownIn(plugged, "--rule", `${own}=warning`)).toEqual([`a.json ${own} warning /config/base_url`]);
    expect(await ownIn(plugged, "--only", own)).toHaveLength(1);
    expect(found(await lint(plugged, "a.json", "--only", "acme"))).toHaveLength(1);
    const exceptions = [{ rules: { [own]: "off" }, reason: "r" }];
    const report = await lint(withRules({}, { exceptions }), "a.json");
    expect(report.suppressed.map(({ rule }) => rule)).toEqual([own]);
    const { written } = await run(["a.json", "--fix", "--only", own], { files: plugged });
    expect(written.get("a.json")).toBe(document.replace(".internal", ".example"));
  });

  it("comes with configurations that are extended, and from packages", async () => {
    const files = {
      "intlint.config.json": config({ extends: ["@acme/lint"], rules: { "acme/no-internal-hosts": "info" } }),
      "node_modules/@acme/lint/intlint.config.json": config({ plugins: ["@acme/rules"], rules: { acme: "warning" } }),
      "node_modules/@acme/rules/package.json": config({ name: "@acme/rules", type: "module", exports: "./i.js" }),
      "node_modules/@acme/rules/i.js": noInternalHosts
        .replace("export default {", "export default [{")
        .replace(/;\s*$/, "];"),
      "a.json": document,
    };
    expect(found(await lint(files, "a.json", "--only", "acme/no-internal-hosts"))).toEqual([
      "a.json acme/no-internal-hosts info /config/base_url",
    ]);
  });

  it("sees shapes, expressions with types, templates, methods, requests and the document", async () => {
    const create = `{
      ResourceMethod: (object) => context.report({ message: "shape " + object.text("path"), at: object.member("method") }),
      expression: (use) => context.report({ message: use.role + " " + use.analysis.type.kinds, at: use.locate({ start: 1, end: 10 }) }),
      template: (use) => use.template.placeholders.length && context.report({ message: "template", at: use.locate({ start: 2, end: 9 }) }),
      method: (method) => context.report({ message: method.resource + "." + method.name, at: method.node }),
      request: (request) => context.report({ message: request.verb, at: request.node }),
      document: ({ root }) => context.report({ message: context.kind, at: root }),
    }`;
    const files = {
      "intlint.config.json": config({ plugins: ["./p.cjs"] }),
      "p.cjs": plugin("acme/all", create),
      "a.json": document,
    };
    const { diagnostics } = await lint(files, "a.json", "--only", "acme/all");
    expect(diagnostics.map(({ message, pointer }) => `${pointer} ${message}`).sort()).toEqual([
      " integration-update",
      expect.stringMatching(/^\/config\/error_expression error /),
      "/config/headers/x-key template",
      "/config/resources/users/list get",
      "/config/resources/users/list users.list",
      "/config/resources/users/list/method shape /users",
    ]);
  });

  it("that cannot be loaded is why a rule is unknown to the command line", async () => {
    const files = {
      "intlint.config.json": config({ plugins: ["./rules.cjs"] }),
      "rules.cjs": "throw new Error('no luck')",
      "a.json": "{}",
    };
    expect(await run(["a.json", "--only", "acme"], { files })).toMatchObject({
      code: 2,
      stderr: 'intlint: unknown rule "acme": The plugin `./rules.cjs` cannot be loaded: no luck.\n',
    });
  });

  it("that cannot be loaded is one finding at its entry", async () => {
    const wrong: readonly (readonly [text: string | undefined, reason: RegExp])[] = [
      [undefined, /Cannot find module/],
      ["throw new Error('no luck')", /no luck\.$/],
      ["export default {", /Unexpected/],
      ["await 1; export default {}", /`await` outside of functions/],
      ["export const x = 1", /has no `id`/],
      ["export default { id: 'Acme/X' }", /`Acme\/X` is not valid/],
      ["export default { id: 'acme/x' }", /has no `summary`/],
      ["export default { id: 'acme/x', summary: 'x' }", /has no function `create`/],
      ["export default { id: 'acme/x', summary: 'x', create() {}, severity: 'off' }", /is not error, warning or info/],
      [noInternalHosts.replace("acme/", "schema/"), /is an area of intlint/],
    ];
    for (const [text, reason] of wrong) {
      const files = {
        ...plugged,
        "intlint.config.json": config({ plugins: ["./p.mjs"], rules: { "acme/x": "off", "acme/*": "off" } }),
        ...(text === undefined ? {} : { "p.mjs": text }),
      };
      const { diagnostics, code } = await lint(files, "a.json", "--only", "configuration/unusable-file");
      expect(
        diagnostics.map(({ path, pointer }) => `${path} ${pointer}`),
        text,
      ).toEqual(["intlint.config.json /plugins/0"]);
      expect(diagnostics[0]?.message).toMatch(reason);
      expect(code).toBe(1);
    }
  });

  it.skipIf(process.platform === "win32")("that is a device is not read", async () => {
    const files = { ...plugged, "intlint.config.json": config({ plugins: ["/dev/zero"] }) };
    const { diagnostics } = await lint(files, "a.json", "--only", "configuration/unusable-file");
    expect(diagnostics.map(({ message }) => message)).toEqual([
      "The plugin `/dev/zero` cannot be loaded: it is not a regular file.",
    ]);
  });

  it("that fails on a document is one finding there, and the other rules go on", async () => {
    const failing = [
      "null",
      "(() => { throw new Error('at start') })()",
      "{ config() { throw new Error('x') } }",
      "{ config: async () => { throw new Error('x') } }",
      "{ config: ({ value }) => context.report({ message: 'x', at: value.get('gone') }) }",
      "{ config: ({ node }) => context.report({ at: node }) }",
      "{ config: ({ node }) => context.report({ message: 'x', at: node, fix: { title: 'x', tier: 'safe', edits: [{ start: 0, end: 1e9, text: '' }] } }) }",
      "{ config: 1 }",
    ];
    for (const create of failing) {
      const files = {
        "intlint.config.json": config({ plugins: ["./p.cjs"] }),
        "p.cjs": plugin("acme/x", create),
        "a.json": withError,
      };
      const { diagnostics, code } = await lint(files, "a.json");
      expect(
        found({ diagnostics } as JsonReport)
          .map((line) => line.split(" ").slice(0, 3).join(" "))
          .sort(),
        create,
      ).toEqual(["a.json configuration/unusable-file error", "a.json schema/type error"]);
      expect(code).toBe(1);
    }
  });

  it("is named in a setting only where it is there", async () => {
    const files = {
      ...plugged,
      "intlint.config.json": config({
        plugins: ["./rules/hosts.mjs"],
        rules: { "acme/no-internal-host": "off", "acmee/x": "off" },
      }),
    };
    const { diagnostics } = await lint(files, "a.json", "--only", "schema/unknown-property");
    expect(diagnostics.map(({ pointer, help }) => `${pointer} ${help}`)).toEqual([
      "/rules/acme~1no-internal-host Did you mean `acme/no-internal-hosts`?",
      expect.stringContaining("/rules/acmee~1x"),
    ]);
    const { code, stderr } = await run(["a.json", "--only", "acme/nothing"], { files: plugged });
    expect([code, stderr]).toEqual([2, 'intlint: unknown rule "acme/nothing"; `intlint rules` lists them\n']);
  });

  it("is explained and listed, also in SARIF", async () => {
    const page = await run(["explain", "acme/no-internal-hosts"], { files: plugged });
    expect([page.code, page.stdout]).toEqual([0, expect.stringContaining("A host of our own network")]);
    expect((await run(["rules"], { files: plugged })).stdout).toMatch(/^acme\/no-internal-hosts +error +certain/m);
    const sarif = JSON.parse((await run(["a.json", "--format", "sarif"], { files: plugged })).stdout) as {
      runs: { tool: { driver: { rules: { id: string }[] } } }[];
    };
    expect(sarif.runs[0]?.tool.driver.rules.map(({ id }) => id)).toContain("acme/no-internal-hosts");
  });
});
