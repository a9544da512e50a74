import { readFileSync } from "node:fs";
import { rules } from "../../generated/rules.js";
import { Random as ExpressionRandom, randomExpression } from "../../packages/jsonata-check/test/random.js";
import { parseYaml } from "../../src/document/yaml.js";
import { internalErrorId } from "../../src/engine/internal-error.js";
import { fixText, lintText, type LintOptions } from "../lint.js";
import type { Random } from "./random.js";

/** The part of JSON Schema from which a document can be made. */
export interface DocumentSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly examples?: readonly unknown[];
  readonly anyOf?: readonly DocumentSchema[];
  readonly oneOf?: readonly DocumentSchema[];
  readonly properties?: Readonly<Record<string, DocumentSchema>>;
  readonly additionalProperties?: boolean | DocumentSchema;
  readonly items?: DocumentSchema;
  readonly definitions?: Readonly<Record<string, DocumentSchema>>;
}

/** The schema of configurations; the working directory is the repository. */
export function readConfigSchema(): DocumentSchema {
  return JSON.parse(readFileSync("generated/schemas/config.schema.json", "utf8")) as DocumentSchema;
}

/** A text and how it is linted. */
export interface Sample {
  readonly text: string;
  readonly options: LintOptions;
}

const examples = rules.flatMap(({ examples: { bad } }) => bad);
const pieces = ["😀", "𝒳", "{{", "}}", "?:", ":str", "|", "; ", "(", ")", "'", "`", "$", ".", "a-b", "==", "\n", ", "];
const names = ["id", "token", "list", "get", "api_key", "oauth2", "__proto__", "a b", ""];
const templates = ["id", "token:str", "query.a?:b", "context.a.b | token", "a b", "w?:?:id", ""];

/** An example of a rule with a few pieces written into it, or taken out of it. */
export function damagedExample(random: Random): Sample {
  const { text, language = "json" } = random.pick(examples);
  return sample(damaged(damaged(text, random), random), language);
}

/** A document of the schema's forms, with random values. */
export function randomDocument(schema: DocumentSchema, random: Random): Sample {
  const value = new Writer(schema.definitions ?? {}, random).value(schema, 9);
  return sample(JSON.stringify(value), "json");
}

function sample(text: string, language: "json" | "jsonc" | "yaml"): Sample {
  return { text, options: { path: `a.${language}`, language, kind: "config", yaml: parseYaml } };
}

function damaged(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  const end = random.chance(0.3) ? at + random.below(8) : at;
  return text.slice(0, at) + random.pick(pieces) + text.slice(end);
}

/** What linting and fixing a text may not do: fail, point outside of it or into a character, change it at a second fixing. */
export function problemsOf({ text, options }: Sample): readonly string[] {
  const { diagnostics } = lintText(text, options);
  const failures = diagnostics.filter(({ rule }) => rule === internalErrorId).map(({ message }) => message);
  const offsets = diagnostics.flatMap(({ range, related, fixes }) => [
    ...[range, ...related.map((place) => place.range)].flatMap(({ start, end }) => [start.offset, end.offset]),
    ...fixes.flatMap(({ edits }) => edits.flatMap(({ start, end }) => [start, end])),
  ]);
  const wrong = offsets.filter((offset) => offset < 0 || offset > text.length || splitsPair(text, offset));
  const fixed = fixText(text, options, "all").text;
  const isStable = fixText(fixed, options, "all").text === fixed;
  return [
    ...failures,
    ...wrong.map((offset) => `${offset} is not a position of the text`),
    ...(isStable ? [] : ["a second fixing changes the text"]),
  ];
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
    if (schema.const !== undefined) return schema.const;
    if (schema.enum !== undefined && random.chance(0.95)) return random.pick(schema.enum);
    if (given.length > 0 && random.chance(0.3)) return random.pick(given);
    if (depth > 0 && items !== undefined) return [items, items].map((item) => this.value(item, depth - 1));
    if (depth > 0 && (properties ?? schema.additionalProperties) !== undefined) return this.object(schema, depth - 1);
    return random.pick([this.string(), this.string(), this.string(), random.below(900), random.chance(0.5), null]);
  }

  private object({ properties = {}, additionalProperties }: DocumentSchema, depth: number): unknown {
    const { random } = this;
    const own = Object.entries(properties).filter(() => random.chance(0.3));
    const more = typeof additionalProperties === "object" ? additionalProperties : {};
    const others = random.chance(0.8)
      ? [random.pick(names), random.pick(names)].map((name) => [name, more] as const)
      : [];
    return Object.fromEntries([...own, ...others].map(([name, part]) => [name, this.value(part, depth)]));
  }

  private string(): string {
    const { random } = this;
    const text = random.chance(0.5)
      ? `/a/{{${random.pick(templates)}}}`
      : randomExpression(new ExpressionRandom(random.below(2 ** 32)), 3);
    return random.chance(0.2) ? damaged(text, random) : text;
  }
}
