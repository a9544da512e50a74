import { addTo, getOrCreate } from "jsonata-check/text";
import { pointerAt } from "../../document/location.js";
import type { Finding, Severity } from "../../rule-kit/finding.js";
import { PointerGlobs, type PointerGlob } from "./pointer-glob.js";

/** An entry of the configuration that changes severities at some places in a document. */
export interface Exception {
  /** The places; undefined for the whole document. */
  readonly at: PointerGlob | undefined;
  /** By rule id. */
  readonly rules: ReadonlyMap<string, Severity | "off">;
  readonly reason: string | undefined;
}

/** An exception and its index among those of a document. */
interface Placed {
  readonly index: number;
  readonly exception: Exception;
}

/** Exceptions with equal rule and place, in order. */
export type CoveringExceptions = readonly Placed[];

/** The exceptions for one or more documents, indexed by rule and place. Of several for one finding, the last wins. */
export class Exceptions {
  readonly all: readonly Exception[];
  readonly #byRule = new Map<string, PointerGlobs<Placed>>();
  readonly #alike = new Map<Exception, Map<string, CoveringExceptions>>();
  /** The rules that some exception enables. */
  readonly #enabled = new Set<string>();

  constructor(all: readonly Exception[]) {
    this.all = all;
    for (const [index, exception] of all.entries()) {
      const alike = new Map<string, CoveringExceptions>();
      this.#alike.set(exception, alike);
      for (const [rule, severity] of exception.rules) {
        const globs = getOrCreate(this.#byRule, rule, () => new PointerGlobs<Placed>());
        alike.set(rule, globs.add(exception.at, { index, exception }));
        if (severity !== "off") this.#enabled.add(rule);
      }
    }
  }

  /** The rules that exceptions name. */
  get rules(): Iterable<string> {
    return this.#byRule.keys();
  }

  /** Whether an exception enables a rule at some place. */
  enables(rule: string): boolean {
    return this.#enabled.has(rule);
  }

  /** An exception for a rule, and those for the same rule and place. */
  alike(exception: Exception, rule: string): CoveringExceptions | undefined {
    return this.#alike.get(exception)?.get(rule);
  }

  /** The exceptions for a finding. */
  covering({ rule, location }: Finding): readonly CoveringExceptions[] {
    return this.#byRule.get(rule)?.at(pointerAt(location)) ?? [];
  }
}

/** How a document used its exceptions: plain data. */
export interface UsedExceptions {
  /** By their index among those of the document: one of those for the same rule and place. */
  readonly used: readonly (readonly [index: number, rule: string])[];
  /** The rules that they name and whose silence in the document proves nothing. */
  readonly unjudged: readonly string[];
}

/** Whether any document so far needed an exception for a rule. */
export type ExceptionUse = "used" | "unused" | "unknown";

/** How documents used the exceptions that they share. */
interface SharedUse {
  readonly exceptions: Exceptions;
  readonly used: Set<CoveringExceptions>;
  readonly unjudged: Set<string>;
}

/** How the documents of a run used exceptions. */
export class ExceptionUses {
  readonly #shared = new Map<Exceptions, SharedUse>();
  #byException: ReadonlyMap<Exception, readonly SharedUse[]> | undefined;

  /** Adds one document. */
  add(exceptions: Exceptions, use: UsedExceptions): void {
    const { used, unjudged } = getOrCreate(this.#shared, exceptions, () => {
      this.#byException = undefined;
      return { exceptions, used: new Set(), unjudged: new Set() };
    });
    for (const [index, rule] of use.used) {
      const exception = exceptions.all[index];
      const alike = exception && exceptions.alike(exception, rule);
      if (alike !== undefined) used.add(alike);
    }
    for (const rule of use.unjudged) unjudged.add(rule);
  }

  /** Undefined if the exception applies to none of the documents. */
  of(exception: Exception, rule: string): ExceptionUse | undefined {
    const uses = (this.#byException ??= this.#indexed()).get(exception);
    if (uses === undefined) return undefined;
    const isUsed = uses.some(({ exceptions, used }) => {
      const alike = exceptions.alike(exception, rule);
      return alike !== undefined && used.has(alike);
    });
    return isUsed ? "used" : uses.some(({ unjudged }) => unjudged.has(rule)) ? "unknown" : "unused";
  }

  #indexed(): ReadonlyMap<Exception, readonly SharedUse[]> {
    const uses = new Map<Exception, SharedUse[]>();
    for (const use of this.#shared.values()) for (const exception of use.exceptions.all) addTo(uses, exception, use);
    return uses;
  }
}
