import { readFile } from "node:fs/promises";
import type { GeneratedFiles, Generator } from "./generator.js";

const path = "data/http-facts.json";

/** The data file; every row also names its source. */
interface HttpFacts {
  readonly webhookSignatures: readonly (Row & Record<string, unknown>)[];
  readonly responseHeaders: readonly (Row & {
    readonly means: string;
    readonly unit?: string;
    readonly text?: string;
    readonly exceptions?: string;
  })[];
  readonly responseHeaderFamilies: readonly {
    readonly pattern: string;
    readonly means: string;
    readonly source: string;
  }[];
  readonly paginationParameters: readonly {
    readonly strategy: string;
    readonly names: readonly string[];
    readonly source: string;
  }[];
  readonly credentialNames: readonly {
    readonly in: string;
    readonly names: readonly string[];
    readonly source: string;
  }[];
  readonly responseFields: readonly { readonly names: readonly string[]; readonly source: string }[];
  readonly mediaTypes: readonly { readonly names: readonly string[]; readonly source: string }[];
  readonly oauthParameters: readonly {
    readonly request: string;
    readonly names: readonly string[];
    readonly source: string;
  }[];
  readonly secretShapes: readonly { readonly kind: string; readonly pattern: string; readonly source: string }[];
}

/** A row about one header. */
interface Row {
  readonly header: string;
  readonly source: string;
}

/** Generates `generated/http-facts.ts` from the facts collected in `data/http-facts.json`. */
export const httpFactsGenerator: Generator = {
  name: "HTTP facts",
  async generate(): Promise<GeneratedFiles> {
    const facts = JSON.parse(await readFile(path, "utf8")) as HttpFacts;
    check(facts);
    return new Map([["generated/http-facts.ts", sourceOf(facts)]]);
  },
};

function sourceOf(facts: HttpFacts): string {
  return [
    `// Made of ${path} by \`npm run generate\`: do not edit.`,
    ...declarations,
    constant(
      "webhookSignatures",
      "The headers that sign events, in lower case. Of several signatures one is sent, whichever vendor sends it.",
      "ReadonlyMap<string, readonly WebhookSignature[]>",
      map(groupedByHeader(facts.webhookSignatures)),
    ),
    constant(
      "responseHeaders",
      "What is known of the values of response headers, by their names in lower case.",
      "ReadonlyMap<string, ResponseHeader>",
      map(facts.responseHeaders.map((row) => [row.header, withoutSource(row)])),
    ),
    constant(
      "responseHeaderFamilies",
      "The same for all headers of a pattern that are not known by name.",
      "readonly (ResponseHeader & { readonly pattern: RegExp })[]",
      list(
        facts.responseHeaderFamilies.map(({ pattern, means }) => `{ pattern: /${pattern}/, means: ${print(means)} }`),
      ),
    ),
    constant(
      "paginationNames",
      "Names of request parameters that tell the strategy of a pagination.",
      "Readonly<Record<PaginationStrategy, readonly string[]>>",
      `{\n${facts.paginationParameters.map(({ strategy, names }) => `  ${strategy}: ${print(names)},`).join("\n")}\n}`,
    ),
    constant(
      "credentialNames",
      "Headers and query parameters that carry a secret, in lower case.",
      "ReadonlySet<string>",
      `new Set(${print([...new Set(facts.credentialNames.flatMap(({ names }) => names.map((name) => name.toLowerCase())))])})`,
    ),
    constant(
      "responseFields",
      "The usual names of records, pages and errors in responses.",
      "ReadonlySet<string>",
      `new Set(${print(facts.responseFields.flatMap(({ names }) => names))})`,
    ),
    constant(
      "mediaTypes",
      "Media types of requests and responses, in lower case.",
      "ReadonlySet<string>",
      `new Set(${print(facts.mediaTypes.flatMap(({ names }) => names))})`,
    ),
    constant(
      "oauthParameters",
      "Parameters of OAuth, with the request that they belong to: the page where people sign in, or the token request; the runtime sends some itself.",
      'ReadonlyMap<string, "authorize" | "token" | "runtime">',
      map(facts.oauthParameters.flatMap(({ request, names }) => names.map((name) => [name, request] as const))),
    ),
    constant(
      "secretKinds",
      "What the groups of `secretShape` recognise, in their order.",
      "readonly string[]",
      print(facts.secretShapes.map(({ kind }) => kind)),
    ),
    constant(
      "secretShape",
      "Values that are secrets by their form alone; the group that matches tells the kind.",
      "RegExp",
      `/\\b(?:${facts.secretShapes.map(({ pattern }) => `(${withoutCounting(pattern)})`).join("|")})/g`,
    ),
  ].join("\n");
}

