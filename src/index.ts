import { rules as registry } from "../generated/rules.js";
import type { DocumentKind } from "../generated/shapes.js";
import type { IntlintConfiguration } from "../generated/types.js";
import { apiOf, type GivenApi } from "./api/given.js";
import { loadYaml } from "./api/yaml.js";
import { Exceptions } from "./engine/suppression/exception.js";
import { applicableTo, emptyConfiguration } from "./config/configuration.js";
import { readConfiguration } from "./config/read-configuration.js";
import { mergeSettings } from "./config/merge.js";
import { matchRules, namedIn, nearestPattern, type MatchedRules } from "./config/rule-patterns.js";
import { findRule, nearestRule } from "./rule-kit/rule-names.js";
import { parseJson } from "./document/json.js";
import type { Language } from "./document/source-document.js";
import { parseYaml } from "./document/yaml.js";
import type { LintResult } from "./engine/diagnostic.js";
import { Dispatcher } from "./engine/dispatch.js";
import { ExpressionChecker, type CheckedExpression, type CheckExpressionOptions } from "./engine/expression.js";
import { lintText, type LintOptions as EngineOptions } from "./engine/lint.js";
import { withTriedFixes } from "./engine/offered-fixes.js";
import { infoOf, type RuleInfo } from "./engine/rule-info.js";
import { exampleFindings } from "./explain/example-findings.js";
import { rulePage } from "./explain/rule-page.js";
import { pageMarkdown } from "./report/page-markdown.js";
import { plainFindings } from "./report/pretty.js";
import type { ConfigurationFile } from "./session/exception-action.js";
import { Session } from "./session/session.js";
import type { SchemaName } from "./session/session-host.js";

export type { DocumentKind, Role } from "../generated/shapes.js";
export type { IntlintConfiguration } from "../generated/types.js";
export type { GivenApi, NamedApi } from "./api/given.js";
export type { Language } from "./document/source-document.js";
export type { Diagnostic, LintResult, Position, Range, RelatedDiagnostic, Suppression } from "./engine/diagnostic.js";
export type {
  CheckedExpression,
  CheckExpressionOptions,
  ExpressionChecker,
  ExpressionDiagnostic,
} from "./engine/expression.js";
export {
  contains,
  fromSchema,
  printType,
  typeOf,
  typeOfRole,
  type Type,
  type TypeSchema,
} from "./engine/expression-type.js";
export type {
  CodeAction,
  Completion,
  CompletionKind,
  DocumentSymbol,
  ExampleTrial,
  Hover,
  SignatureHelp,
} from "./session/results.js";
export type { ConfigurationFile } from "./session/exception-action.js";
export type { DocumentChange } from "./session/open-documents.js";
export type { SchemaName } from "./session/session-host.js";
export type { Session } from "./session/session.js";
export type { RuleInfo } from "./engine/rule-info.js";
export type { Confidence, Fix, FixTier, Severity } from "./rule-kit/finding.js";
export type { Edit } from "./text/edit.js";
export type { Span } from "jsonata-check/text";

/** How a text is linted. */
export interface LintOptions {
  /** The path that diagnostics show; its name determines the language and helps to detect the kind. */
  readonly path?: string;
  /** Overrides the path; strict JSON if neither is given. */
  readonly language?: Language;
  /** The kind of document; detected by default. */
  readonly kind?: DocumentKind;
  /** The base integration of an override or update: the merged document is linted then. */
  readonly base?: { readonly text: string; readonly path: string };
  /** The vendor's API descriptions, Swagger 2.0 or OpenAPI 3, as text or parsed, including all files that they refer to. */
  readonly apis?: readonly GivenApi[];
  /** The content of an `intlint.config.json`; `files` of exceptions and overrides are matched against `path`. Keys that name files (`extends`, `plugins`, `bases`, `apis`) and `kinds` have no effect. */
  readonly config?: IntlintConfiguration;
  /** The only rules to run: IDs, areas (`jsonata`) or globs (`auth/*`). */
  readonly only?: readonly string[];
  /** Also reports guesses. */
  readonly pedantic?: boolean;
  /** A clock in milliseconds, for example `() => performance.now()`; adds timings to the result. */
  readonly now?: () => number;
}

/** Shared by all calls of `lint`: starting every rule takes longer than a small document. */
const dispatcher = new Dispatcher();

/**
 * Lints one text. Synchronous and pure: no file system, environment or clock; it runs in a browser.
 *
 * If the text is not an integration document, the result has the finding `schema/unknown-kind` and no `kind`.
 * Never throws for any text; throws a `RangeError` if an item of `only` matches no rule.
 */
