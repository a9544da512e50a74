import type { GeneratedFiles, Generator } from "./generator.js";
import { readSchema, type JsonSchema } from "./json-schema.js";

const folder = "editors/vscode/syntaxes/generated";

/**
 * Generates the grammars that highlight expressions inside JSON and YAML, for the properties that hold one according to the
 * canonical schema. Names that mean something else in other files are left out.
 */
export const grammarsGenerator: Generator = {
  name: "grammars of embedded expressions",
  folder,
  async generate(): Promise<GeneratedFiles> {
    const keys = expressionKeys(await readSchema());
    return new Map([
      [`${folder}/json.tmLanguage.json`, written(jsonInjection(keys))],
      [`${folder}/yaml.tmLanguage.json`, written(yamlInjection(keys))],
    ]);
  },
};

/** Property names that are common in other files too. */
const common: ReadonlySet<string> = new Set(["config", "expression"]);

function expressionKeys(schema: JsonSchema): readonly string[] {
  const keys = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    if (Array.isArray(node)) return node.forEach(visit);
    const { properties } = node as JsonSchema;
    for (const [key, value] of Object.entries(properties ?? {})) {
      if (typeof value === "object" && value["x-intlint"]?.["role"] !== undefined && !common.has(key)) keys.add(key);
    }
    Object.values(node).forEach(visit);
  };
  visit(schema);
  return [...keys].sort();
}

const key = { name: "support.type.property-name.json" };

/** In JSON, quotation marks inside the expression are escaped; an unescaped one ends it. */
function jsonInjection(keys: readonly string[]) {
  const escape = { name: "constant.character.escape.jsonata", match: '\\\\(?:u[0-9a-fA-F]{4}|[^"])' };
  const end = (mark: string) => `${mark}|(?=(?<!\\\\)")`;
  return {
    scopeName: "intlint.json.injection",
    injectionSelector: "L:source.json meta.structure.dictionary.json - string - comment",
    patterns: [
      {
        begin: `("(?:${keys.join("|")})")\\s*(:)\\s*(")`,
        beginCaptures: {
          1: key,
          2: { name: "punctuation.separator.dictionary.key-value.json" },
          3: { name: "punctuation.definition.string.begin.json" },
        },
        end: '"',
        endCaptures: { 0: { name: "punctuation.definition.string.end.json" } },
        contentName: "meta.embedded.inline.jsonata",
        patterns: [
          { name: "string.quoted.double.jsonata", begin: '\\\\"', end: end('\\\\"'), patterns: [escape] },
          { name: "string.quoted.single.jsonata", begin: "'", end: end("'"), patterns: [escape] },
          escape,
          { include: "source.jsonata#tokens" },
        ],
      },
    ],
  };
}

function yamlInjection(keys: readonly string[]) {
  const name = `(${keys.join("|")})`;
  const captures = { 2: { name: "entity.name.tag.yaml" }, 3: { name: "punctuation.separator.key-value.mapping.yaml" } };
  return {
    scopeName: "intlint.yaml.injection",
    injectionSelector: "L:source.yaml - string - comment",
    patterns: [
      {
        begin: `^(\\s*)${name}\\s*(:)\\s*([|>][-+\\d]*)\\s*$`,
        beginCaptures: { ...captures, 4: { name: "keyword.control.flow.block-scalar.yaml" } },
        while: "^(?=\\s*$|\\1\\s+\\S)",
        contentName: "meta.embedded.block.jsonata",
        patterns: [{ include: "source.jsonata" }],
      },
      {
        begin: `^(\\s*)${name}\\s*(:)\\s+(?=[^\\s"'|>#&*!])`,
        beginCaptures: captures,
        end: "(?=\\s#)|$",
        contentName: "meta.embedded.inline.jsonata",
        patterns: [{ include: "source.jsonata" }],
      },
    ],
  };
}

function written(grammar: object): string {
  return `${JSON.stringify(grammar, undefined, 2)}\n`;
}
