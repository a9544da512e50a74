import { readFileSync } from "node:fs";
import { rules } from "../../generated/rules.js";
import { Random as ExpressionRandom, randomExpression } from "../../packages/jsonata-check/test/random.js";
import { parseYaml } from "../../src/document/yaml.js";
import type { Diagnostic } from "../../src/engine/diagnostic.js";
import { internalErrorId } from "../../src/engine/internal-error.js";
import { fixText, lintText, type LintOptions } from "../lint.js";
import type { Random } from "./random.js";

/** The part of JSON Schema from which a document can be made. */
interface DocumentSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly examples?: readonly unknown[];
  readonly anyOf?: readonly DocumentSchema[];
  readonly oneOf?: readonly DocumentSchema[];
  readonly then?: DocumentSchema;
  readonly else?: DocumentSchema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, DocumentSchema>>;
  readonly additionalProperties?: boolean | DocumentSchema;
  readonly items?: DocumentSchema;
  readonly definitions?: Readonly<Record<string, DocumentSchema>>;
}

/** The schema of configurations; the working directory is the repository. */
function readConfigSchema(): DocumentSchema {
  return JSON.parse(readFileSync("generated/schemas/config.schema.json", "utf8")) as DocumentSchema;
}

/** A text and how it is linted. */
interface Sample {
  readonly text: string;
  readonly options: LintOptions;
}

const examples = rules.flatMap(({ examples: { bad } }) => bad);
const pieces = ["😀", "𝒳", "{{", "}}", "?:", ":str", "|", "; ", "(", ")", "'", "`", "$", ".", "a-b", "==", "\n", ", "];
const names = ["id", "token", "list", "get", "api_key", "oauth2", "__proto__", "a b", ""];
/** Pieces of placeholders and look-alikes. */
const placeholderParts = [
  "id",
  "token",
  "query.a",
  "context.a.b",
  "env.x",
  "a-b",
  "|",
  " ",
  ":",
  ":str",
  ":json",
  ":null",
];
const defaultParts = ["?:", "?:b", "?: :int", "?:?:id"];
/** A token of a known form, which no output may show. */
const secret = ["sk", "live", "4eC39HqLyjWDarjtT1zdp7dc"].join("_");

/** A sample with the broken promises of linting it. */
interface JudgedSample {
  readonly sample: Sample;
  readonly problems: readonly string[];
}

/** Damaged examples, documents of the schema's forms and any text, without an end. */
export function* fuzzedDocuments(random: Random): Generator<JudgedSample> {
  const schema = readConfigSchema();
  for (;;) {
    const damagedOne = damagedExample(random);
    yield { sample: damagedOne, problems: problemsOf(damagedOne) };
    const document = randomDocument(schema, random);
    yield { sample: document, problems: [...problemsOf(document), ...differenceInYaml(document)] };
    const text = randomText(random);
    yield { sample: text, problems: problemsOf(text) };
  }
}

/** An example of a rule with a few pieces written into it, or taken out of it. */
function damagedExample(random: Random): Sample {
  const { text, language = "json" } = random.pick(examples);
  return sample(damaged(damaged(text, random), random), language);
}

/** A document of the schema's forms, with random values; a part of them holds the secret. */
function randomDocument(schema: DocumentSchema, random: Random): Sample {
  const value = new Writer(schema.definitions ?? {}, random).value(schema, 9);
  return sample(JSON.stringify(value, undefined, random.below(3)), "json");
}

/** Any text: characters of all planes, lone surrogates, and tokens of the languages. */
function randomText(random: Random): Sample {
  const character = (): string =>
    random.chance(0.5) ? random.pick(pieces) : String.fromCharCode(random.below(random.chance(0.7) ? 128 : 65536));
  const text = Array.from({ length: random.below(80) }, character).join("");
  return sample(random.chance(0.5) ? text : `{"label":${text}}`, random.pick(["json", "jsonc", "yaml"]));
}

function sample(text: string, language: "json" | "jsonc" | "yaml"): Sample {
  return { text, options: { path: `a.${language}`, language, kind: "config", yaml: parseYaml } };
}

function damaged(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  const end = random.chance(0.3) ? at + random.below(8) : at;
  return text.slice(0, at) + random.pick(pieces) + text.slice(end);
}

/**
 * Broken promises of linting and fixing a text: a failure, a range outside of the text or inside a character, different
 * findings the second time, a shown secret, a worse text, a change by a second fix.
 */
