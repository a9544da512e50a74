import type { DocumentKind } from "../../generated/shapes.js";
import type { Api } from "../api/api.js";
import { embeddedYaml } from "../document/embedded-yaml.js";
import { languageOf, parseDocument, type YamlParser } from "../document/parse.js";
import type { Language, SourceDocument } from "../document/source-document.js";
import { buildModel } from "../model/model.js";
import { AnalysisCache, usesOf } from "../model/uses.js";
import { lintedDocument, type LintedDocument } from "../rule-kit/linted-document.js";
import { schemaRows } from "../rules/documentation/support/rows.js";
import type { Finding } from "../rule-kit/finding.js";
import type { Rule } from "../rule-kit/rule.js";
import { spanInFile } from "../secrets/hide-secrets.js";
import { findLooseSecrets, findSecrets, maskedRemark, type Hidden } from "../secrets/secrets.js";
import { defaultSettings, type Settings } from "../rule-kit/settings.js";
import { detectKind } from "../schema/kind.js";
import { emptyStructure } from "../schema/structure.js";
import { walk } from "../schema/walk.js";
import type { Span } from "jsonata-check/text";
import { baseOf, findingsInBase } from "./base-findings.js";
import { boundFindings, type BoundFindings } from "./bound-findings.js";
import type { Diagnostic, LintResult, Suppression } from "./diagnostic.js";
import { Dispatcher } from "./dispatch.js";
import { inOrder } from "./order.js";
import { Renderer } from "./render.js";
import type { RuleSelection } from "./selection.js";
import { Stopwatch } from "./stopwatch.js";
import { applySuppressions, type Suppressors } from "./suppression/suppress.js";
import { toolFailure } from "./file-diagnostic.js";

/** How a document is analyzed. */
export interface AnalysisOptions {
  /** The base integration of an override or an update. */
  readonly base?: { readonly text: string; readonly path: string };
  /** Paths of several possible bases, none of which is used. */
  readonly possibleBases?: readonly string[];
  readonly settings?: Settings;
  /** The vendor's API descriptions. */
  readonly api?: Api;
  /** Needed if `needsYaml` says so; without it, YAML inside of JSON is not checked. */
  readonly yaml?: YamlParser;
  /** Shares the analyses of equal expressions between texts. */
  readonly cache?: AnalysisCache;
}

/** How a text is linted. */
export interface LintOptions extends AnalysisOptions {
  /** All available rules, enabled or not. */
  readonly rules: readonly Rule[];
  /** The file's path as reports show it; determines the language and helps to detect the kind. */
  readonly path?: string;
  /** Overrides the path; strict JSON if neither is given. */
  readonly language?: Language;
  /** The kind of document; detected by default. */
  readonly kind?: DocumentKind;
  readonly selection?: RuleSelection;
  /** What suppresses findings, in addition to comments. */
  readonly suppressors?: Suppressors;
  /** The user named the file: if it is not an integration document, that is a finding. */
  readonly explicit?: boolean;
  /** Shares started rules between texts. */
  readonly dispatcher?: Dispatcher;
  /** The maximum number of findings, and of suppressed ones; unlimited by default. */
  readonly most?: number;
  /** A clock in milliseconds; adds timings to the result. */
  readonly now?: () => number;
}

/**
 * Lints one text. Pure. Never throws: if the tool itself fails, that is the only finding, and the whole text counts as
 * secret, because nobody knows what in it is.
 */
export function lintText(text: string, options: LintOptions): LintResult {
  return guarded(text, options, () => {
    const watch = new Stopwatch(options.now);
    const document = watch.measure("parse", () => readDocument(text, options));
    const kind = detectKind({ root: document.root, path: options.path, asKind: options.kind });
    if (kind === undefined && options.explicit !== true) return { kind, diagnostics: [], suppressed: [], secrets: [] };
    const linted = watch.measure("model", () => analyzeDocument(document, kind, options));
    return judge(linted, options, watch);
  });
}

/** Lints an analyzed document, with the options it was analyzed with. */
export function lintDocument(linted: LintedDocument, options: LintOptions): LintResult {
  const { kind, document } = linted;
  if (kind === undefined && options.explicit !== true) return { kind, diagnostics: [], suppressed: [], secrets: [] };
  return guarded(document.text, options, () => judge(linted, options, new Stopwatch(options.now)));
}

/** Parses and analyzes a text. */
export function analyzeText(text: string, options: LintOptions): LintedDocument {
  const document = readDocument(text, options);
  return analyzeDocument(
    document,
    detectKind({ root: document.root, path: options.path, asKind: options.kind }),
    options,
  );
}

function readDocument(text: string, options: LintOptions): SourceDocument {
  return parseDocument(text, { path: options.path, language: options.language }, options);
}

