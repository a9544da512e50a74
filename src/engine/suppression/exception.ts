import { pointerAt } from "../../document/location.js";
import type { Finding, Severity } from "../../rule-kit/finding.js";
import type { PointerGlob } from "./pointer-glob.js";

/** An entry of the configuration that changes severities at some places of a document. */
export interface Exception {
  /** The places; undefined for the whole document. */
  readonly at: PointerGlob | undefined;
  /** By rule id. */
  readonly rules: ReadonlyMap<string, Severity | "off">;
  readonly reason: string | undefined;
}

/** Whether an exception says something of a finding. */
export function covers({ rules, at }: Exception, { rule, location }: Finding): boolean {
  return rules.has(rule) && (at === undefined || at.matches(pointerAt(location)));
}

/** What became of one rule of an exception in the documents linted so far. */
export type ExceptionUse = "used" | "unused" | "unknown";

/** What became of exceptions in the documents of a run. */
export class ExceptionUses {
  readonly #uses = new Map<Exception, Map<string, ExceptionUse>>();

  /** Adds what one document says; what one of them uses is used, what one of them leaves open is unknown. */
  add(exception: Exception, rule: string, use: ExceptionUse): void {
    const uses = this.#uses.get(exception) ?? new Map<string, ExceptionUse>();
    this.#uses.set(exception, uses);
    const before = uses.get(rule) ?? use;
    uses.set(rule, [before, use].includes("used") ? "used" : before === use ? use : "unknown");
  }

  /** Undefined where the exception is about none of the documents. */
  of(exception: Exception, rule: string): ExceptionUse | undefined {
    return this.#uses.get(exception)?.get(rule);
  }
}
