import { parseDocument } from "../../src/document/parse.js";
import type { Node } from "../../src/document/tree.js";
import { parseYaml } from "../../src/document/yaml.js";
import type { Diagnostic } from "../../src/engine/diagnostic.js";
import { lintText } from "../lint.js";
import { AnalysisCache } from "../../src/model/uses.js";
import { defaultSettings } from "../../src/rule-kit/settings.js";
import { Random } from "../property/random.js";
import type { Mutant, Operator } from "./operator.js";
import type { Subject } from "./subject.js";

/** The lint result of one mutant. */
export interface Trial {
  readonly operator: Operator;
  readonly subject: Subject;
  readonly mutant: Mutant;
  /** A new finding of the expected rule. */
  readonly isFound: boolean;
  /** One of them has the expected pointer and underlines the expected text. */
  readonly isExact: boolean;
  /** New findings of the expected rule, as `pointer text`. */
  readonly found: readonly string[];
  /** New errors and warnings of other rules, as `rule pointer text`. */
  readonly extra: readonly string[];
}

/** How many mutants are made, and of what. */
export interface Plan {
  readonly operators: readonly Operator[];
  readonly subjects: readonly Subject[];
  readonly seed: number;
  /** Mutants of one operator, from different documents if possible. */
  readonly perOperator: number;
}

/** Tries every operator on documents drawn by the seed. */
export function runTrials({ operators, subjects, seed, perOperator }: Plan): readonly Trial[] {
  const cache = new AnalysisCache(defaultSettings);
  const before = new Map(
    subjects.map((subject) => [subject, new Set(lint(subject, subject.text, cache).map(identityOf))]),
  );
  return operators.flatMap((operator, index) => {
    const random = new Random(seed * 1000 + index);
    const trials: Trial[] = [];
    for (const subject of shuffled(subjects, random)) {
      if (trials.length === perOperator) break;
      const mutant = operator.mutate(subject, random);
      if (mutant !== undefined) trials.push(tryOut(operator, subject, mutant, before.get(subject) ?? new Set(), cache));
    }
    return trials;
  });
}

function tryOut(
  operator: Operator,
  subject: Subject,
  mutant: Mutant,
  before: ReadonlySet<string>,
  cache: AnalysisCache,
): Trial {
  const { rule, pointer, text } = mutant.expected;
  const fresh = lint(subject, mutant.text, cache).filter((diagnostic) => !before.has(identityOf(diagnostic)));
  const own = fresh.filter((diagnostic) => diagnostic.rule === rule);
  const underlined = (diagnostic: Diagnostic) => underlinedIn(mutant.text, subject.path, diagnostic);
  const texts = typeof text === "string" ? [text] : text;
  return {
    operator,
    subject,
    mutant,
    isFound: own.length > 0,
    isExact: own.some((diagnostic) => diagnostic.pointer === pointer && texts.includes(underlined(diagnostic))),
    found: own.map((diagnostic) => `${diagnostic.pointer} ${underlined(diagnostic)}`),
    extra: fresh
      .filter((diagnostic) => diagnostic.rule !== rule && diagnostic.severity !== "info")
      .map((diagnostic) => `${diagnostic.rule} ${diagnostic.pointer} ${underlined(diagnostic)}`),
  };
}

function lint({ path, kind }: Subject, text: string, cache: AnalysisCache): readonly Diagnostic[] {
  return lintText(text, { path, kind, yaml: parseYaml, explicit: true, cache, selection: { preset: "strict" } })
    .diagnostics;
}

/** The part of a finding that does not depend on the surrounding text. */
function identityOf({ rule, pointer, message }: Diagnostic): string {
  return JSON.stringify([rule, pointer, message]);
}

/** The text a finding points at, decoded inside an expression or a template. */
function underlinedIn(text: string, path: string, { pointer, range, embedded }: Diagnostic): string {
  if (embedded === undefined) return text.slice(range.start.offset, range.end.offset);
  const node = nodeAt(parseDocument(text, { path }, { yaml: parseYaml }).root, pointer);
  return node?.type === "string" ? node.value.slice(embedded.start, embedded.end) : "";
}

function nodeAt(root: Node | undefined, pointer: string): Node | undefined {
  const tokens = pointer.split("/").slice(1);
  return tokens.reduce<Node | undefined>((node, token) => {
    const name = token.replaceAll("~1", "/").replaceAll("~0", "~");
    if (node?.type === "object") return node.get(name);
    return node?.type === "array" ? node.items[Number(name)] : undefined;
  }, root);
}

function shuffled<T>(items: readonly T[], random: Random): readonly T[] {
  const rest = [...items];
  return items.flatMap(() => rest.splice(random.below(rest.length), 1));
}
