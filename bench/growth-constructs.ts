import type { DocumentKind } from "../generated/shapes.js";

/** A construct that a document can repeat. */
export interface GrowthConstruct {
  readonly name: string;
  /** A document with the construct `count` times. */
  readonly make: (count: number) => string;
  /** `config` by default. */
  readonly kind?: DocumentKind;
  /** What is done with the document; by default, it is linted as JSON. */
  readonly work?: (text: string) => void;
}

/** A JSON value. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

const base = { label: "Acme", base_url: "https://api.acme.example" };

function config(sections: { readonly [name: string]: Json }): string {
  return JSON.stringify({ ...base, ...sections });
}

export function list(count: number, item: (index: number) => Json): Json {
  return Array.from({ length: count }, (_, index) => item(index));
}

export function map(count: number, entry: (index: number) => readonly [name: string, value: Json]): Json {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => entry(index)));
}

/** Joins `count` parts. */
export function repeated(count: number, part: (index: number) => string, separator = ""): string {
  return Array.from({ length: count }, (_, index) => part(index)).join(separator);
}

const method = (path: string, more: { readonly [name: string]: Json } = {}): Json => ({
  method: "get",
  path,
  response_path: "items",
  ...more,
});
const resource = (list: Json): Json => ({ list });
const oneMethod = (value: Json): string => config({ resources: { things: resource(value) } });
const fields = (count: number): Json =>
  list(count, (index) => ({ name: `field_${index}`, label: `Field ${index}`, type: "text" }));
const apiKey = (count: number): Json => ({ api_key: { format: "api_key", config: { fields: fields(count) } } });
const errorExpression = (text: string): string => config({ error_expression: text });

