import { describe, expect, it } from "vitest";
import { formatNames } from "../../src/report/formats.js";
import { run, type Tree } from "./harness.js";

/** Built at runtime: scanners of repositories look for the whole. */
const drawn = "a81bF0z93kQm27Xv5LtR84wcZa0PbN1dYeKs3Hj6Gn5Rt7Uv9Wq2Ex4Cy8";
const tokens: readonly string[] = [
  ...["sk_", "rk_"].map((kind) => `${kind}live_${drawn.slice(0, 24)}`),
  ...["p", "o", "u", "s", "r"].map((kind) => `gh${kind}_${drawn.slice(0, 36)}`),
  ...["b", "p", "a", "r"].map((kind) => `xox${kind}-2048173650-${drawn.slice(0, 24)}`),
  ...["AKIA", "ASIA"].map((kind) => `${kind}Q4VZ7KXM3T2WJ5RN`),
  ...["GOCSPX-", "glpat-", "whsec_", "npm_", "lin_api_", "sq0atp-"].map((kind) => kind + drawn.slice(0, 36)),
  ...["eyJhbGciOiJIUzI1NiJ9", "eyJhbGciOiJSUzI1NiJ9"].map(
    (head) => `${head}.eyJzdWIiOiI0Mjk4In0.${drawn.slice(0, 28)}`,
  ),
  ...[16, 20, 24, 32, 40, 48].map((length) => drawn.slice(3, 3 + length)),
  ...["MIIEpAIBAAKCAQEA7bq0z93kQm27Xv5LtR84wcZa0", "aHVudGVyOmh1bnRlcjI4"],
  "9f86d081884c7d659a2feaa0c55ad015",
  "6f1c2b1e-93ad-4c07-8b5e-2d70f1a94c36",
  ...[
    "hunter2",
    "s3cr3t",
    "Tr0ub4dor",
    "correcthorse",
    "pa55w0rd",
    "qwe-98-rty",
    "Zz.9.yY",
    "letmein1",
    "x9Kp2",
    "0penSesame",
  ],
];

type Planted = Readonly<Record<string, unknown>>;
const json = JSON.stringify;

/** The planted text by kind of place. */
const places: Readonly<Record<string, (secret: string) => Planted>> = {
  "a header for keys": (secret) => ({ headers: { "X-Api-Key": secret } }),
  "a bearer header": (secret) => ({ headers: { Authorization: `Bearer ${secret}` } }),
  "a token header": (secret) => ({ headers: { Authorization: `Token token="${secret}" {{a}}` } }),
  "a session cookie": (secret) => ({ headers: { Cookie: `sid=${secret}; theme=dark` } }),
  "a parameter": (secret) => ({ query: { api_key: secret } }),
  "a parameter in the path": (secret) => ({ path: `/x?access_token=${secret}&y=1` }),
  "the user of an address": (secret) => ({ base_url: `https://adm:${secret}@a.example` }),
  "a parameter after the user of an address": (secret) => ({ base_url: `https://a:b@c.example/x?api_key=${secret}&y` }),
  "an address in a description": (secret) => ({ description: `See https://adm:${secret}@a.example/x` }),
  "a body": (secret) => ({ body: { client_secret: secret } }),
  "a body that is JSON in a string": (secret) => ({ body: { data: json({ password: secret }) } }),
  "an example that is JSON in a string": (secret) => ({ examples: { response: json({ token: secret }) } }),
  "an example that is escaped twice": (secret) => ({ examples: { response: json(json({ token: secret })) } }),
  "a cookie in an example": (secret) => ({ examples: { response: json({ "Set-Cookie": `sid=${secret}; Path=/` }) } }),
  "a description": (secret) => ({ description: `Call it with token=${secret} and wait` }),
  "an expression": (secret) => ({ error_expression: `{ 'password': '${secret}', 'x': nothing.retry-after }` }),
  "strings in expressions": (secret) => ({
    error_expression: `($token := '${secret}'; 'https://a.example?api_key=${secret}' & 'Bearer ${secret}' & nothing.retry-after)`,
    headers: { Authorization: `Bearer {{a ?: ${secret}}}` },
  }),
  "lists and defaults": (secret) => ({
    api_keys: [secret],
    secret: { value: secret },
    fields: [{ name: "a", type: "password", default: secret }],
  }),
  "an unknown setting": (secret) => ({ client_secret: secret }),
  "an object that nobody knows": (secret) => ({ extra: { password: secret } }),
  "the settings of basic": (secret) => auth("basic", { username: "{{a}}", password: secret }),
  "the settings of bearer": (secret) => auth("bearer", { value: secret, unknwn: 1 }),
  "the settings of a header": (secret) => auth("header", { header_name: "X-K", header_value: `Key ${secret}` }),
};

function auth(format: string, config: object): Planted {
  return { authorization: { format, config } };
}

/** A document with a method for everything that is planted, and with a spelling that `--fix` changes. */
function documentOf(methods: readonly Planted[]): string {
  const users = methods.map((method, index) => [`m${index}`, { path: "/users", unknwn: 1, ...method }]);
  const pagination = { format: "page", config: { limit_param: "limit" } };
  const resources = { users: Object.fromEntries(users) as object };
  return JSON.stringify({ base_url: "https://a.example", unknwn: 1, pagination, resources }, undefined, 2);
}

