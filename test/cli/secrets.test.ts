import { describe, expect, it } from "vitest";
import { formatNames } from "../../src/report/formats.js";
import { run } from "./harness.js";

const random = "a81bF0z93kQm27Xv5LtR84wc";
/** Written in two parts: scanners of repositories look for the whole. */
const known = "sk_" + "live_qWbHqLyjWDarjtTzdpdcKxe";

/** A secret, its place, and the text that no report may contain. */
const places: readonly (readonly [name: string, config: object, method: object, secret: string])[] = [
  ["a header that is named after a secret", { headers: { "X-Signing-Secret": "hunter2" } }, {}, "hunter2"],
  ["a header that is known to carry a key", {}, { headers: { "Ocp-Apim-Subscription-Key": "hunter2" } }, "hunter2"],
  ["credentials that end like a name", { headers: { Authorization: "Basic aHVudGVyOjI=" } }, {}, "aHVudGVyOjI"],
  ["a key beside a placeholder", { headers: { Authorization: "Token hunter2 {{api_key}}" } }, {}, "hunter2"],
  ["a key behind its name", { headers: { Authorization: "Token token=hunter2" } }, {}, "hunter2"],
  ["a setting of the authorization", auth("basic", { username: "{{user}}", password: "hunter2" }), {}, "hunter2"],
  ["the value of a header", auth("header", { header_name: "X-K", header_value: "Key hunter2" }), {}, "hunter2"],
  ["the user of an address", { base_url: "https://Adm:hunter2@a.example" }, {}, "hunter2"],
  ["the user of an address, part of it", { base_url: "https://{{user}}:hunter2@a.example" }, {}, "hunter2"],
  ["a well-known form without digits", {}, { query: { anything: known } }, known.slice(8)],
  ["a well-known form in an expression", { error_expression: `'${known}'` }, {}, known.slice(8)],
  ["a random part of a path", {}, { path: `/${random}/users` }, random],
  ["a random text in an expression", auth("header", { expression: `{ 'X-K': '${random}' }` }), {}, random],
  ["a setting that nobody knows", {}, { client_secret: "hunter2" }, "hunter2"],
];

function auth(format: string, config: object): object {
  return { authorization: { format, config } };
}

/** A one-line document with mistakes next to a secret, so that code frames would show it. */
function documentOf(config: object, method: object, host = "a.example"): string {
  const list = { path: "/users", ...method, unknwn: 1 };
  return JSON.stringify({ base_url: `https://${host}`, ...config, unknwn: 1, resources: { users: { list } } });
}

describe("no report shows", () => {
  it.each(places)("%s", async (_name, config, method, secret) => {
    const text = documentOf(config, method);
    const other = documentOf({}, { path: "/people" }, "b.example");
    const files = { "a.json": text, "b.json": other, "o.override.json": "{}" };
    const commands = [
      ...formatNames.map((format) => ["a.json", "--format", format]),
      ["explain", "--effective", "a.json", "users.list"],
      ["explain", "--effective", "o.override.json", "users.list", "--base", "a.json"],
      ["explain", `a.json:1:${text.indexOf(secret) + 1}`],
      ["diff", "a.json", "b.json"],
      ["diff", "b.json", "a.json"],
    ];
    for (const command of commands) {
      const { stdout, stderr } = await run(command, { files });
      expect(stdout, command.join(" ")).not.toBe("");
      expect(stdout + stderr, command.join(" ")).not.toContain(secret);
    }
  });
});

