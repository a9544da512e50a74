import { describe, expect, it } from "vitest";
import { run } from "./harness.js";

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

/** What is planted into a method, by the kind of its place. */
const places: Readonly<Record<string, (secret: string) => Planted>> = {
  "a header for keys": (secret) => ({ headers: { "X-Api-Key": secret } }),
  "a bearer header": (secret) => ({ headers: { Authorization: `Bearer ${secret}` } }),
  "a token header": (secret) => ({ headers: { Authorization: `Token token="${secret}" {{a}}` } }),
  "a session cookie": (secret) => ({ headers: { Cookie: `sid=${secret}; theme=dark` } }),
  "a parameter": (secret) => ({ query: { api_key: secret } }),
  "a parameter in the path": (secret) => ({ path: `/x?access_token=${secret}&y=1` }),
  "the user of an address": (secret) => ({ base_url: `https://adm:${secret}@a.example` }),
  "an address in a description": (secret) => ({ description: `See https://adm:${secret}@a.example/x` }),
  "a body": (secret) => ({ body: { client_secret: secret } }),
  "a body that is JSON in a string": (secret) => ({ body: { data: json({ password: secret }) } }),
  "an example that is JSON in a string": (secret) => ({ examples: { response: json({ token: secret }) } }),
  "an example that is escaped twice": (secret) => ({ examples: { response: json(json({ token: secret })) } }),
  "a cookie in an example": (secret) => ({ examples: { response: json({ "Set-Cookie": `sid=${secret}; Path=/` }) } }),
  "a description": (secret) => ({ description: `Call it with token=${secret} and wait` }),
  "an expression": (secret) => ({ error_expression: `{ 'password': '${secret}', 'x': nothing.retry-after }` }),
  "an unknown setting": (secret) => ({ client_secret: secret }),
  "an object that nobody knows": (secret) => ({ extra: { password: secret } }),
  "the settings of basic": (secret) => auth("basic", { username: "{{a}}", password: secret }),
  "the settings of bearer": (secret) => auth("bearer", { value: secret, unknwn: 1 }),
  "the settings of a header": (secret) => auth("header", { header_name: "X-K", header_value: `Key ${secret}` }),
};

function auth(format: string, config: object): Planted {
  return { authorization: { format, config } };
}

function documentOf(secret: string, plant: (secret: string) => Planted): string {
  const list = { path: "/users", ...plant(secret), unknwn: 1 };
  return json({ base_url: "https://a.example", unknwn: 1, resources: { users: { list } } });
}

const formats = ["pretty", "json", "jsonl", "sarif", "github", "compact"];

async function outputsOf(text: string, name: string): Promise<readonly (readonly [string, string])[]> {
  const files = { [name]: text, "b.json": `{"resources":{"users":{"list":{"path":"/p"}}}}` };
  const commands = [
    ...formats.map((format) => [name, "--as", "config", "--format", format]),
    ["baseline", name, "--as", "config"],
    ["explain", "--effective", name, "users.list"],
    ["diff", name, "b.json"],
  ];
  const outputs: [string, string][] = [];
  for (const command of commands) {
    const { stdout, stderr, written } = await run(command, { files });
    outputs.push([command.join(" "), [stdout, stderr, ...written.values()].join("\n")]);
  }
  return outputs;
}

async function shownIn(text: string, secret: string, name = "a.json"): Promise<readonly string[]> {
  return (await outputsOf(text, name)).filter(([, output]) => output.includes(secret)).map(([command]) => command);
}

describe(`${tokens.length} planted secrets`, () => {
  it.each(Object.entries(places))(
    "show nowhere: %s",
    async (name, plant) => {
      for (const secret of tokens.filter((_, index) => (index + name.length) % 4 === 0)) {
        expect(await shownIn(documentOf(secret, plant), secret), secret).toEqual([]);
      }
    },
    300_000,
  );

  it("show nowhere: a comment, a file with syntax errors", async () => {
    for (const secret of tokens) {
      const comment = `// api_key: ${secret}\n{ "unknwn": 1 }`;
      expect(await shownIn(comment, secret, "a.jsonc"), secret).toEqual([]);
      const broken = `{ "headers": { "X-Api-Key": "${secret}, "accpt": 1\n "password": '${secret}' } "x"`;
      expect(await shownIn(broken, secret), secret).toEqual([]);
    }
  }, 300_000);
});
