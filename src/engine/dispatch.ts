import type { Config, Knowledge } from "../model/config.js";
import type { Problem, ProblemKind } from "jsonata-check";
import { named, type Role, type ShapeName } from "../../generated/shapes.js";
import type { Node } from "../document/tree.js";
import { mergedShapes } from "../model/merged-shapes.js";
import type { ExpressionUse } from "../model/sites.js";
import type { Finding } from "../rule-kit/finding.js";
import type { LintedDocument } from "../rule-kit/linted-document.js";
import type { CurrentDocument, Listeners, Rule, TemplateListener } from "../rule-kit/rule.js";
import { documentedFindings, problemFindings } from "../rule-kit/problem-rule.js";
import type { SuppressionEntry } from "../rule-kit/suppression-entry.js";
import { ShapedObject } from "../schema/shaped-object.js";
import { addTo, getOrCreate, groupBy } from "jsonata-check/text";
import { internalError } from "./internal-error.js";
import { KnownPart } from "./known-part.js";
import type { Stopwatch } from "./stopwatch.js";
import { RuleChoice } from "./rule-choice.js";
import { TemplateInterest, type TemplateUses } from "./template-interest.js";

/**
 * Runs rules on one document after the other. Every rule is started once, because what V8 learns about a rule's closures
 * would be lost if each document created its own.
 */
export class Dispatcher {
  /** Chooses the rules for each document. */
  readonly choice = new RuleChoice();
  readonly #current = new Current();
  #last: { readonly rules: readonly Rule[]; readonly started: readonly StartedRule[] } | undefined;
  readonly #started = new Map<Rule, StartedRule>();
  readonly #interest = new TemplateInterest();
  readonly #watch: Stopwatch | undefined;

  /** With a stopwatch, each rule is measured. */
  constructor(watch?: Stopwatch) {
    this.#watch = watch;
  }

  /**
   * The findings of some rules in one document. A rule that throws is reported as `internal-error`, with the value it was
   * visiting, and skipped for the rest of the document; its earlier findings remain, and other rules run.
   */
  run(rules: readonly Rule[], linted: LintedDocument): Finding[] {
    const findings = this.#current.show(linted);
    const started = this.#startAll(rules);
    const withProblems = linted.expressions.filter(hasProblems);
    const contradicted = contradictedBy(linted);
    const sites: Sites = {
      shapes: objectsByShape(linted),
      expressions: groupBy(linted.expressions, ({ role }) => role),
      withProblems,
      contradicted,
      kinds: kindsOf(withProblems, contradicted),
      templates: this.#interest.share(linted.templates),
      known: knownParts(linted),
    };
    const watch = this.#watch;
    for (const one of started) {
      if (watch === undefined) runRule(one, linted, sites, findings);
      else watch.measure(one.rule.id, () => runRule(one, linted, sites, findings));
    }
    this.#current.hide();
    return findings;
  }

  #startAll(rules: readonly Rule[]): readonly StartedRule[] {
    if (this.#last?.rules !== rules) this.#last = { rules, started: rules.map((rule) => this.#start(rule)) };
    return this.#last.started;
  }

  #start(rule: Rule): StartedRule {
    return getOrCreate(this.#started, rule, () => {
      const started = new StartedRule(rule, listenersOf(rule, this.#current));
      if (started.template !== undefined) this.#interest.add(started.template);
      return started;
    });
  }
}

/** Adds the findings of one rule. */
function runRule(started: StartedRule, linted: LintedDocument, sites: Sites, findings: Finding[]): void {
  const { rule } = started;
  const cursor: Cursor = { node: undefined };
  try {
    if (started.kinds.some((kind) => sites.kinds.has(kind))) {
      visit(sites.withProblems, (use) => findings.push(...problemFindings(rule, use)), cursor);
      visit(sites.contradicted, ({ use, others }) => findings.push(...documentedFindings(rule, use, others)), cursor);
    }
    if (started.isListening) callListeners(started, linted, sites, cursor);
  } catch (error) {
    findings.push(internalError(rule, error, linted.document, cursor.node));
  }
}

/** The listeners of a rule; if it cannot be started, they fail in every document. */
function listenersOf(rule: Rule, current: CurrentDocument): Listeners {
  try {
    return rule.start(current);
  } catch (error) {
    const fail = (): never => {
      throw error;
    };
    return { document: fail };
  }
}

/** The listeners of a rule in one object layout, which V8 reads fast; those for shapes are a list. */
class StartedRule {
  readonly rule: Rule;
  readonly needs: Knowledge | undefined;
  /** The kinds of problems that it reports. */
  readonly kinds: readonly ProblemKind[];
  readonly isListening: boolean;
  readonly structure: Listeners["structure"];
  readonly shapes: readonly (readonly [name: ShapeName, listener: (object: ShapedObject<ShapeName>) => void])[];
  readonly expression: Listeners["expression"];
  readonly template: Listeners["template"];
  readonly config: Listeners["config"];
  readonly method: Listeners["method"];
  readonly request: Listeners["request"];
  readonly document: Listeners["document"];

  constructor(rule: Rule, listeners: Listeners) {
    const { needs, problems = {} } = rule;
    this.rule = rule;
    this.needs = needs === "text" || needs === "suppressions" ? undefined : needs;
    this.kinds = Object.keys(problems) as ProblemKind[];
    const keys = Object.keys(listeners);
    this.isListening = keys.length > 0;
    const names = keys.filter((name): name is ShapeName => name in named);
    this.structure = listeners.structure;
    this.shapes = names.map((name) => [name, listeners[name] as (object: ShapedObject<ShapeName>) => void]);
    this.expression = listeners.expression;
    this.template = listeners.template;
    this.config = listeners.config;
    this.method = listeners.method;
    this.request = listeners.request;
    this.document = listeners.document;
  }
}

