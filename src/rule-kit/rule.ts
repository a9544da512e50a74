import type { Location } from "../document/location.js";
import type { SourceDocument } from "../document/source-document.js";
import type { Role, ShapeName } from "../../generated/shapes.js";
import type { Config, Knowledge } from "../model/config.js";
import type { EffectiveMethod } from "../model/effective-method.js";
import type { Request } from "../model/request.js";
import type { ExpressionUse, TemplateUse } from "../model/sites.js";
import type { Template } from "../placeholder/parse.js";
import type { ShapedObject } from "../schema/shaped-object.js";
import type { StructuralFinding } from "../schema/structure.js";
import type { LintedDocument } from "./linted-document.js";
import { documents, type Examples } from "./examples.js";
import type { Confidence, Finding, Fix, FixTier, Message, RelatedLocation, Severity } from "./finding.js";
import type { ProblemReports } from "./problem-report.js";
import { isSure, type Lack } from "./lack.js";
import type { SuppressionEntry } from "./suppression-entry.js";

/** A rule: one thing that users can switch off by name, with all its metadata. */
export interface Rule {
  /** `<area>/<name>`, defined in `src/rules/<area>/<name>.ts`, documented in `docs/rules/<area>/<name>.md`. */
  readonly id: string;
  /** Former IDs, which still work in configuration and on the command line. */
  readonly aliases?: readonly string[];
  /** The highest severity the rule reports; a configured one replaces all of them. */
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** One sentence without a full stop: the defect. */
  readonly summary: string;
  /** Why it matters at runtime: one to three short paragraphs of Markdown. */
  readonly description: string;
  /** The best tier of the rule's fixes. */
  readonly fixable?: FixTier;
  /** How editors render the text: faded out or struck through. */
  readonly tag?: "unused" | "deprecated";
  /** Findings of other rules that this rule's findings replace (the precedence of the rule catalog). */
  readonly silences?: readonly Silence[];
  /** Examples, which are tests and documentation. */
  readonly examples: Examples;
  /** IDs of related rules. */
  readonly related?: readonly string[];
  /**
   * When the rule runs. `complete`, `whole` and `names`: what must be known about a configuration; listeners are not called
   * for parts of other configurations. `text`: on any file, even if it is not an integration document. `suppressions`: after
   * all other rules, on what suppresses their findings.
   */
  readonly needs?: Knowledge | "text" | "suppressions";
  /** The rule's reports of problems found by the analysis of expressions. */
  readonly problems?: ProblemReports;
  /** The plugin that provides it, as configured; undefined for a built-in rule. */
  readonly plugin?: string;
  /** Its page; undefined for a built-in rule, whose URL follows from its ID. */
  readonly url?: string;
  /** Starts the rule for a run: its listeners always look at the current document. */
  start(current: CurrentDocument): Listeners;
}

/** The document being linted, which changes during a run, and a sink for findings. */
export interface CurrentDocument {
  readonly linted: LintedDocument;
  emit(finding: Finding): void;
}

/** The findings to silence: of rule IDs or `<area>/*`, on overlapping text, in the same string, or at the same value. */
export interface Silence {
  readonly rules: readonly string[];
  readonly on: "text" | "site" | "value";
}

/**
 * What a rule listens to, in document order. Parts of merged values may be written in the base; findings there are reported
 * when the base is linted, so rules need not check.
 */
export type Listeners = {
  /** Called for every object of that shape. */
  readonly [S in ShapeName]?: (object: ShapedObject<S>) => void;
} & {
  /** Called for every configuration, merged with its base. */
  readonly config?: (config: Config) => void;
  /** Called for every method of a resource, merged with the base. */
  readonly method?: (method: EffectiveMethod, config: Config) => void;
  /** Called for every request: methods, and request steps of actions. */
  readonly request?: (request: Request, config: Config) => void;
  readonly structure?: (finding: StructuralFinding) => void;
  readonly expression?: ExpressionListener;
  readonly template?: TemplateListener | undefined;
  /** Called for every suppression; the only listener of a rule that needs `suppressions`. */
  readonly suppression?: (entry: SuppressionEntry) => void;
  /** Called once, after all other listeners; only if all configurations satisfy `needs`. */
  readonly document?: (document: SourceDocument) => void;
};

/** A listener for expressions. */
export interface ExpressionListener {
  readonly roles: readonly Role[];
  /** Called for every expression of these roles. */
  readonly visit: (use: ExpressionUse) => void;
}

