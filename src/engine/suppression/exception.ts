import { addTo, getOrCreate } from "jsonata-check/text";
import { pointerAt } from "../../document/location.js";
import type { Finding, Severity } from "../../rule-kit/finding.js";
import type { PointerGlob } from "./pointer-glob.js";

/** An entry of the configuration that changes severities at some places in a document. */
export interface Exception {
  /** The places; undefined for the whole document. */
  readonly at: PointerGlob | undefined;
  /** By rule id. */
  readonly rules: ReadonlyMap<string, Severity | "off">;
  readonly reason: string | undefined;
}

/** The exceptions for a document, indexed by rule and place. */
export class ExceptionIndex {
  /** Exceptions for a literal pointer, by rule and pointer. */
  readonly #literal = new Map<string, Placed[]>();
  /** Other exceptions, by rule. */
  readonly #others = new Map<string, Placed[]>();

  constructor(exceptions: readonly Exception[]) {
    for (const [order, exception] of exceptions.entries()) {
      const literal = exception.at?.literal;
      for (const rule of exception.rules.keys()) {
        if (literal === undefined) addTo(this.#others, rule, { order, exception });
        else addTo(this.#literal, `${rule} ${literal}`, { order, exception });
      }
    }
  }

  /** The exceptions for a finding, in order. */
  covering({ rule, location }: Finding): readonly Exception[] {
    const others = this.#others.get(rule) ?? [];
    if (this.#literal.size + others.length === 0) return [];
    const pointer = pointerAt(location);
    const found = others.filter(({ exception: { at } }) => at === undefined || at.matches(pointer));
    // An exception for a value covers everything inside it.
    for (let end = pointer.length; end !== -1; end = end === 0 ? -1 : pointer.lastIndexOf("/", end - 1)) {
      found.push(...(this.#literal.get(`${rule} ${pointer.slice(0, end)}`) ?? []));
    }
    return found.sort((a, b) => a.order - b.order).map(({ exception }) => exception);
  }
}

interface Placed {
  readonly order: number;
  readonly exception: Exception;
}

/** Whether any document so far needed an exception for a rule. */
export type ExceptionUse = "used" | "unused" | "unknown";

/** How the documents of a run used exceptions. */
export class ExceptionUses {
  readonly #uses = new Map<Exception, Map<string, ExceptionUse>>();

  /** Adds one document: `used` wins over `unknown`, which wins over `unused`. */
  add(exception: Exception, rule: string, use: ExceptionUse): void {
    const uses = getOrCreate(this.#uses, exception, () => new Map<string, ExceptionUse>());
    const before = uses.get(rule) ?? use;
    uses.set(rule, [before, use].includes("used") ? "used" : before === use ? use : "unknown");
  }

  /** Undefined if the exception applies to none of the documents. */
  of(exception: Exception, rule: string): ExceptionUse | undefined {
    return this.#uses.get(exception)?.get(rule);
  }
}
