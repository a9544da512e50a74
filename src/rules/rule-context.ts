import type { Finding } from "./finding.js";
import type { CurrentDocument, DocumentView, Messages, Report, RuleContext, RuleMeta } from "./rule.js";

/** The context of one rule for a whole run: it shows the document that is current, and reports in the rule's name. */
export class CurrentContext<M extends Messages> implements RuleContext<M> {
  readonly #rule: RuleMeta<M>;
  readonly #current: CurrentDocument;

  constructor(rule: RuleMeta<M>, current: CurrentDocument) {
    this.#rule = rule;
    this.#current = current;
  }

  get document(): DocumentView["document"] {
    return this.#current.view.document;
  }

  get kind(): DocumentView["kind"] {
    return this.#current.view.kind;
  }

  get structure(): DocumentView["structure"] {
    return this.#current.view.structure;
  }

  get model(): DocumentView["model"] {
    return this.#current.view.model;
  }

  get expressions(): DocumentView["expressions"] {
    return this.#current.view.expressions;
  }

  get templates(): DocumentView["templates"] {
    return this.#current.view.templates;
  }

  get settings(): DocumentView["settings"] {
    return this.#current.view.settings;
  }

  get readYaml(): DocumentView["readYaml"] {
    return this.#current.view.readYaml;
  }

  /** Bound, so that a rule may hand it on by itself. */
  readonly report = <K extends keyof M & string>(report: Report<M, K>): void => {
    const { id, severity, confidence, messages } = this.#rule;
    const say = messages[report.message] as (data: unknown) => Finding["message"];
    this.#current.emit({
      rule: id,
      severity: report.severity ?? severity,
      confidence: report.confidence ?? confidence,
      message: say(report.data),
      location: report.at,
      related: report.related ?? [],
      fixes: (report.fixes ?? []).filter((fix) => fix !== undefined),
      ...(report.code === undefined ? {} : { code: report.code }),
    });
  };
}
