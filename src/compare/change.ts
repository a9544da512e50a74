import { getOrCreate } from "jsonata-check/text";
import type { Node } from "../document/tree.js";

/** The effect of a change on connected accounts and on code that calls the methods. */
export type Category = "breaking" | "additive" | "neutral";

/** Every kind of change, by the part of a configuration that it concerns. */
export const changeCodes = [
  "resource-removed",
  "resource-renamed",
  "resource-added",
  "method-removed",
  "method-renamed",
  "method-added",
  "verb",
  "host",
  "address",
  "input",
  "request",
  "body-format",
  "response",
  "credential-removed",
  "credential-added",
  "field-removed",
  "field-renamed",
  "field-added",
  "field",
  "scope",
  "grant",
  "authorization",
  "pagination",
  "expression",
  "webhook",
  "signature",
  "action",
  "document",
  "setting",
] as const;
/** One of the kinds of change. */
export type ChangeCode = (typeof changeCodes)[number];

/** One change, before equal changes of several methods are merged. */
interface ChangeReport extends ReportedChange {
  readonly code: ChangeCode;
  readonly category: Category;
}

/** What is said of a change. */
interface ReportedChange {
  /** The change, in one sentence. */
  readonly what: string;
  /** Why it breaks something, or does not. */
  readonly why: string;
  /** The old and new place; undefined if there was none. */
  readonly old?: Node | undefined;
  readonly new?: Node | undefined;
  /** `<resource>.<method>`, for a change to the requests of one method. */
  readonly method?: string | undefined;
}

/** One change, with every method that it concerns. */
export interface Change extends Omit<ChangeReport, "method"> {
  readonly methods: readonly string[];
}

/** Collects changes. Methods that inherit a changed value share one change. */
export class Changes {
  readonly #changes = new Map<string, { readonly report: ChangeReport; readonly methods: Set<string> }>();
  readonly #numbers = new Map<Node, number>();

  /** Adds a change that breaks something for accounts or callers. */
  breaking(code: ChangeCode, change: ReportedChange): void {
    this.add("breaking", code, change);
  }

  /** Adds a change on which nothing could rely before. */
  additive(code: ChangeCode, change: ReportedChange): void {
    this.add("additive", code, change);
  }

  /** Adds a change without an effect on accounts and callers. */
  neutral(code: ChangeCode, change: ReportedChange): void {
    this.add("neutral", code, change);
  }

  add(category: Category, code: ChangeCode, change: ReportedChange): void {
    const report = { category, code, ...change };
    const key = [report.code, report.what, this.#numberOf(report.old), this.#numberOf(report.new)].join("\n");
    const { methods } = getOrCreate(this.#changes, key, () => ({ report, methods: new Set<string>() }));
    if (report.method !== undefined) methods.add(report.method);
  }

  /** All changes, breaking ones first, in the order in which they were found. */
  all(): Change[] {
    const changes = [...this.#changes.values()].map(({ report, methods }) => {
      const { code, category, what, why } = report;
      return { code, category, what, why, old: report.old, new: report.new, methods: [...methods] };
    });
    return categories.flatMap((category) => changes.filter((change) => change.category === category));
  }

  #numberOf(node: Node | undefined): number {
    if (node === undefined) return -1;
    return getOrCreate(this.#numbers, node, () => this.#numbers.size);
  }
}

/** All categories, worst first. */
export const categories: readonly Category[] = ["breaking", "additive", "neutral"];
