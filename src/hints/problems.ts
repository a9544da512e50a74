declare module "jsonata-check" {
  /** Problems that only expressions of integrations have. */
  interface Problems {
    /** `{{name}}` of the template language. */
    readonly placeholder: { readonly path: string };
    /** The whole expression is a word that the input lacks; `isHeader` if it has hyphens. */
    readonly "not-an-expression": { readonly word: string; readonly isHeader: boolean };
    readonly "header-case": { readonly name: string; readonly lower: string };
    /** A typing slip in the name of a header that many APIs send. */
    readonly "misspelt-header": { readonly name: string; readonly near: string };
    /** A typing slip in the name of a field that many responses have. */
    readonly "misspelt-field": { readonly name: string; readonly near: string };
    /** A name of the input, looked up in an item; `isIndex` where its count is the index of the last item. */
    readonly "root-in-item": { readonly name: string; readonly isIndex?: true };
    /** A result in an outdated form. */
    readonly "old-contract": { readonly result: "boolean" | "number" | "string" | "array" | "object" };
    /** The message of an error under a name that is not read. */
    readonly "result-name": { readonly name: string };
    /** A number that no status is. */
    readonly "impossible-status": { readonly value: number };
    /** An HTTP date parsed as an ISO timestamp. */
    readonly "http-date": { readonly header: string };
    /** A rate limit header, or a time by the clock, read in the wrong unit; `header` is what was read. */
    readonly "reset-unit": { readonly header: string; readonly mistake: UnitMistake };
  }
}

/** How the time in a rate limit header is misread. */
export type UnitMistake =
  | "delay-as-moment"
  | "moment-as-delay"
  | "clock-as-delay"
  | "count-as-time"
  | "seconds-minus-milliseconds"
  | "milliseconds-minus-seconds"
  | "milliseconds-as-seconds"
  | "difference-in-milliseconds"
  | "seconds-added"
  | "seconds-as-date";