describe("a token of known form shows nowhere", () => {
  const everything = formatNames.flatMap((format) => [
    "--format",
    format === "pretty" ? format : `${format}:r.${format}`,
  ]);
  const lint = ["a.jsonc", "--as", "config", "--show-suppressed", ...everything];
  const document = documentOf({}, {});
  const named = documentOf({ [known]: 1, headers: { [known]: "a" }, resources: { [known]: { [known]: {} } } }, {});
  const field = { name: known, label: "Key", type: "password" };
  const ofAccount = documentOf({ credentials: { api_key: { format: "api_key", config: { fields: [field] } } } }, {});
  const reason = document.replace('"unknwn"', `\n// intlint-disable-next-line -- ${known}\n"unknwn"`);
  const effective = ["explain", "--effective", "a.jsonc", "--as", "config"];

  it.each([
    ["the reason of a comment", reason, "{}", lint],
    ["a key, compared", named, "{}", ["diff", "--format", "json", "old.json", "a.jsonc", "--as", "config"]],
    ["a header's name, in effect", named, "{}", [...effective, `${known}.${known}`]],
    ["a header's name, in effect, as JSON", named, "{}", [...effective, `${known}.${known}`, "--format", "json"]],
    ["a field's name, in effect", ofAccount, "{}", [...effective, "users.list"]],
    ["the reason of an exception", document, { exceptions: [{ rules: { "schema/*": "off" }, reason: known }] }, lint],
    ["a file in the configuration", document, { extends: `./${known}.json` }, lint],
    ["a rule in the configuration", document, { rules: { [known]: "off" } }, lint],
    ["a setting, printed", document, { context: [known] }, ["--print-config", "a.jsonc"]],
    ["an unreadable configuration", document, `{ "preset": ${known} }`, ["a.jsonc"]],
  ])("%s", async (_name, text, configuration, command) => {
    const settings = typeof configuration === "string" ? configuration : JSON.stringify(configuration);
    const files = { "a.jsonc": text, "old.json": document, "intlint.config.json": settings };
    const { stdout, stderr, written } = await run(command, { files });
    const shown = [stdout, stderr, ...written.values()].join("\n");
    expect(shown).toContain("***");
    expect(shown).not.toContain(known.slice(8, 16));
  });
});

describe("reports show", () => {
  it.each([
    ["the name of a scheme", { headers: { Authorization: "Acme-Key {{api_key}}" } }, "Acme-Key {{api_key}}"],
    ["what introduces a value", { headers: { Authorization: "Token token={{api_key}}" } }, "Token token={{api_key}}"],
    ["what stands between two", { headers: { "X-Api-Key": "{{a}}:{{b}}" } }, "{{a}}:{{b}}"],
    ["a placeholder with too few braces", { headers: { "X-Api-Key": "{api_key}" } }, "{api_key}"],
    ["a name without any", { headers: { "X-Api-Key": "api_key" } }, "api_key"],
    ["a version", { headers: { "X-Api-Version": "2024-06-15-preview-1" } }, "2024-06-15-preview-1"],
    ["an address", { base_url: "https://eu-west-1.api.acme-2024.example/v3" }, "eu-west-1.api.acme-2024.example/v3"],
  ])("%s", async (_name, config, shown) => {
    const files = { "a.json": documentOf(config, {}) };
    const { stdout } = await run(["explain", "--effective", "a.json", "users.list"], { files });
    expect(stdout).toContain(shown);
  });
});

describe("a code frame", () => {
  const frameOf = async (description: string): Promise<string> => {
    const text = documentOf({ description }, {}).replaceAll(/,(?=")/g, ",\n");
    const { stdout } = await run(["a.json", "--as", "config", "--format", "pretty"], { files: { "a.json": text } });
    expect(stdout).toContain("unknwn");
    return stdout;
  };

  it.each(["send token=abc first", "token=abc is sent", "(send token=abc, say)", "use `token=abc` here"])(
    "shows a short word in a sentence: %s",
    async (sentence) => expect(await frameOf(sentence)).toContain(sentence),
  );

  it.each([
    ["password=letmein", "letmein"],
    ["password=letmein&user=x", "letmein"],
    ["see /x?token=letmein first", "letmein"],
    ["send token=hunter2 first", "hunter2"],
    ["send token=correcthorse first", "correcthorse"],
    ['send token="letmein" first', "letmein"],
  ])("hides what is like a secret: %s", async (sentence, secret) => {
    expect(await frameOf(sentence)).not.toContain(secret);
  });
});
