import { rules } from "../generated/rules.js";
import { apiOf } from "../src/api/given.js";
import { loadYaml } from "../src/api/yaml.js";
import { mostFindings } from "../src/engine/bound-findings.js";
import { lintText } from "../src/engine/lint.js";
import { list, map, repeated, type GrowthConstruct, type Json } from "./growth-constructs.js";

/** Schemas of the response, with the components they refer to. */
const schemas: Readonly<Record<string, (count: number) => { readonly schema: Json; readonly schemas?: Json }>> = {
  properties: (n) => ({ schema: { type: "object", properties: map(n, (i) => [`p${i}`, { type: "string" }]) } }),
  allOf: (n) => ({ schema: { allOf: list(n, (i) => ({ properties: map(1, () => [`p${i}`, { type: "string" }]) })) } }),
  oneOf: (n) => ({ schema: { oneOf: list(n, (i) => ({ properties: map(1, () => [`p${i}`, { type: "string" }]) })) } }),
  "nested oneOf": (n) => ({
    schema: { $ref: "#/components/schemas/S0" },
    schemas: map(n, (i) => [`S${i}`, { oneOf: list(2, () => ({ $ref: `#/components/schemas/S${i + 1}` })) }]),
  }),
  "references in a chain": (n) => ({
    schema: { $ref: "#/components/schemas/S0" },
    schemas: map(n, (i) => [`S${i}`, { $ref: `#/components/schemas/S${i + 1}` }]),
  }),
  "allOf in a chain": (n) => ({
    schema: { $ref: "#/components/schemas/S0" },
    schemas: map(n, (i) => [`S${i}`, { allOf: list(1, () => ({ $ref: `#/components/schemas/S${i + 1}` })) }]),
  }),
  "enum values": (n) => ({ schema: { type: "object", properties: { p0: { enum: list(n, (i) => `value${i}`) } } } }),
  required: (n) => ({ schema: { type: "object", required: list(n, (i) => `p${i}`) } }),
};

/** A name of letters only. */
function nameOf(index: number): string {
  return [...String(index)].map((digit) => "abcdefghij".charAt(Number(digit))).join("");
}

/** Documented paths, and how requests write them if not like that. */
const paths: Readonly<Record<string, readonly [path: (index: number) => string, written?: (path: string) => string]>> =
  {
    paths: [(index) => `/p${index}`],
    "paths with a parameter": [(index) => `/p${index}-{id}`],
    "paths below a parameter": [(index) => `/{id}/p${index}`],
    "unknown paths": [(index) => `/p${index}`, (path) => `/q${path}`],
    "other last segments": [(index) => `/things/{id}/p${index}`, (path) => `${path}-unknown`],
    "misspelled paths": [(index) => `/invoices_${index}`, (path) => path.replace("oi", "io")],
    "misspelled middles of paths": [(index) => `/v1/invoices_${index}/parts`, (path) => path.replace("oi", "io")],
    "misspelled beginnings of paths": [(index) => `/invoices/{id}/p${index}`, (path) => path.replace("oi", "io")],
    "paths with too many segments": [(index) => `/p${index}`, (path) => `/v1${path}/all`],
    "misspelled names beside a parameter": [
      (index) => `/things/${index === 0 ? "{id}" : `invoices_${nameOf(index)}`}`,
      (path) => path.replace("oi", "io"),
    ],
    "names with a placeholder": [(index) => `/p-${index}`, (path) => path.replace("-", "{id}")],
    "paths with a parameter and names with a placeholder": [
      (index) => `/p${index}-{id}`,
      (path) => path.replace("/p", "/{name}-"),
    ],
  };

function descriptionOf(documented: Json, more: { readonly [name: string]: Json } = {}): string {
  const servers = [{ url: "https://api.acme.example" }];
  return JSON.stringify({
    ...{ openapi: "3.0.0", info: { title: "Acme", version: "1" }, servers },
    ...{ paths: documented, ...more },
  });
}

function operation(schema: Json, parameters: Json = []): Json {
  return { get: { parameters, responses: { 200: { description: "", content: { "application/json": { schema } } } } } };
}

/** Lints a method for each documented path against a description. */
function lintAgainst(
  description: string,
  verb = "get",
  written = (path: string): string => path,
  more: (index: number) => { readonly [name: string]: Json } = () => ({}),
): void {
  const api = apiOf([description], loadYaml);
  const documented = api.descriptions.flatMap(({ pathNames }) => pathNames);
  const method = {
    ...{ method: verb, response_path: "items", query: { q0: "valeu", p: "a" } },
    error_expression: "data.p0 = 'valeu' or data.q ? { 'status': 500 } : null",
  };
  const resources = Object.fromEntries(
    documented.map((path, index) => [
      `r${index}`,
      { list: { ...method, path: written(path).replaceAll(/[{}]/g, "$&$&"), ...more(index) } },
    ]),
  );
  const text = JSON.stringify({ label: "Acme", base_url: "https://api.acme.example", resources });
  lintText(text, { rules, language: "json", kind: "config", explicit: true, most: mostFindings, api });
}

/** API descriptions, each with a configuration that calls all of its paths. */
export const apiConstructs: readonly GrowthConstruct[] = [
  ...Object.entries(schemas).map(([name, schemasOf]) => ({
    name: `API description: ${name}`,
    make(count: number): string {
      const { schema, schemas = {} } = schemasOf(count);
      return descriptionOf({ "/things": operation(schema) }, { components: { schemas } });
    },
    work: (text: string) => lintAgainst(text),
  })),
  ...Object.entries(paths).map(([name, [path, written]]) => ({
    name: `API description: ${name}`,
    make: (count: number) => descriptionOf(map(count, (index) => [path(index), operation({ type: "object" })])),
    work: (text: string) => lintAgainst(text, "get", written),
  })),
  {
    name: "API description: paths and wrong methods",
    make: (count) => descriptionOf(map(count, (index) => [`/p${index}`, operation({ type: "object" })])),
    work: (text) => lintAgainst(text, "delete"),
  },
  {
    name: "API description: paths and base URLs",
    make: (count) => descriptionOf(map(count, (index) => [`/p${index}`, operation({ type: "object" })])),
    work: (text) =>
      lintAgainst(text, "get", undefined, (index) => ({ base_url: `https://api.acme.example/v${index}` })),
  },
  {
    name: "API description: paths and servers",
    make: (count) =>
      descriptionOf(
        map(count, (index) => [`/p${index}`, operation({ type: "object" })]),
        { servers: list(count, (index) => ({ url: `https://api${index}.acme.example` })) },
      ),
    work: (text) => lintAgainst(text),
  },
  {
    name: "API description: parameters",
    make: (count) =>
      descriptionOf({
        "/things": operation(
          {},
          list(count, (index) => ({ name: `q${index}`, in: "query" })),
        ),
      }),
    work: (text: string) => lintAgainst(text),
  },
  {
    name: "API description: parameters in one segment",
    make: (count) => descriptionOf({ [`/${repeated(count, (index) => `{p${index}}`, "-")}`]: operation({}) }),
    work: (text: string) => lintAgainst(text),
  },
];
