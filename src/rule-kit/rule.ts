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

/** One thing a person can switch off by name. Everything that can be listed about it is made from this object. */
export interface Rule {
  /** `<area>/<name>`: the file is `src/rules/<area>/<name>.ts`, its page `docs/rules/<area>/<name>.md`. */
  readonly id: string;
  /** Ids the rule had before; configuration and command line still know them. */
  readonly aliases?: readonly string[];
  /** The highest severity the rule reports; configuration replaces all of them. */
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** One sentence without a full stop: the defect. */
  readonly summary: string;
  /** Why it matters at runtime: one to three short paragraphs of Markdown. */
  readonly description: string;
  /** The best tier of the fixes the rule offers. */
  readonly fixable?: FixTier;
  /** What its findings are about, where editors show that by themselves: fade it out, or strike it through. */
  readonly tag?: "unused" | "deprecated";
  /** Findings of other rules that this rule's finding replaces (the precedence of the rule catalogue). */
  readonly silences?: readonly Silence[];
  /** Run as tests and printed as documentation. */
  readonly examples: Examples;
  /** Ids of rules that a reader of this one may want to see. */
  readonly related?: readonly string[];
  /**
   * What has to be there for the rule to be asked. `complete`, `whole` and `names` say what has to be known of a
   * configuration: listeners are not called for what belongs to one of which less is known. `text`: the rule runs on any
   * file, even one that is no integration document. `suppressions`: it judges what switches other rules off, after they ran.
   */
  readonly needs?: Knowledge | "text" | "suppressions";
  /** What the rule says of problems that the analysis of an expression has found. */
  readonly problems?: ProblemReports;
  /** The plugin that it comes from, as the configuration names it; undefined for a rule of intlint. */
  readonly plugin?: string;
  /** Its page; undefined for a rule of intlint, whose page is made from its id. */
  readonly url?: string;
  /** Starts the rule for a run: its listeners serve one document after the other, always the current one. */
  start(current: CurrentDocument): Listeners;
}

/** The document that started rules look at, one after the other, and where their findings go. */
export interface CurrentDocument {
  readonly linted: LintedDocument;
  emit(finding: Finding): void;
}

/** Which other findings give way: rule ids or `<area>/*`, on overlapping text, in the same string, or at the same value. */
export interface Silence {
  readonly rules: readonly string[];
  readonly on: "text" | "site" | "value";
}

/**
 * What a rule wants to see. Every listener is called in document order. What merged values hold may be written in the base:
 * findings there are left to the base's own turn, no rule has to ask.
 */
export type Listeners = {
  /** Called for every object of that shape. */
  readonly [S in ShapeName]?: (object: ShapedObject<S>) => void;
} & {
  /** Called for every configuration, merged with its base. */
  readonly config?: (config: Config) => void;
  /** Called for every method of a resource, merged with the base. */
  readonly method?: (method: EffectiveMethod, config: Config) => void;
  /** Called for everything that is sent: methods, and request steps of actions. */
  readonly request?: (request: Request, config: Config) => void;
  readonly structure?: (finding: StructuralFinding) => void;
  readonly expression?: ExpressionListener;
  readonly template?: TemplateListener | undefined;
  /** Called for every place that switches rules off or down; only for a rule that needs `suppressions`, and nothing else is. */
  readonly suppression?: (entry: SuppressionEntry) => void;
  /** Called once, after all others; where the rule needs knowledge, only if all configurations have it. */
  readonly document?: (document: SourceDocument) => void;
};

/** What a rule does with the expressions of some roles. */
export interface ExpressionListener {
  readonly roles: readonly Role[];
  /** Called for every expression of these roles. */
  readonly visit: (use: ExpressionUse) => void;
}

/** What a rule does with templates. Equal texts share one parsed template, and most rules have nothing to say of most. */
export interface TemplateListener {
  /** Whether there may be something to see; asked once for all places of a template. */
  readonly where: (template: Template) => boolean;
  /** Called for every place of such a template. */
  readonly visit: (use: TemplateUse) => void;
}

/** What a rule is given: the document that it looks at, and where it reports. */
export interface RuleContext<M extends Messages = Messages> extends LintedDocument {
  report<K extends keyof M & string>(report: Report<M, K>): void;
}

/** Message texts by id, each made from typed data. */
export type Messages = Readonly<Record<string, (data: never) => Message>>;

/** What a rule says of one defect. */
export interface Report<M extends Messages, K extends keyof M & string> {
  readonly message: K;
  readonly data: Parameters<M[K]>[0];
  readonly at: Location;
  /** What the finding says is missing: it is left out where that may be there after all, misspelled or not known. */
  readonly lacks?: readonly Lack[];
  /** Where the rule has several severities; its own by default. */
  readonly severity?: Severity;
  readonly confidence?: Confidence;
  readonly related?: readonly RelatedLocation[];
  /** Undefined entries are left out: an edit that the scalar cannot hold is no fix. */
  readonly fixes?: readonly (Fix | undefined)[];
  /** The code of the JSONata error that an expression ends with. */
  readonly code?: string | undefined;
}

/** A rule as its file writes it: message ids and their data are checked by the compiler. */
export interface RuleDefinition<M extends Messages> extends Omit<Rule, "start" | "examples"> {
  /** Made when somebody wants to see them. */
  readonly examples: (make: typeof documents) => Examples;
  readonly messages: M;
  /** Called once a run: what it keeps of a document has to be kept under that document. */
  readonly create: (context: RuleContext<M>) => Listeners;
}

/** What a finding takes from its rule. */
type RuleMeta<M extends Messages> = Pick<RuleDefinition<M>, "id" | "severity" | "confidence" | "messages">;

/** Makes a rule of its definition. */
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

/** The context of one rule for a whole run: it shows the document that is current, and reports in the rule's name. */
class Context<M extends Messages> implements RuleContext<M> {
  readonly #rule: RuleMeta<M>;
  readonly #current: CurrentDocument;

  constructor(rule: RuleMeta<M>, current: CurrentDocument) {
    this.#rule = rule;
    this.#current = current;
  }

  get document(): LintedDocument["document"] {
    return this.#current.linted.document;
  }

  get kind(): LintedDocument["kind"] {
    return this.#current.linted.kind;
  }

  get structure(): LintedDocument["structure"] {
    return this.#current.linted.structure;
  }

  get model(): LintedDocument["model"] {
    return this.#current.linted.model;
  }

  get expressions(): LintedDocument["expressions"] {
    return this.#current.linted.expressions;
  }

  get templates(): LintedDocument["templates"] {
    return this.#current.linted.templates;
  }

  get secrets(): LintedDocument["secrets"] {
    return this.#current.linted.secrets;
  }

  get hidden(): LintedDocument["hidden"] {
    return this.#current.linted.hidden;
  }

  get settings(): LintedDocument["settings"] {
    return this.#current.linted.settings;
  }

  get api(): LintedDocument["api"] {
    return this.#current.linted.api;
  }

  get possibleBases(): LintedDocument["possibleBases"] {
    return this.#current.linted.possibleBases;
  }

  get readYaml(): LintedDocument["readYaml"] {
    return this.#current.linted.readYaml;
  }

  get derived(): LintedDocument["derived"] {
    return this.#current.linted.derived;
  }

  /** Bound, so that a rule may hand it on by itself. */
  readonly report = <K extends keyof M & string>(report: Report<M, K>): void => {
    if (report.lacks?.every((lack) => isSure(lack, this)) === false) return;
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
