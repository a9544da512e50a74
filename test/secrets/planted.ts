/** Built at runtime: scanners of repositories look for the whole. */
export const drawn = "a81bF0z93kQm27Xv5LtR84wcZa0PbN1dYeKs3Hj6Gn5Rt7Uv9Wq2Ex4Cy8";
export const tokens: readonly string[] = [
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
export const places: Readonly<Record<string, (secret: string) => Planted>> = {
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
export function documentOf(methods: readonly Planted[]): string {
  const users = methods.map((method, index) => [`m${index}`, { path: "/users", unknwn: 1, ...method }]);
  const pagination = { format: "page", config: { limit_param: "limit" } };
  const resources = { users: Object.fromEntries(users) as object };
  return JSON.stringify({ base_url: "https://a.example", unknwn: 1, pagination, resources }, undefined, 2);
}

/** The output of a command, or of a part of the product. */
export type Output = readonly [source: string, text: string];

/** The sources that show a secret, or eight characters of it that follow each other. */
export function showing(outputs: readonly Output[], secrets: readonly string[]): readonly string[] {
  return outputs.flatMap(([source, text]) => {
    // Reports repeat most words, and every secret is a part of one.
    const words = [...new Set(text.match(/[\w.-]+/g))].join("\n");
    return secrets
      .filter((secret) => partsOf(secret).some((part) => words.includes(part)))
      .map((secret) => `${source}: ${secret}`);
  });
}

function partsOf(secret: string): readonly string[] {
  const count = Math.max(1, secret.length - 7);
  return Array.from({ length: count }, (_, start) => secret.slice(start, start + 8));
}
