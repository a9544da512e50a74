import type { Config } from "../model/config.js";
import type { Node } from "../document/tree.js";
import type { Finding } from "../rule-kit/finding.js";
import type { LintedDocument } from "../rule-kit/linted-document.js";
import type { Rule } from "../rule-kit/rule.js";
import { documentedFindings, problemFindings } from "../rule-kit/problem-rule.js";
import type { SuppressionEntry } from "../rule-kit/suppression-entry.js";
import { getOrCreate } from "jsonata-check/text";
import { internalError } from "./internal-error.js";
import type { Stopwatch } from "./stopwatch.js";
import { RuleChoice } from "./rule-choice.js";
import { TemplateInterest } from "./template-interest.js";
import { StartedRule, listenersOf } from "./started-rule.js";
import { ShownDocument } from "./shown-document.js";
import { sitesOf, type Sites } from "./rule-sites.js";

/**
 * Runs rules on one document after the other. Every rule is started once, because what V8 learns about a rule's closures
 * would be lost if each document created its own.
 */
export class Dispatcher {
  /** Chooses the rules for each document. */
  readonly choice = new RuleChoice();
  readonly #current = new ShownDocument();
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
    const sites = sitesOf(linted, this.#interest.share(linted.templates));
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

/** Runs the rules that need `suppressions` on the suppressions of a document. */
export function judgeSuppressions(
  rules: readonly Rule[],
  linted: LintedDocument,
  entries: readonly SuppressionEntry[],
): Finding[] {
  const current = new ShownDocument();
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