function guarded(text: string, options: LintOptions, lint: () => LintResult): LintResult {
  try {
    return lint();
  } catch (error) {
    const diagnostics = [toolFailure(options.path ?? "", error)];
    return { kind: options.kind, diagnostics, suppressed: [], secrets: [{ start: 0, end: text.length }] };
  }
}

function judge(linted: LintedDocument, options: LintOptions, watch: Stopwatch): LintResult {
  const { kind } = linted;
  const { rules: all, selection = {}, suppressors = {} } = options;
  const dispatcher = options.dispatcher ?? new Dispatcher();
  const { rules, suppressionRules } = dispatcher.choice.of(linted, all, selection, suppressors.exceptions);
  const run = (shown: LintedDocument): readonly Finding[] => dispatcher.run(rules, shown);
  const findings = watch.measure("rules", () => run(linted));
  const reported = new Set(findings.map(({ rule }) => rule));
  const inBase = watch.measure("rules", () =>
    findingsInBase({ linted, analyzeBase: baseAnalyzer(options), reported, run }),
  );
  const rendered = watch.measure("report", () => {
    const own = applySuppressions({ linted, findings, all, rules, suppressionRules }, selection, suppressors);
    const others =
      inBase === undefined ? [] : applySuppressions({ ...inBase, all, rules, suppressionRules: [] }, selection, {});
    const { most = Infinity, path = "", base } = options;
    const bound = [boundFindings(path, own, most), boundFindings(base?.path ?? "", others, most)];
    return renderAll(bound, [...linted.hidden, ...(inBase?.linted.hidden ?? [])]);
  });
  const secrets = spansOf(linted.hidden);
  const ofBase = inBase === undefined ? {} : { secretsOfBase: spansOf(inBase.linted.hidden) };
  return { kind, ...rendered, secrets, ...ofBase, ...watch.result() };
}

/** The spans of hidden values in their files. */
function spansOf(hidden: readonly Hidden[]): readonly Span[] {
  return hidden.map(spanInFile);
}

/** What reports must hide of a document and its base. */
export function hiddenOf(linted: LintedDocument, options: AnalysisOptions): readonly Hidden[] {
  const base = baseOf(linted);
  return base === undefined ? linted.hidden : [...linted.hidden, ...baseAnalyzer(options)(base).hidden];
}

/** Analyzes a base alone. */
function baseAnalyzer({ base: _, ...options }: AnalysisOptions): (base: SourceDocument) => LintedDocument {
  return (base) => analyzeDocument(base, detectKind({ root: base.root, path: base.path }), options);
}

/** Whether a text is YAML, or may contain YAML in documentation strings. */
export function needsYaml(text: string, path: string): boolean {
  return languageOf(path) === "yaml" || [...schemaRows].some((type) => text.includes(`"${type}"`));
}

function renderAll(
  files: readonly BoundFindings[],
  secrets: readonly Hidden[],
): Pick<LintResult, "diagnostics" | "suppressed"> {
  const renderer = new Renderer(secrets);
  const diagnostics = files.flatMap(({ note }) => note ?? []);
  const suppressed: Diagnostic[] = [];
  for (const { finding, suppression } of files.flatMap(({ settled }) => settled)) {
    const diagnostic = renderer.render(finding);
    if (suppression === undefined) diagnostics.push(diagnostic);
    else suppressed.push({ ...diagnostic, suppression: withMaskedReason(suppression) });
  }
  return { diagnostics: inOrder(diagnostics), suppressed: inOrder(suppressed) };
}

function withMaskedReason(suppression: Suppression): Suppression {
  const { reason } = suppression;
  return reason === undefined ? suppression : { ...suppression, reason: maskedRemark(reason) };
}

/** Analyzes a parsed document: everything that rules look at. */
export function analyzeDocument(
  document: SourceDocument,
  kind: DocumentKind | undefined,
  options: AnalysisOptions,
): LintedDocument {
  const settings = options.settings ?? defaultSettings;
  const structure = kind === undefined ? emptyStructure : walk(document, kind);
  const cache = options.cache ?? new AnalysisCache(settings);
  const uses = usesOf(structure, cache);
  const base = options.base && parseDocument(options.base.text, { path: options.base.path }, options);
  const kindOfBase = base && detectKind({ root: base.root, path: base.path });
  const usesOfBase = base && kindOfBase && usesOf(walk(base, kindOfBase), cache);
  const { parseTemplate } = cache;
  const model = buildModel({ document, kind, structure, settings, ...uses, base, usesOfBase, parseTemplate });
  const strings = findSecrets(document, uses, cache);
  const secrets = strings.filter(({ isEvident }) => isEvident);
  const readYaml = embeddedYaml(options.yaml);
  const hidden = [...strings, ...findLooseSecrets(document)];
  return lintedDocument({
    document,
    kind,
    structure,
    model,
    secrets,
    hidden,
    settings,
    cache,
    api: options.api,
    possibleBases: options.possibleBases,
    readYaml,
    ...uses,
  });
}