/** The output of a command, including written reports. */
type Output = readonly [command: string, text: string];

async function outputsOf(command: readonly string[], files: Tree): Promise<readonly Output[]> {
  const { stdout, stderr, written } = await run(command, { files });
  const shown = command.join(" ");
  const reports = [...written].filter(([path]) => !(path in files));
  const outputs = [[shown, stdout] as const, ...reports.map(([path, text]) => [`${shown}: ${path}`, text] as const)];
  for (const [name, text] of outputs) expect(text, name).toMatch(/\S/);
  return [...outputs, [shown, stderr]];
}

/** All formats in one run. */
const formats = [
  ...["--format", "pretty"],
  ...formatNames.filter((name) => name !== "pretty").flatMap((name) => ["--format", `${name}:report.${name}`]),
];

/** The output of all report formats for a text. */
async function reportsOf(name: string, text: string, other: string): Promise<readonly Output[]> {
  const commands = [
    [name, "--as", "config", ...formats],
    [name, "--as", "config", "--fix", "--format", "pretty"],
    ["baseline", name, "--as", "config"],
    ["diff", name, "b.json"],
    ["diff", "b.json", name],
  ];
  const outputs: Output[] = [];
  for (const command of commands) outputs.push(...(await outputsOf(command, { [name]: text, "b.json": other })));
  return outputs;
}

/** The explanations of the first method and of its secret. */
async function explanationsOf(text: string, secret: string): Promise<readonly Output[]> {
  const lines = text.slice(0, text.indexOf(secret)).split("\n");
  const place = `a.json:${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
  const files = { "a.json": text };
  return [
    ...(await outputsOf(["explain", place, "--as", "config"], files)),
    ...(await outputsOf(["explain", "--effective", "a.json", "users.m0"], files)),
  ];
}

/** The commands that show a secret, or eight characters of it that follow each other. */
function showing(outputs: readonly Output[], secrets: readonly string[]): readonly string[] {
  return outputs.flatMap(([command, text]) => {
    // Reports repeat most words, and every secret is a part of one.
    const words = [...new Set(text.match(/[\w.-]+/g))].join("\n");
    return secrets
      .filter((secret) => partsOf(secret).some((part) => words.includes(part)))
      .map((secret) => `${command}: ${secret}`);
  });
}

function partsOf(secret: string): readonly string[] {
  const count = Math.max(1, secret.length - 7);
  return Array.from({ length: count }, (_, start) => secret.slice(start, start + 8));
}

describe(`${tokens.length} planted secrets`, () => {
  const other = documentOf([{ path: "/people" }]);

  it.each(Object.entries(places))("show nowhere: %s", async (name, plant) => {
    const text = documentOf(tokens.map(plant));
    expect(showing(await reportsOf("a.json", text, other), tokens)).toEqual([]);
    for (const secret of tokens.filter((_, index) => (index + name.length) % 14 === 0)) {
      expect(showing(await explanationsOf(documentOf([plant(secret)]), secret), [secret])).toEqual([]);
    }
  });

  it("show nowhere: keys, if their form tells", async () => {
    const known = tokens.slice(
      0,
      tokens.findIndex((token) => token.startsWith("eyJ")),
    );
    const keys = known.map((secret) => [secret, 1] as const);
    const planted = { ...Object.fromEntries(keys), headers: Object.fromEntries(keys), path: "/x{{nothing}}" };
    expect(showing(await reportsOf("a.json", documentOf([planted]), other), known)).toEqual([]);
  });

  it("show nowhere: comments", async () => {
    const comments = tokens.map((secret) => `// api_key: ${secret}\n`).join("");
    const text = `${comments}${documentOf([{}]).replaceAll("\n", " ")} // password=${tokens[0]}`;
    expect(showing(await reportsOf("a.jsonc", text, other), tokens)).toEqual([]);
  });

  it("show nowhere: files with syntax errors", async () => {
    for (const secret of tokens) {
      const text = `{ "headers": { "X-Api-Key": "${secret}, "accpt": 1\n "password": '${secret}' } "x"`;
      expect(showing(await outputsOf(["a.json", "--as", "config", ...formats], { "a.json": text }), [secret])).toEqual(
        [],
      );
    }
  });

  it("are seen where a report does show them", async () => {
    const text = documentOf([{ path: "/hunter2/x" }]);
    const outputs = [...(await reportsOf("a.json", text, other)), ...(await explanationsOf(text, "hunter2"))];
    const commands = showing(outputs, ["hunter2"]).map((shown) => shown.split(" ", 2).join(" "));
    expect(commands).toEqual(
      expect.arrayContaining(["a.json --as", "diff a.json", "diff b.json", "explain --effective"]),
    );
    const [end, shorter] = ["its end is Xv5LtR84.", "its end is Xv5LtR8."];
    expect(showing([["", end]], [drawn])).toHaveLength(1);
    expect(showing([["", shorter]], [drawn])).toEqual([]);
  });
});
