import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Files like those of a team's integrations, and every distinct expression in them. */
export interface Corpus {
  readonly files: number;
  readonly bytes: number;
  readonly expressions: readonly string[];
}

const resources = ["contacts", "invoices", "tickets", "orders", "payments", "employees", "projects", "messages"];
const headerNames = ["x-ratelimit-remaining", "x-rate-limit-remaining", "ratelimit-remaining", "x-quota-left"];

/** One of 120: with the rate limits' about as many as two hundred real integrations have. */
function errorExpression(index: number): string {
  const field = ["message", "detail", "title", "reason", "description", "error", "summary", "hint"][index % 8];
  const status = 400 + (Math.floor(index / 40) % 3);
  const forms = [
    `status >= ${status} ? { 'status': status, 'message': data.${field}, 'result': data }`,
    `data.ok = false ? { 'status': ${status}, 'message': $string(data.${field}) }`,
    `status in [${status}, 422] and $exists(data.errors) ? { 'status': ${status}, 'message': $join(data.errors.${field}, ', ') }`,
    `(\n  $code := data.error.code;\n  $code = '${field}' ? { 'status': ${status}, 'message': data.error.${field} } : status >= 500 ? { 'status': status }\n)`,
    `$contains($string(data), '${field}_missing') ? { 'status': ${status}, 'message': 'The ${field} is missing' }`,
  ];
  return forms[Math.floor(index / 8) % forms.length] ?? "";
}

function rateLimit(index: number): Record<string, string> {
  const header = headerNames[index % 4] ?? "";
  const wait = 15 * (1 + (Math.floor(index / 4) % 4));
  return {
    is_rate_limited: `status = 429 or (status = 403 and headers.\`${header}\` = '0' and ${wait} > 0)`,
    retry_after_header_expression: `$exists(headers.\`retry-after\`) ? $number(headers.\`retry-after\`) : ${wait}`,
    rate_limit_header_expression: `{ 'limit': headers.\`${header}-limit\`, 'remaining': headers.\`${header}\`, 'reset': ${wait} }`,
  };
}

function method(name: string, resource: string, index: number): Record<string, unknown> {
  const isItem = name === "get" || name === "update";
  const isWrite = name === "create" || name === "update";
  return {
    method: isWrite ? "post" : "get",
    path: `/${resource}${isItem ? "/{{id}}" : ""}`,
    response_path: isItem ? "data" : `data.${resource}`,
    ...(isWrite
      ? { body: { [resource]: "{{body:json}}", source: "sync" } }
      : { query: { expand: "{{query.expand:undefined}}", fields: "{{query.fields?:name:str}}" } }),
    description: `The ${name} call of ${resource}: what it takes, what it returns and when it fails.`,
    error_expression: errorExpression(index),
  };
}

/** A configuration of about 20 KB. */
function configuration(index: number): object {
  const methods = ["list", "get", "create", "update", "search"];
  const entries = resources.map((resource, r): [string, object] => [
    resource,
    Object.fromEntries(methods.map((name, m) => [name, method(name, resource, index * 3 + r * 5 + m * 11)])),
  ]);
  return {
    label: `Vendor ${index}`,
    base_url: `https://{{subdomain}}.vendor-${index}.example/api/v2`,
    headers: { Accept: "application/json", "X-Client": "{{client_id:str}}" },
    credentials: {
      format: "api_key",
      config: {
        fields: ["subdomain", "client_id", "api_key"].map((name) => ({
          name,
          label: name,
          type: name === "api_key" ? "password" : "text",
          required: true,
        })),
      },
    },
    authorization: { format: "bearer", config: { value: "{{api_key}}" } },
    pagination: {
      format: "cursor",
      config: { cursor_path: "meta.next", cursor_key: "cursor", limit_key: "limit", max_limit: 100 },
    },
    rate_limit: rateLimit(index),
    error_expression: errorExpression(index),
    resources: Object.fromEntries(entries),
  };
}

/** Every expression in a configuration, found by property name. */
function expressionsOf(value: unknown, found: Set<string>, name = ""): void {
  if (typeof value === "string" && (name.endsWith("_expression") || name === "is_rate_limited")) found.add(value);
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries<unknown>({ ...value })) expressionsOf(member, found, key);
}

/** Writes the same files every time. */
export async function writeCorpus(folder: string, files: number): Promise<Corpus> {
  await mkdir(folder, { recursive: true });
  const expressions = new Set<string>();
  let bytes = 0;
  for (let index = 0; index < files; index++) {
    const config = configuration(index);
    expressionsOf(config, expressions);
    const text = `${JSON.stringify(config, null, 2)}\n`;
    bytes += Buffer.byteLength(text);
    await writeFile(join(folder, `vendor-${index}.json`), text);
  }
  return { files, bytes, expressions: [...expressions] };
}

/** A configuration of at least the given number of UTF-16 units. */
export function bigConfiguration(units: number): string {
  const parts: Record<string, unknown> = {};
  for (let index = 0; JSON.stringify(parts, undefined, 2).length < units; index++) {
    const { resources: more } = configuration(index) as { resources: Record<string, unknown> };
    for (const [name, resource] of Object.entries(more)) parts[`${name}_${index}`] = resource;
  }
  return JSON.stringify({ ...configuration(0), resources: parts }, undefined, 2);
}
