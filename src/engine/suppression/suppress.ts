import type { LintedDocument } from "../../rule-kit/linted-document.js";
import type { Finding } from "../../rule-kit/finding.js";
import type { Rule } from "../../rule-kit/rule.js";
import type { FileBaseline } from "./baseline.js";
import { CommentSuppressions } from "./comment-suppressions.js";
import type { Suppression } from "../diagnostic.js";
import { judgeSuppressions } from "../dispatch.js";
import { ExceptionIndex, type Exception, type ExceptionUses } from "./exception.js";
import { FormerIdentities } from "./former-identity.js";
import { Identities, numbered } from "../identity.js";
import { internalErrorId, isFailure } from "../internal-error.js";
import { applyPrecedence } from "../precedence.js";
import { effectiveSeverity, type RuleSelection } from "../selection.js";

/** What suppresses findings of one document, beside its own comments. */
export interface Suppressors {
  /** Those that are about the file. Of several that cover a finding the last one decides. */
  readonly exceptions?: readonly Exception[];
  /** Is told what became of the exceptions. */
  readonly exceptionUses?: ExceptionUses;
  /** Is told what is there, and which of its lines match nothing. */
  readonly baseline?: FileBaseline;
}

/** What the rules found in one document. */
export interface Found {
  readonly linted: LintedDocument;
  readonly findings: readonly Finding[];
  /** All rules that there are. */
  readonly all: readonly Rule[];
  /** The rules that ran. */
  readonly rules: readonly Rule[];
  /** The rules that judge suppressions, as far as they are on. */
  readonly suppressionRules: readonly Rule[];
}

/** A finding that counts, and what keeps it out of the report. */
export interface FindingOutcome {
  readonly finding: Finding;
  readonly suppression: Suppression | undefined;
}

/**
 * Decides what becomes of findings: severity, precedence, exceptions, comments, baseline, in this order. What is hidden
 * silences nothing; what is suppressed still silences the other findings of the same defect. A comment, an exception or a
 * line of the baseline is used as soon as it covers any finding, also one that is not shown for another reason.
 */
export function applySuppressions(
  found: Found,
  selection: RuleSelection,
  suppressors: Suppressors,
): readonly FindingOutcome[] {
  const { linted, findings, all, rules, suppressionRules } = found;
  const comments = CommentSuppressions.of(linted.document, all);
  const exceptions = new ExceptionPass(suppressors.exceptions ?? [], selection);

  const visible = findings.flatMap((finding) => exceptions.outcomeOf(finding, comments?.suppressionOf(finding)));
  const winners = new Set(
    applyPrecedence(
      visible.map(({ finding }) => finding),
      rules,
    ),
  );
  const counting = visible.filter(({ finding }) => winners.has(finding));
  const { baseline, exceptionUses } = suppressors;
  const isJudged = judgedRules(found);
  const settled = baseline === undefined ? counting : applyBaseline(baseline, counting, found, isJudged);
  const ofComments =
    comments === undefined ? [] : judgeSuppressions(suppressionRules, linted, comments.entries(isJudged));
  const own = ofComments.flatMap((finding) => exceptions.outcomeOf(finding, undefined));
  if (exceptionUses !== undefined) exceptions.report(exceptionUses, isJudged);
  return [...settled, ...own];
}

/**
 * Whether it is known that a rule reports nothing more: it ran, no part of the document is lost, and no rule failed. Of an
 * override whose base is unknown only the rules of the schema can say everything.
 */
function judgedRules({ linted, findings, rules, suppressionRules }: Found): (rule: string) => boolean {
  const { document, model } = linted;
  let known: { readonly isWhole: boolean; readonly ran: ReadonlySet<string> } | undefined;
  const find = () => {
    const isBroken = document.isIncomplete || findings.some(isFailure);
    const isWhole = model.configs.every((config) => config.isWhole && config.isComplete);
    return { isWhole, ran: new Set(isBroken ? [] : [...rules, ...suppressionRules].map(({ id }) => id)) };
  };
  return (id) => {
    const { isWhole, ran } = (known ??= find());
    return ran.has(id) && (isWhole || id.startsWith("schema/"));
  };
}

/** The exceptions of a file at work on its findings. */
class ExceptionPass {
  readonly #exceptions: readonly Exception[];
  readonly #index: ExceptionIndex;
  readonly #selection: RuleSelection;
  readonly #used = new Map<Exception, Set<string>>();

  constructor(exceptions: readonly Exception[], selection: RuleSelection) {
    this.#exceptions = exceptions;
    this.#index = new ExceptionIndex(exceptions);
    this.#selection = selection;
  }

  /** The finding as it counts; nothing where it is hidden. `other` is what suppresses it where no exception does. */
  outcomeOf(finding: Finding, other: Suppression | undefined): readonly FindingOutcome[] {
    const exception = this.#exceptionFor(finding);
    const configured = exception?.rules.get(finding.rule);
    const isOff = configured === "off";
    const severity = effectiveSeverity(finding, this.#selection, isOff ? undefined : configured);
    if (severity === undefined) return [];
    const reason = exception?.reason;
    const own = { kind: "exception", ...(reason === undefined ? {} : { reason }) } as const;
    return [{ finding: { ...finding, severity }, suppression: isOff ? own : other }];
  }

  /** Adds what is known after all findings. */
  report(uses: ExceptionUses, isJudged: (rule: string) => boolean): void {
    for (const exception of this.#exceptions) {
      for (const rule of exception.rules.keys()) {
        const isUsed = this.#used.get(exception)?.has(rule) === true;
        uses.add(exception, rule, isUsed ? "used" : isJudged(rule) ? "unused" : "unknown");
      }
    }
  }

  #exceptionFor(finding: Finding): Exception | undefined {
    const covering = this.#index.covering(finding);
    for (const exception of covering) {
      const used = this.#used.get(exception) ?? new Set<string>();
      this.#used.set(exception, used.add(finding.rule));
    }
    return covering.at(-1);
  }
}

function applyBaseline(
  baseline: FileBaseline,
  counting: readonly FindingOutcome[],
  { linted, findings }: Found,
  isJudged: (rule: string) => boolean,
): readonly FindingOutcome[] {
  const identities = new Identities(linted.hidden);
  const former = new FormerIdentities(linted.document);
  const open = counting
    .filter(({ finding, suppression }) => suppression === undefined && finding.rule !== internalErrorId)
    .map(({ finding }) => finding)
    .sort((a, b) => a.location.span.start - b.location.span.start);
  const present = numbered(open, (finding) => identities.of(finding), placeOf);
  const formerly = baseline.isEmpty ? present : numbered(open, (finding) => former.of(finding), placeOf);
  const others = baseline.isEmpty ? [] : findings.flatMap((finding) => [identities.of(finding), former.of(finding)]);
  const known = baseline.settle(
    open.map((finding) => ({ identity: present.get(finding) ?? "", former: formerly.get(finding) ?? "" })),
    new Set(others),
    isJudged,
  );
  return counting.map((settled) => {
    const identity = present.get(settled.finding);
    const isKnown = identity !== undefined && known.has(identity);
    return isKnown ? { ...settled, suppression: { kind: "baseline" } } : settled;
  });
}

function placeOf({ location: { span }, message }: Finding): string {
  return `${span.start} ${span.end} ${message.what}`;
}