/** A pattern source with `x{16}x*` for `x{16,}`: V8 fails on counted loops over very long strings. */
function withoutCounting(pattern: string): string {
  return pattern.replaceAll(/(\[[^\]]*\])\{(\d+),\}/g, "$1{$2}$1*").replaceAll("/", "\\/");
}

const declarations = `
/** How a vendor signs its events, as the parts of a signature verification. */
export interface WebhookSignature {
  readonly vendors: readonly string[];
  /** The kind of signature: an HMAC, a plain hash, a signature with a private key, a JSON web token, or the shared secret. */
  readonly scheme: "hmac" | "digest" | "public-key" | "jwt" | "token";
  readonly algorithm?: string;
  readonly digest?: "hex" | "base64";
  /** The text before the digest in the header. */
  readonly prefix: string;
  /** The signed text, with references as in a configuration. */
  readonly parts: readonly string[];
  /** Why the \`hmac\` verification of a configuration cannot express it. */
  readonly obstacle?: string;
  /** The header's name is too common to identify the vendor. */
  readonly isShared?: true;
}

/** The meaning of a response header's value. */
export interface ResponseHeader {
  /** A time to wait, a point in time, a number of requests, not a number, or a mix. */
  readonly means: "delay" | "moment" | "count" | "text" | "varies";
  /** The unit of a time; absent if unknown. */
  readonly unit?: "s" | "ms";
  /** The form of a value that is not a number. */
  readonly text?: string;
  /** Vendors that deviate from the standard that defines the header. */
  readonly exceptions?: string;
}

/** How a parameter pages through a list, or that it limits the page size. */
export type PaginationStrategy = "page" | "offset" | "cursor" | "limit";
`
  .trimEnd()
  .split("\n");

function constant(name: string, comment: string, type: string, value: string): string {
  return `\n/** ${comment} */\nexport const ${name}: ${type} = ${value};`;
}

function map(entries: readonly (readonly [name: string, value: unknown])[]): string {
  return `new Map([\n${entries.map((entry) => `  ${print(entry)},`).join("\n")}\n])`;
}

function list(items: readonly string[]): string {
  return `[\n${items.map((item) => `  ${item},`).join("\n")}\n]`;
}

function print(value: unknown): string {
  return JSON.stringify(value);
}

function groupedByHeader(rows: HttpFacts["webhookSignatures"]): [header: string, signatures: unknown[]][] {
  const groups = new Map<string, unknown[]>();
  for (const row of rows) groups.set(row.header, [...(groups.get(row.header) ?? []), withoutSource(row)]);
  return [...groups];
}

/** Sources are only for people who check the data. */
function withoutSource<T extends Row>({ header: _header, source: _source, ...rest }: T): Omit<T, keyof Row> {
  return rest;
}

/** Checks what the compiler cannot: names are unique and in lower case, and every row has a source. */
function check(facts: HttpFacts): void {
  const headers = [...facts.webhookSignatures, ...facts.responseHeaders].map(({ header }) => header);
  for (const header of headers) if (header !== header.toLowerCase()) fail(`${header} is not in lower case`);
  const names = facts.responseHeaders.map(({ header }) => header);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) fail(`${twice} has two rows in responseHeaders`);
  for (const { pattern } of facts.secretShapes) {
    if (/\((?!\?)/.test(pattern)) fail(`${pattern} has a group that captures`);
  }
  for (const [section, rows] of Object.entries(facts) as [string, readonly { source?: string }[]][]) {
    if (section !== "$comment" && rows.some(({ source = "" }) => source === ""))
      fail(`${section} has a row without source`);
  }
}

function fail(reason: string): never {
  throw new Error(`${path}: ${reason}`);
}
