import type { GrowthConstruct, Json } from "./growth-constructs.js";

/** Runs of what tokens begin with, end with and consist of. */
const runs: readonly string[] = [
  ...[
    "a",
    "A1",
    "0",
    " ",
    "\n",
    "\r\n",
    "\\",
    "'",
    '"',
    "`",
    "/",
    "//",
    ".",
    "..",
    "-",
    "_",
    ":",
    "%",
    "%20",
    "&a=",
    "?",
  ],
  ...[
    "{",
    "}",
    "{{",
    "}}",
    "{{a",
    "{{a}}",
    "${",
    "${a}",
    "{%a%}",
    "[",
    "]",
    "a[0].",
    "(",
    ")",
    "<a>",
    "|",
    "#",
    "@",
    "$",
  ],
  ...[
    "/*",
    "*/",
    "a@",
    "http://",
    "Bearer ",
    "Basic YTpi ",
    "sk_live_a ",
    "eyJh.",
    "-----BEGIN ",
    "password=a&",
    "\u00e9",
  ],
];

const base = { label: "Acme", base_url: "https://api.acme.example" };

/** The documents with a run in a kind of string. */
const places: readonly (readonly [name: string, document: (run: string) => Json])[] = [
  ["a header", (run) => ({ ...base, headers: { Authorization: run } })],
  ["a URL", (run) => ({ ...base, base_url: `https://api.acme.example/${run}` })],
  [
    "a path",
    (run) => ({ ...base, resources: { things: { list: { method: "get", path: `/${run}`, response_path: run } } } }),
  ],
  ["a key", (run) => ({ ...base, [run]: 1, headers: { [run]: "a" } })],
  ["an expression", (run) => ({ ...base, error_expression: run })],
  ["a string in an expression", (run) => ({ ...base, error_expression: JSON.stringify(run) })],
  ["documentation", (run) => ({ ...base, documentation: [{ type: "readme", language: "en", content: run }] })],
];

/** Long runs in each kind of string, and as the text of a document. */
export const runConstructs: readonly GrowthConstruct[] = runs.flatMap((run) => [
  { name: `run of ${JSON.stringify(run)} as a document`, make: (count: number) => run.repeat(count) },
  ...places.map(([name, document]) => ({
    name: `run of ${JSON.stringify(run)} in ${name}`,
    make: (count: number) => JSON.stringify(document(run.repeat(count))),
  })),
]);