/** Constructs that once took superlinear time, and similar ones. */
export const constructs: readonly GrowthConstruct[] = [
  // Placeholders.
  { name: "words in one placeholder", make: (n) => oneMethod(method(`/a/{{${repeated(n, () => "a", " ")}}}`)) },
  {
    name: "alternatives of one placeholder",
    make: (n) => oneMethod(method(`/a/{{${repeated(n, (i) => `w${i}`, "|")}}}`)),
  },
  { name: "types of one placeholder", make: (n) => oneMethod(method(`/a/{{w:${repeated(n, () => "str", ":")}}}`)) },
  { name: "segments of one placeholder", make: (n) => oneMethod(method(`/a/{{${repeated(n, () => "ab", ".")}}}`)) },
  { name: "placeholders in one text", make: (n) => oneMethod(method(`/a/${repeated(n, (i) => `{{w${i}}}`, "/")}`)) },
  { name: "equal placeholders in one text", make: (n) => oneMethod(method(`/a/${repeated(n, () => "{{id}}", "/")}`)) },
  { name: "unclosed placeholders", make: (n) => oneMethod(method(`/a/${repeated(n, () => "{{a")}`)) },
  { name: "unopened placeholders", make: (n) => oneMethod(method(`/a/${repeated(n, () => "a}}")}`)) },
  { name: "opening braces", make: (n) => oneMethod(method(`/a/${"{".repeat(n)}`)) },
  {
    name: "placeholders of another engine",
    make: (n) => oneMethod(method("/a", { query: map(n, (i) => [`q${i}`, `\${w${i}} <w${i}> :w${i} %w%`]) })),
  },
  { name: "a long word", make: (n) => oneMethod(method(`/${"a".repeat(n)}`)) },
  { name: "a long name in a placeholder", make: (n) => oneMethod(method(`/{{${"a".repeat(n)}}}`)) },
  { name: "words in a header", make: (n) => config({ headers: { "X-A": repeated(n, (i) => `w${i}`, " ") } }) },
  {
    name: "letters and digits in a header",
    make: (n) => config({ headers: { "X-A": repeated(n, (i) => String.fromCharCode(97 + (i % 26)) + (i % 10)) } }),
  },
  // Credentials against their readers.
  {
    name: "fields and undeclared placeholders",
    make: (n) => config({ credentials: apiKey(n), headers: map(n, (i) => [`X-${i}`, `{{feild_${i}}}`]) }),
  },
  {
    name: "fields and their placeholders",
    make: (n) => config({ credentials: apiKey(n), headers: map(n, (i) => [`X-${i}`, `{{field_${i}}}`]) }),
  },
  {
    name: "long similar names",
    make: (n) =>
      config({
        credentials: {
          api_key: {
            format: "api_key",
            config: {
              fields: [
                { name: "a".repeat(n), label: "A", type: "text" },
                { name: `${"a".repeat(n)}b`, label: "B", type: "text" },
              ],
            },
          },
        },
        headers: { "X-A": `{{${"a".repeat(n)}c}}` },
      }),
  },
  { name: "fields without a reader", make: (n) => config({ credentials: apiKey(n) }) },
  { name: "headers with a value", make: (n) => config({ headers: map(n, (i) => [`X-${i}`, `value ${i}`]) }) },
  // Resources and methods.
  { name: "resources", make: (n) => config({ resources: map(n, (i) => [`r${i}`, resource(method(`/r${i}`))]) }) },
  {
    name: "methods of one resource",
    make: (n) => config({ resources: { r: map(n, (i) => [`custom_${i}`, method(`/r/${i}`)]) } }),
  },
  { name: "equal methods", make: (n) => config({ resources: map(n, (i) => [`r${i}`, resource(method("/same"))]) }) },
  {
    name: "query parameters",
    make: (n) => oneMethod(method("/a", { query: map(n, (i) => [`q${i}`, `{{query.q${i}}}`]) })),
  },
  { name: "query parameters in a path", make: (n) => oneMethod(method(`/a?${repeated(n, (i) => `q${i}=${i}`, "&")}`)) },
  {
    name: "body members",
    make: (n) =>
      config({
        resources: { r: { create: { method: "post", path: "/r", body: map(n, (i) => [`b${i}`, `{{body.b${i}}}`]) } } },
      }),
  },
  {
    name: "misspelled names of a body schema",
    make: (n) => {
      const body_schema = { type: "object", properties: map(n, (i) => [`field_${i}`, {}]) };
      const body = map(n, (i) => [`b${i}`, `{{body.feild_${i}}}`]);
      return config({ resources: { r: { create: { method: "post", path: "/r", body, body_schema } } } });
    },
  },
  {
    name: "misspelled hosts",
    make: (n) =>
      config({
        label: repeated(n, (i) => `shipping_${i}`, " "),
        base_url: `https://${repeated(n, (i) => `shippimg${i}`, ".")}.example`,
      }),
  },
  {
    name: "misspelled paths of one resource",
    make: (n) =>
      config({ resources: { invoices: map(n, (i) => [`m${i}`, { path: `/invioces/words_${i % 40}/${i}` }]) } }),
  },
  {
    name: "misspelled resources",
    make: (n) => config({ resources: map(n, (i) => [`invioces_${i}`, resource(method(`/invoices_${i}`))]) }),
  },
  {
    name: "variables of a GraphQL query",
    make: (n) => {
      const declared = repeated(n, (i) => `$var_${i}: Int!`, ", ");
      const query = `query (${declared}) { a { ${repeated(n, (i) => `f${i}(a: $vra_${i})`, " ")} } }`;
      const variables = map(n, (i) => [`var_x${i}`, i]);
      return config({ resources: { r: { list: { method: "post", path: "/graphql", body: { query, variables } } } } });
    },
  },
  {
    name: "depth of a GraphQL query",
    make: (n) => {
      const query = `query { ${repeated(n, (i) => `f${i} { `)} id ${repeated(n, () => "}", " ")} }`;
      const response_path = `data.${repeated(n, (i) => `f${i}`, ".")}`;
      return config({
        resources: { r: { list: { method: "post", path: "/graphql", body: { query }, response_path } } },
      });
    },
  },
  {
    name: "tool tags and resources",
    make: (n) =>
      config({
        tool_tags: map(n, (i) => [`r${i}`, ["crm"]]),
        resources: map(n, (i) => [`r${i}`, resource(method(`/r${i}`))]),
      }),
  },
  {
    name: "unknown properties",
    make: (n) => config(map(n, (i) => [`unknown_${i}`, i]) as { readonly [name: string]: Json }),
  },
  {
    name: "near misses of properties",
    make: (n) => config({ resources: map(n, (i) => [`r${i}`, resource({ metod: "get", paht: `/r${i}` })]) }),
  },
  {
    name: "duplicate keys",
    make: (n) =>
      `{ "label": "Acme", "base_url": "https://api.acme.example", "headers": { ${repeated(n, (i) => `"X-A": "${i}"`, ", ")} } }`,
  },
  {
    name: "examples",
    make: (n) => oneMethod(method("/a", { example_response: { items: list(n, (i) => ({ id: i, name: `n${i}` })) } })),
  },
  // Actions.
  {
    name: "steps of an action",
    make: (n) =>
      config({
        actions: {
          a: { steps: list(n, (i) => ({ name: `s${i}`, type: "transform", config: { expression: `$.s${i}` } })) },
        },
      }),
  },
  {
    name: "update_context steps",
    make: (n) =>
      config({
        actions: {
          a: {
            steps: list(n, (i) => ({
              name: `s${i}`,
              type: "update_context",
              config: { expression: `{ 'c${i}': data.x }` },
            })),
          },
        },
      }),
  },
  {
    name: "context names and placeholders",
    make: (n) =>
      config({
        actions: {
          a: {
            steps: [
              {
                name: "s",
                type: "update_context",
                config: { expression: `{ ${repeated(n, (i) => `'c${i}': data.x`, ", ")} }` },
              },
            ],
          },
        },
        headers: map(n, (i) => [`X-${i}`, `{{c${i}}}`]),
      }),
  },
  {
    name: "form fields that depend on each other",
    make: (n) =>
      config({
        actions: {
          post_install: {
            steps: [
              {
                name: "f",
                type: "form",
                config: {
                  fields: list(n, (i) => ({
                    name: `f${i}`,
                    type: "text",
                    label: "F",
                    depends_on: [`f${(i * 7) % n}`],
                  })),
                },
              },
            ],
          },
        },
      }),
  },
  // Expressions.
  {
    name: "keys of an object in an expression",
    make: (n) => errorExpression(`{ 'status': 500, ${repeated(n, (i) => `'k${i}': data.k${i}`, ", ")} }`),
  },
  {
    name: "conditions in an expression",
    make: (n) => errorExpression(`${repeated(n, (i) => `data.code = ${i} ? { 'status': ${400 + (i % 100)} } : `)}null`),
  },
  {
    name: "joins in an expression",
    make: (n) => errorExpression(`{ 'status': 500, 'message': ${repeated(n, (i) => `data.m${i}`, " & ")} }`),
  },
  {
    name: "filters in joined paths",
    make: (n) => errorExpression(repeated(n, () => "data.a[data.b = 0].c", " & ")),
  },
  { name: "filters in a path", make: (n) => errorExpression(`data${repeated(n, () => ".a[$count(data.a)]")}`) },
  { name: "steps of a path", make: (n) => errorExpression(repeated(n, () => "data", ".")) },
  {
    name: "variables in an expression",
    make: (n) => errorExpression(`(${repeated(n, (i) => `$v${i} := data.v${i}; `)} $v0)`),
  },
  { name: "shadowed variables", make: (n) => errorExpression(`(${repeated(n, () => "$v := data.v; ")} $v)`) },
  { name: "unbound variables", make: (n) => errorExpression(`[${repeated(n, (i) => `$w${i}`, ", ")}]`) },
  { name: "unknown functions", make: (n) => errorExpression(`[${repeated(n, (i) => `$fnc${i}(data)`, ", ")}]`) },
  { name: "template literals in an expression", make: (n) => errorExpression(`\`${repeated(n, () => "${data}")}\``) },
  {
    name: "items of an array in an expression",
    make: (n) => errorExpression(`[${repeated(n, (i) => String(i), ", ")}]`),
  },
  {
    name: "comparisons with texts",
    make: (n) => errorExpression(`${repeated(n, (i) => `data.code = 'c${i}'`, " or ")} ? { 'status': 500 } : null`),
  },
  {
    name: "unwrapped data in an expression",
    make: (n) => errorExpression(`[${repeated(n, () => "data.data.x", ", ")}]`),
  },
  {
    name: "nested calls",
    make: (n) => errorExpression(`${"$string(".repeat(Math.min(n, 300))}data${")".repeat(Math.min(n, 300))}`),
  },
  {
    name: "expressions",
    make: (n) =>
      config({
        resources: map(n, (i) => [
          `r${i}`,
          resource(method(`/r${i}`, { error_expression: `status = ${i} ? { 'status': 500 } : null` })),
        ]),
      }),
  },
  {
    name: "expressions with a problem",
    make: (n) =>
      config({
        resources: map(n, (i) => [
          `r${i}`,
          resource(method(`/r${i}`, { error_expression: `headers.retry-after${i}` })),
        ]),
      }),
  },
  {
    name: "problems in one expression",
    make: (n) => errorExpression(`[${repeated(n, () => "headers.retry-after", ", ")}]`),
  },
  // Documentation.
  {
    name: "documentation rows and resources",
    make: (n) =>
      config({
        resources: map(n, (i) => [`r${i}`, resource(method(`/r${i}`))]),
        documentation: list(n, (i) => ({ type: "readme", language: "en", resource: `r${i}`, content: `Row ${i}` })),
      }),
  },
  // Text.
  { name: "syntax errors on lines", make: (n) => `{\n${repeated(n, (i) => `"k${i}": 1 1,\n`)}"label": "Acme" }` },
  {
    name: "suppression comments",
    make: (n) => `{\n${repeated(n, (i) => `// intlint-disable-next-line schema/type\n"k${i}": 1,\n`)}"label": "Acme" }`,
  },
  {
    name: "long documentation",
    make: (n) =>
      config({ documentation: [{ type: "readme", language: "en", content: repeated(n, (i) => `word${i}`, " ") }] }),
  },
  {
    name: "dots in a records path",
    make: (n) => oneMethod({ method: "get", path: "/a", response_path: repeated(n, () => "a", ".") }),
  },
  {
    name: "brackets in a records path",
    make: (n) => oneMethod({ method: "get", path: "/a", response_path: repeated(n, () => "a[0]", ".") }),
  },
  {
    name: "nested arrays",
    make: (n) =>
      config({ headers: JSON.parse(`${"[".repeat(Math.min(n, 400))}${"]".repeat(Math.min(n, 400))}`) as Json }),
  },
];