export function lint(text: string, options: LintOptions = {}): LintResult {
  const lintOptions = { ...engineOptions(options), explicit: true, dispatcher };
  return withTriedFixes(text, lintText(text, lintOptions), lintOptions);
}

function engineOptions({ config, only, pedantic, apis = [], ...rest }: LintOptions): EngineOptions {
  const configuration =
    config === undefined
      ? emptyConfiguration
      : readConfiguration(parseJson(JSON.stringify(config), { language: "json" }).root, registry);
  const { layers, exceptions } = applicableTo(configuration, rest.path);
  const { preset, settings, rules } = mergeSettings(layers);
  const chosen = only?.map(rulesNamed);
  return {
    ...rest,
    rules: registry,
    ...(apis.length === 0 ? {} : { api: apiOf(apis, loadYaml) }),
    selection: {
      severities: rules.severities,
      named: new Set([...rules.named, ...namedIn(chosen ?? [])]),
      ...(preset === undefined ? {} : { preset }),
      ...(chosen === undefined ? {} : { only: chosen.flatMap(({ ids }) => ids) }),
      ...(pedantic === undefined ? {} : { pedantic }),
    },
    suppressors: { exceptions: new Exceptions(exceptions) },
    settings,
    yaml: parseYaml,
  };
}

/** The options of a session. */
export interface SessionOptions {
  /** How a document is linted, by the name it is opened with; by default the name is the path and nothing is configured. */
  readonly optionsOf?: (name: string) => LintOptions;
  /** The published schema of a kind (`loadSchema`), for hovers and completion. */
  readonly schemaOf?: (kind: SchemaName) => object | undefined;
  /** The configuration file of a document, in which `codeActions` offers exceptions. */
  readonly configurationOf?: (name: string) => ConfigurationFile | undefined;
}

/**
 * Starts a session for an editor: diagnostics, hovers, completion and the like for documents that are opened, changed and
 * closed. Synchronous and pure, like `lint`; it runs in a browser.
 */
export function createSession({ optionsOf, ...host }: SessionOptions = {}): Session {
  return new Session({
    ...host,
    optionsOf: (name) => ({ ...engineOptions(optionsOf?.(name) ?? { path: name }), explicit: true }),
  });
}

/** Lints one UTF-8 file. Fails like `fs.readFile` if it cannot be read. */
export async function lintFile(path: string, options: LintOptions = {}): Promise<LintResult> {
  const { readFile } = await import("node:fs/promises");
  return lint(await readFile(path, "utf8"), { path, ...options });
}

/** Shared by all calls of `checkExpression`, because it caches the contexts of roles. */
const expressionChecker = new ExpressionChecker(registry);

/** Creates a separate checker for many expressions; its caches are released with it. */
export function createExpressionChecker(): ExpressionChecker {
  return new ExpressionChecker(registry);
}

/** Checks one expression with the `jsonata` rules, except guesses. Nothing is evaluated. Pure; never throws. */
export function checkExpression(text: string, options: CheckExpressionOptions = {}): CheckedExpression {
  return expressionChecker.check(text, options);
}

/** The self-contained JSON Schema (draft-07) of a document kind, or of the configuration file. */
export async function loadSchema(kind: SchemaName): Promise<object> {
  const { readFile } = await import("node:fs/promises");
  const url = new URL(`../generated/schemas/${kind}.schema.json`, import.meta.url);
  return JSON.parse(await readFile(url, "utf8")) as object;
}

/** Every rule, sorted by ID. */
export const rules: readonly RuleInfo[] = registry.map(infoOf);

/** A rule's page as Markdown, as in `docs/rules`. Throws a `RangeError` for an unknown ID. */
export function explainRule(id: string): string {
  const rule = ruleOf(id);
  const outputs = rule.examples.bad.map((example) =>
    plainFindings(exampleFindings(rule, example, registry, parseYaml)),
  );
  return pageMarkdown(rulePage(rule, outputs));
}

function ruleOf(id: string): (typeof registry)[number] {
  return findRule(registry, id) ?? noRule(id, nearestRule(registry, id));
}

function rulesNamed(pattern: string): MatchedRules {
  return matchRules(registry, pattern) ?? noRule(pattern, nearestPattern(registry, pattern));
}

function noRule(name: string, nearest: string | undefined): never {
  throw new RangeError(`There is no rule "${name}"${nearest === undefined ? "." : `; did you mean "${nearest}"?`}`);
}