/** The document being linted, and its findings. */
class Current implements CurrentDocument {
  #linted: LintedDocument | undefined;
  #findings: Finding[] = [];

  get linted(): LintedDocument {
    if (this.#linted === undefined) throw new Error("a rule looks at a document before there is one");
    return this.#linted;
  }

  /** Switches to another document; returns the list that collects its findings. */
  show(linted: LintedDocument): Finding[] {
    this.#linted = linted;
    return (this.#findings = []);
  }

  /** Releases the document. */
  hide(): void {
    this.#linted = undefined;
    this.#findings = [];
  }

  /** Adds a finding, unless it is in another file, which reports it when it is linted itself. */
  emit(finding: Finding): void {
    if (finding.location.document === this.linted.document) this.#findings.push(finding);
  }
}

/** Runs the rules that need `suppressions` on the suppressions of a document. */
export function judgeSuppressions(
  rules: readonly Rule[],
  linted: LintedDocument,
  entries: readonly SuppressionEntry[],
): Finding[] {
  const current = new Current();
  const findings = current.show(linted);
  for (const rule of rules) {
    const { suppression } = rule.start(current);
    for (const entry of entries) suppression?.(entry);
  }
  return findings;
}

/** The value that a rule is visiting, if it is a single one. */
interface Cursor {
  node: Node | undefined;
}

/** What listeners are called with, in document order. */
interface Sites {
  readonly shapes: ReadonlyMap<ShapeName, readonly ShapedObject<ShapeName>[]>;
  readonly expressions: ReadonlyMap<Role, readonly ExpressionUse[]>;
  readonly withProblems: readonly ExpressionUse[];
  readonly contradicted: readonly Contradicted[];
  /** The kinds of problems that any of these expressions has. */
  readonly kinds: ReadonlySet<ProblemKind>;
  readonly templates: ReadonlyMap<TemplateListener, readonly TemplateUses[]>;
  readonly known: (needs: Knowledge | undefined) => KnownPart;
}

/** An expression that the description of the API contradicts. */
interface Contradicted extends Pick<ExpressionUse, "node"> {
  readonly use: ExpressionUse;
  readonly others: readonly Problem[];
}

function contradictedBy({ api, expressions, model, settings }: LintedDocument): readonly Contradicted[] {
  if (api === undefined) return [];
  return expressions.flatMap((use) => {
    const others = api.problemsOf(use, model, settings.functions)?.others ?? [];
    return others.length === 0 ? [] : [{ node: use.node, use, others }];
  });
}

function hasProblems({ analysis }: ExpressionUse): boolean {
  return analysis.problems.length > 0;
}

function kindsOf(withProblems: readonly ExpressionUse[], contradicted: readonly Contradicted[]): Sites["kinds"] {
  const problems = [
    ...withProblems.flatMap(({ analysis }) => analysis.problems),
    ...contradicted.flatMap(({ others }) => others),
  ];
  return new Set(problems.map(({ kind }) => kind));
}

/** The known parts of a document by required knowledge, each computed once. */
function knownParts(linted: LintedDocument): Sites["known"] {
  const parts = new Map<Knowledge | undefined, KnownPart>();
  return (needs) => getOrCreate(parts, needs, () => new KnownPart(linted, needs));
}

function callListeners(rule: StartedRule, linted: LintedDocument, sites: Sites, cursor: Cursor): void {
  const part = sites.known(rule.needs);
  if (!part.isAll && part.configs.length === 0) return;
  const { structure, shapes, expression, template, document } = rule;
  if (structure) for (const finding of linted.structure.findings) structure(finding);
  for (const [name, listener] of shapes) {
    const objects = sites.shapes.get(name);
    if (objects) visit(part.of(objects), listener, cursor);
  }
  for (const role of expression?.roles ?? []) {
    const uses = sites.expressions.get(role);
    if (uses && expression) visit(part.of(uses), expression.visit, cursor);
  }
  for (const { template: text, uses } of (template && sites.templates.get(template)) ?? []) {
    if (template?.where(text) === true) visit(part.of(uses), template.visit, cursor);
  }
  for (const config of part.configs) showConfig(rule, config, cursor);
  if (part.isAll) document?.(linted.document);
}

function showConfig({ config: listener, method, request }: StartedRule, config: Config, cursor: Cursor): void {
  if (listener) visit([config], listener, cursor);
  if (method) visit(config.methods(), (one) => method(one, config), cursor);
  if (request) visit(config.requests(), (one) => request(one, config), cursor);
}

function visit<T extends { readonly node: Node }>(
  items: readonly T[],
  listener: (item: T) => void,
  cursor: Cursor,
): void {
  for (const item of items) {
    cursor.node = item.node;
    listener(item);
  }
  cursor.node = undefined;
}

function objectsByShape({ structure, model }: LintedDocument): Sites["shapes"] {
  const objects = new Map<ShapeName, ShapedObject<ShapeName>[]>();
  for (const [node, names] of structure.shapes) {
    if (node.type === "object") for (const name of names) addTo(objects, name, new ShapedObject(name, node));
  }
  for (const [node, name] of mergedShapes(structure, model)) addTo(objects, name, new ShapedObject(name, node));
  return objects;
}