function problemsOf({ text, options }: Sample): readonly string[] {
  const { diagnostics } = lintText(text, options);
  const failures = diagnostics.filter(({ rule }) => rule === internalErrorId).map(({ message }) => message);
  const offsets = diagnostics.flatMap(({ range, related, fixes }) => [
    ...[range, ...related.map((place) => place.range)].flatMap(({ start, end }) => [start.offset, end.offset]),
    ...fixes.flatMap(({ edits }) => edits.flatMap(({ start, end }) => [start, end])),
  ]);
  const wrong = offsets.filter((offset) => offset < 0 || offset > text.length || splitsPair(text, offset));
  const shown = JSON.stringify(diagnostics);
  const fixed = fixText(text, options, "all");
  const isStable = fixText(fixed.text, options, "all").text === fixed.text;
  return [
    ...failures,
    ...wrong.map((offset) => `${offset} is not a position of the text`),
    ...(JSON.stringify(lintText(text, options).diagnostics) === shown ? [] : ["a second lint finds something else"]),
    ...(shown.includes(secret) ? ["a secret is shown"] : []),
    ...(errorsIn(fixed.result.diagnostics) <= errorsIn(diagnostics) ? [] : ["fixing brings errors"]),
    ...(isStable ? [] : ["a second fixing changes the text"]),
  ];
}

/** JSON is YAML: the findings must not depend on which language a text is parsed as. */
function differenceInYaml({ text, options }: Sample): readonly string[] {
  const found = (language: "json" | "yaml"): string =>
    lintText(text, { ...options, language })
      .diagnostics.map(({ rule, pointer }) => `${rule} ${pointer}`)
      .sort()
      .join("\n");
  const [json, yaml] = [found("json"), found("yaml")];
  return json === yaml ? [] : [`JSON: ${json}\nYAML: ${yaml}`];
}

function errorsIn(diagnostics: readonly Diagnostic[]): number {
  return diagnostics.filter(({ severity }) => severity === "error").length;
}

function splitsPair(text: string, offset: number): boolean {
  return /[\ud800-\udbff]$/.test(text.slice(0, offset)) && /^[\udc00-\udfff]/.test(text.slice(offset));
}

/** Writes values of schemas; below the depth only values without parts. */
class Writer {
  private readonly definitions: Readonly<Record<string, DocumentSchema>>;
  private readonly random: Random;

  constructor(definitions: Readonly<Record<string, DocumentSchema>>, random: Random) {
    this.definitions = definitions;
    this.random = random;
  }

  value(schema: DocumentSchema, depth: number): unknown {
    const { random } = this;
    const { $ref, anyOf, oneOf = anyOf, examples: given = [], properties, items } = schema;
    if ($ref !== undefined) return this.value(this.definitions[$ref.replace(/.*\//, "")] ?? {}, depth);
    if (oneOf !== undefined) return this.value(random.pick(oneOf), depth);
    const branches = [schema.then, schema.else].filter((branch) => branch !== undefined);
    if (branches.length > 0 && random.chance(0.9)) return this.value(random.pick(branches), depth);
    if (schema.const !== undefined) return schema.const;
    if (schema.enum !== undefined && random.chance(0.95)) return random.pick(schema.enum);
    if (given.length > 0 && random.chance(0.3)) return random.pick(given);
    if (depth > 0 && items !== undefined) return [items, items].map((item) => this.value(item, depth - 1));
    if (depth > 0 && (properties ?? schema.additionalProperties) !== undefined) return this.object(schema, depth - 1);
    return random.pick([this.string(), this.string(), this.string(), random.below(900), random.chance(0.5), null]);
  }

  private object({ properties = {}, additionalProperties, required = [] }: DocumentSchema, depth: number): unknown {
    const { random } = this;
    const isNeeded = (name: string): boolean => required.includes(name) && random.chance(0.97);
    const own = Object.entries(properties).filter(([name]) => isNeeded(name) || random.chance(0.3));
    const more = typeof additionalProperties === "object" ? additionalProperties : {};
    const others = random.chance(0.8)
      ? [random.pick(names), random.pick(names)].map((name) => [name, more] as const)
      : [];
    return Object.fromEntries([...own, ...others].map(([name, part]) => [name, this.value(part, depth)]));
  }

  private string(): string {
    const { random } = this;
    if (random.chance(0.03)) return `Bearer ${secret}`;
    const text = random.chance(0.5)
      ? `/a/{{${this.placeholder()}}}`
      : randomExpression(new ExpressionRandom(random.below(2 ** 32)), 3);
    return random.chance(0.2) ? damaged(text, random) : text;
  }

  private placeholder(): string {
    const { random } = this;
    return random.text(placeholderParts, 1 + random.below(4)) + (random.chance(0.3) ? random.pick(defaultParts) : "");
  }
}
