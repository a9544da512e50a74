import { addTo } from "jsonata-check/text";
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

/** The exceptions of a document, found by rule and place: a finding is not held against each of them. */
export class ExceptionIndex {
  /** Those that name a place in full, by rule and pointer. */
  readonly #literal = new Map<string, Placed[]>();
  /** The others by rule. */
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

  /** Those that say something of a finding, in their order. */
  covering({ rule, location }: Finding): readonly Exception[] {
    const others = this.#others.get(rule) ?? [];
    if (this.#literal.size + others.length === 0) return [];
    const pointer = pointerAt(location);
    const found = others.filter(({ exception: { at } }) => at === undefined || at.matches(pointer));
    // What names a value is about everything in it.
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
