import { rules as allRules } from "../../generated/rules.js";
import type { DocumentKind } from "../../generated/shapes.js";
import { parseDocument, type YamlParser } from "../document/parse.js";
import type { Language, SourceDocument } from "../document/source-document.js";
import { buildModel } from "../model/model.js";
import { AnalysisCache, usesOf } from "../model/uses.js";
import type { Finding } from "../rules/finding.js";
import type { DocumentView } from "../rules/rule.js";
import { defaultSettings, type Settings } from "../rules/settings.js";
import { detectKind } from "../schema/kind.js";
import { emptyStructure } from "../schema/structure.js";
import { walk } from "../schema/walk.js";
import type { LintResult } from "./diagnostic.js";
import { Dispatcher } from "./dispatch.js";
import { inOrder } from "./order.js";
import { applyPrecedence } from "./precedence.js";
import { Renderer } from "./render.js";
import { effectiveSeverity, isSelected, type RuleSelection } from "./selection.js";
import { Stopwatch } from "./stopwatch.js";

/** How a text is linted. */
export interface LintOptions {
  /** The file's path as reports show it; decides the language and helps to tell the kind. */
  readonly path?: string;
  /** Overrides what the path says; strict JSON where neither is given. */
  readonly language?: Language;
  /** What the document is; detected where it is not said. */
  readonly kind?: DocumentKind;
  /** The base integration of an override or an update. */
  readonly base?: { readonly text: string; readonly path: string };
  readonly selection?: RuleSelection;
  readonly settings?: Settings;
  /** The text was named by a person: that it is no integration document is a finding then. */
  readonly explicit?: boolean;
  /** Needed for YAML only. */
  readonly yaml?: YamlParser;
  /** Shares the analysis of equal expressions between texts. */
  readonly cache?: AnalysisCache;
  /** Shares started rules between texts. */
  readonly dispatcher?: Dispatcher;
  /** A clock in milliseconds; with it the result has timings. */
  readonly now?: () => number;
}

/** Lints one text. Pure: reads nothing but its arguments. */
export function lintText(text: string, options: LintOptions = {}): LintResult {
  const watch = new Stopwatch(options.now);
  const document = watch.measure("parse", () =>
    parseDocument(text, { path: options.path, language: options.language }, options),
  );
  const kind = detectKind({ root: document.root, path: options.path, asKind: options.kind });
  if (kind === undefined && options.explicit !== true) return { kind, diagnostics: [], suppressed: [] };

  const selection = options.selection ?? {};
  const view = watch.measure("model", () => viewOf(document, kind, options));
  const rules = allRules.filter((rule) => isSelected(rule, selection) && (kind !== undefined || rule.needs === "text"));
  const findings = watch.measure("rules", () => (options.dispatcher ?? new Dispatcher()).run(rules, view));
  const diagnostics = watch.measure("report", () => {
    const shown = applyPrecedence(withSeverities(findings, selection), new Map(rules.map((rule) => [rule.id, rule])));
    const renderer = new Renderer();
    return inOrder(shown.map((finding) => renderer.render(finding)));
  });
  return { kind, diagnostics, suppressed: [], ...watch.result() };
}

/** The findings that the selection shows, each as severe as it says. What is hidden silences nothing. */
function withSeverities(findings: readonly Finding[], selection: RuleSelection): readonly Finding[] {
  return findings.flatMap((finding) => {
    const severity = effectiveSeverity(finding, selection);
    return severity === undefined ? [] : [{ ...finding, severity }];
  });
}

/** Everything that rules may look at. */
export function viewOf(document: SourceDocument, kind: DocumentKind | undefined, options: LintOptions): DocumentView {
  const settings = options.settings ?? defaultSettings;
  const structure = kind === undefined ? emptyStructure : walk(document, kind);
  const cache = options.cache ?? new AnalysisCache(settings);
  const uses = usesOf(structure, cache);
  const base = options.base && parseDocument(options.base.text, { path: options.base.path }, options);
  const model = buildModel({ document, kind, structure, settings, ...uses, base, parseTemplate: cache.parseTemplate });
  return { document, kind, structure, model, settings, ...uses };
}
