import { rules } from "../generated/rules.js";
import { parseYaml } from "../src/document/yaml.js";
import { mostFindings } from "../src/engine/bound-findings.js";
import { lintText } from "../src/engine/lint.js";
import { repeated, type GrowthConstruct } from "./growth-constructs.js";

/** Lines with a number. */
const lines: Readonly<Record<string, (index: number) => string>> = {
  "plain values": (index) => `  X-${index}: a`,
  "lines with CRLF": (index) => `  X-${index}: a\r`,
  comments: (index) => `  # comment ${index}\n  X-${index}: a # comment`,
  "suppression comments": (index) => `  # intlint-disable-next-line schema/type\n  X-${index}: 1`,
  "blocks without findings": (index) => `  # intlint-disable schema/type\n  X-${index}: 1\n  # intlint-enable`,
  anchors: (index) => `  X-${index}: &a${index} a`,
  "aliases of one anchor": (index) => `  X-${index}: ${index === 0 ? "&a" : "*a"}${index === 0 ? " a" : ""}`,
  "anchors with an alias each": (index) => `  X-${index}: &a${index} a\n  Y-${index}: *a${index}`,
  "unknown aliases": (index) => `  X-${index}: *a${index}`,
  "merge keys": (index) => `  X-${index}: ${index === 0 ? "&a { b: c }" : "{ <<: *a }"}`,
  "merge keys in a chain": (index) =>
    `  X-${index}: &a${index} { ${index === 0 ? "" : `<<: *a${index - 1}, `}k${index}: a }`,
  "merge keys that add nothing": (index) =>
    `  X-${index}: &a${index} { ${index === 0 ? "" : `<<: *a${index - 1}, `}k: a }`,
  "aliases that multiply": (index) =>
    `  X-${index}: &a${index} [${index === 0 ? "" : `*a${index - 1}, *a${index - 1}`}]`,
  tags: (index) => `  X-${index}: !t${index} a`,
  "equal keys": () => "  X-A: a",
  "complex keys": (index) => `  ? X-${index}\n  : a`,
  "wrong indentation": (index) => `${" ".repeat(2 + (index % 3))}X-${index}: a`,
  tabs: (index) => `\tX-${index}: a`,
  "unclosed quotes": (index) => `  X-${index}: "a`,
  "two colons": (index) => `  X-${index}: a: b`,
  "unquoted placeholders": (index) => `  X-${index}: {{a${index}}}`,
  documents: (index) => `---\nlabel: Acme ${index}`,
  "unclosed braces": (index) => `  X-${index}: {`,
  "closing braces": (index) => `  X-${index}: }`,
};

/** Multi-line strings, by what introduces them. */
const strings: Readonly<Record<string, string>> = { literal: "|", folded: ">", plain: "", quoted: '"' };

function lint(text: string): void {
  lintText(text, { rules, language: "yaml", kind: "config", explicit: true, most: mostFindings, yaml: parseYaml });
}

/** Many lines of each kind, and long strings of each style. */
export const yamlConstructs: readonly GrowthConstruct[] = [
  ...Object.entries(lines).map(([name, line]) => ({
    name: `YAML: ${name}`,
    make: (count: number) => `label: Acme\nheaders:\n${repeated(count, line, "\n")}\n`,
    work: lint,
  })),
  ...Object.entries(strings).map(([name, mark]) => ({
    name: `YAML: lines of a ${name} string`,
    make: (count: number) =>
      `label: Acme\nerror_expression: ${mark}\n${repeated(count, (index) => `  data.a${index} & $no()`, " &\n")}${mark === '"' ? mark : ""}\n`,
    work: lint,
  })),
];