/** A listener for templates. Equal strings share one parsed template, and most rules ignore most templates. */
export interface TemplateListener {
  /** Whether the template is of interest; called once for all its places. */
  readonly where: (template: Template) => boolean;
  /** Called for every place of an interesting template. */
  readonly visit: (use: TemplateUse) => void;
}

/** The parts of a document that most rules look at. */
type DocumentParts = Pick<
  LintedDocument,
  "document" | "structure" | "model" | "expressions" | "settings" | "api" | "derived"
>;

/** The context of a rule: the current document, and `report`. */
export interface RuleContext<M extends Messages = Messages> extends DocumentParts {
  /** All that is known about the document. */
  readonly linted: LintedDocument;
  report<K extends keyof M & string>(report: Report<M, K>): void;
}

/** Messages by ID, each made from typed data. */
export type Messages = Readonly<Record<string, (data: never) => Message>>;

/** A rule's report of one defect: a message with its data, if it takes any. */
export type Report<M extends Messages, K extends keyof M & string> = ReportParts & {
  readonly message: K;
} & (Parameters<M[K]> extends [] ? { readonly data?: undefined } : { readonly data: Parameters<M[K]>[0] });

/** The parts that do not depend on the message. */
interface ReportParts {
  readonly at: Location;
  /** Keys that the finding reports as missing: if they may exist after all, the finding is dropped. */
  readonly lacks?: readonly Lack[];
  /** By default that of the rule. */
  readonly severity?: Severity;
  readonly confidence?: Confidence;
  readonly related?: readonly RelatedLocation[];
  /** Undefined entries, whose edits are impossible, are ignored. */
  readonly fixes?: readonly (Fix | undefined)[];
  /** The code of the JSONata error that evaluation ends with. */
  readonly code?: string | undefined;
}

/** The definition of a rule; the compiler checks message IDs and data. */
export interface RuleDefinition<M extends Messages> extends Omit<Rule, "start" | "examples"> {
  /** Built on demand. */
  readonly examples: (make: typeof documents) => Examples;
  readonly messages: M;
  /** Called once per run, for all documents: whatever it caches must be keyed by document. */
  readonly create: (context: RuleContext<M>) => Listeners;
}

/** The part of a definition that findings need. */
type RuleMeta<M extends Messages> = Pick<RuleDefinition<M>, "id" | "severity" | "confidence" | "messages">;

/** Creates a rule. */
export function defineRule<const M extends Messages>(definition: RuleDefinition<M>): Rule {
  const { create, examples, ...meta } = definition;
  return {
    ...meta,
    get examples(): Examples {
      return examples(documents);
    },
    start: (current) => create(new Context(definition, current)),
  };
}

/** The context of one rule for a whole run. */
class Context<M extends Messages> implements RuleContext<M> {
  readonly #rule: RuleMeta<M>;
  readonly #current: CurrentDocument;

  constructor(rule: RuleMeta<M>, current: CurrentDocument) {
    this.#rule = rule;
    this.#current = current;
  }

  get linted(): LintedDocument {
    return this.#current.linted;
  }

  get document(): LintedDocument["document"] {
    return this.linted.document;
  }

  get structure(): LintedDocument["structure"] {
    return this.linted.structure;
  }

  get model(): LintedDocument["model"] {
    return this.linted.model;
  }

  get expressions(): LintedDocument["expressions"] {
    return this.linted.expressions;
  }

  get settings(): LintedDocument["settings"] {
    return this.linted.settings;
  }

  get api(): LintedDocument["api"] {
    return this.linted.api;
  }

  get derived(): LintedDocument["derived"] {
    return this.linted.derived;
  }

  /** Bound, so that rules can pass it on. */
  readonly report = <K extends keyof M & string>(report: Report<M, K>): void => {
    if (report.lacks?.every((lack) => isSure(lack, this.linted)) === false) return;
    const { id, severity, confidence, messages } = this.#rule;
    const say = messages[report.message] as (data: unknown) => Finding["message"];
    this.#current.emit({
      rule: id,
      severity: report.severity ?? severity,
      confidence: report.confidence ?? confidence,
      message: say(report.data),
      messageId: report.message,
      data: report.data,
      location: report.at,
      related: report.related ?? [],
      fixes: (report.fixes ?? []).filter((fix) => fix !== undefined),
      ...(report.code === undefined ? {} : { code: report.code }),
    });
  };
}
