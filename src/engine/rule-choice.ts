import type { LintedDocument } from "../rule-kit/linted-document.js";
import type { Rule } from "../rule-kit/rule.js";
import { isSelected, type RuleSelection } from "./selection.js";
import type { Exceptions } from "./suppression/exception.js";

/** The rules for a document. */
export interface ChosenRules {
  readonly rules: readonly Rule[];
  /** Those that judge suppressions, after all others. */
  readonly suppressionRules: readonly Rule[];
}

/** What determines the rules for a document. */
interface Circumstances {
  /** All available rules. */
  readonly all: readonly Rule[];
  readonly selection: RuleSelection;
  readonly exceptions: Exceptions | undefined;
  readonly isKnown: boolean;
  readonly hasApi: boolean;
}

/** Chooses the rules for one document after the other. Mostly they are those of the last one. */
export class RuleChoice {
  #last: (Circumstances & ChosenRules) | undefined;

  /** The rules for a document; an exception may enable some at a place. */
  of(
    { kind, api }: LintedDocument,
    all: readonly Rule[],
    selection: RuleSelection,
    exceptions: Exceptions | undefined,
  ): ChosenRules {
    const now = { all, selection, exceptions, isKnown: kind !== undefined, hasApi: api !== undefined };
    if (this.#last === undefined || !isAlike(this.#last, now)) this.#last = { ...now, ...chosen(now) };
    return this.#last;
  }
}

function isAlike(one: Circumstances, other: Circumstances): boolean {
  return (
    one.all === other.all &&
    one.selection === other.selection &&
    one.exceptions === other.exceptions &&
    one.isKnown === other.isKnown &&
    one.hasApi === other.hasApi
  );
}

function chosen({ all, selection, exceptions, isKnown, hasApi }: Circumstances): ChosenRules {
  const selected = all.filter((rule) => isSelected(rule, selection) || isTurnedOn(rule, selection, exceptions));
  return {
    rules: selected.filter(({ id, needs }) => {
      // A rule of the area `api` needs a description to compare the document with.
      return needs === "text" || (needs !== "suppressions" && isKnown && (hasApi || !id.startsWith("api/")));
    }),
    suppressionRules: selected.filter(({ needs }) => needs === "suppressions"),
  };
}

/** Whether an exception enables a rule at some place in the document. */
function isTurnedOn({ id }: Rule, { only }: RuleSelection, exceptions: Exceptions | undefined): boolean {
  return (only === undefined || only.includes(id)) && exceptions?.enables(id) === true;
}
