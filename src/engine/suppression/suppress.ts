import type { LintedDocument } from "../../rule-kit/linted-document.js";
import type { Finding } from "../../rule-kit/finding.js";
import type { Rule } from "../../rule-kit/rule.js";
import type { FileBaseline } from "./baseline.js";
import { CommentSuppressions } from "./comment-suppressions.js";
import type { Suppression } from "../diagnostic.js";
import { judgeSuppressions } from "../dispatch.js";
import { Exceptions, type CoveringExceptions, type Exception, type UsedExceptions } from "./exception.js";
import { Identities, numbered } from "../identity.js";
import { internalErrorId, isFailure } from "../internal-error.js";
import { applyPrecedence } from "../precedence.js";
import { effectiveSeverity, type RuleSelection } from "../selection.js";

/** What suppresses findings of a document, in addition to its comments. */
export interface Suppressors {
  /** The exceptions for the file. */
  readonly exceptions?: Exceptions;
  /** Takes how the file used them. */
  readonly onUse?: (use: UsedExceptions) => void;
  /** Known findings; collects the present ones and the unused lines. */
  readonly baseline?: FileBaseline;
}

/** The findings of one document. */
export interface Found {
  readonly linted: LintedDocument;
  readonly findings: readonly Finding[];
  /** All available rules. */
  readonly all: readonly Rule[];
  /** The rules that ran. */
  readonly rules: readonly Rule[];
  /** The enabled rules that judge suppressions. */
  readonly suppressionRules: readonly Rule[];
}

/** A visible finding, and what suppresses it. */
export interface FindingOutcome {
  readonly finding: Finding;
  readonly suppression: Suppression | undefined;
}

/**
 * Applies severity, precedence, exceptions, comments and baseline to findings, in this order. A hidden finding silences
 * nothing; a suppressed one still silences other findings of the same defect. A comment, an exception or a baseline line is
 * used as soon as it covers any finding, even one that is not shown for another reason.
 */
export function applySuppressions(
  found: Found,
  selection: RuleSelection,
  suppressors: Suppressors,
): readonly FindingOutcome[] {
  const { linted, findings, all, rules, suppressionRules } = found;
  const comments = CommentSuppressions.of(linted.document, all);
  const exceptions = new ExceptionPass(suppressors.exceptions ?? new Exceptions([]), selection);

  const visible = findings.flatMap((finding) => exceptions.outcomeOf(finding, comments?.suppressionOf(finding)));
  const winners = new Set(
    applyPrecedence(
      visible.map(({ finding }) => finding),
      rules,
    ),
  );
  const counting = visible.filter(({ finding }) => winners.has(finding));
  const { baseline, onUse } = suppressors;
  const isJudged = judgedRules(found);
  const settled = baseline === undefined ? counting : applyBaseline(baseline, counting, found, isJudged);
  const ofComments =
    comments === undefined ? [] : judgeSuppressions(suppressionRules, linted, comments.entries(isJudged));
  const own = ofComments.flatMap((finding) => exceptions.outcomeOf(finding, undefined));
  onUse?.(exceptions.use(isJudged));
  return [...settled, ...own];
}

/**
 * Whether a rule's findings are complete: it ran, no part of the document is lost, and no rule failed. For an override with
 * an unknown base that holds only for the schema rules.
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

/** Applies the exceptions of a file to its findings. */
class ExceptionPass {
  readonly #exceptions: Exceptions;
  readonly #selection: RuleSelection;
  /** With the rule of the findings that they cover. */
  readonly #used = new Map<CoveringExceptions, string>();

  constructor(exceptions: Exceptions, selection: RuleSelection) {
    this.#exceptions = exceptions;
    this.#selection = selection;
  }

  /** The finding with its severity and suppression; nothing if it is hidden. `other` suppresses it if no exception does. */
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

  /** How the exceptions are used, after all findings. */
  use(isJudged: (rule: string) => boolean): UsedExceptions {
    return {
      used: [...this.#used].flatMap(([[first], rule]) => (first === undefined ? [] : [[first.index, rule] as const])),
      unjudged: [...this.#exceptions.rules].filter((rule) => !isJudged(rule)),
    };
  }

  #exceptionFor(finding: Finding): Exception | undefined {
    let last: CoveringExceptions[number] | undefined;
    for (const covering of this.#exceptions.covering(finding)) {
      this.#used.set(covering, finding.rule);
      const own = covering.at(-1);
      if (own !== undefined && own.index > (last?.index ?? -1)) last = own;
    }
    return last?.exception;
  }
}

function applyBaseline(
  baseline: FileBaseline,
  counting: readonly FindingOutcome[],
  { linted, findings }: Found,
  isJudged: (rule: string) => boolean,
): readonly FindingOutcome[] {
  const identities = new Identities(linted.hidden);
  const open = counting
    .filter(({ finding, suppression }) => suppression === undefined && finding.rule !== internalErrorId)
    .map(({ finding }) => finding)
    .sort((a, b) => a.location.span.start - b.location.span.start);
  const present = numbered(open, (finding) => identities.of(finding), placeOf);
  const all = new Set(baseline.isEmpty ? [] : findings.map((finding) => identities.of(finding)));
  const known = baseline.settle([...present.values()], all, isJudged);
  return counting.map((outcome) => {
    const isKnown = known.has(present.get(outcome.finding) ?? "");
    return isKnown ? { ...outcome, suppression: { kind: "baseline" } } : outcome;
  });
}

function placeOf({ location: { span }, message }: Finding): string {
  return `${span.start} ${span.end} ${message.what}`;
}
