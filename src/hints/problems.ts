declare module "jsonata-check" {
  /** What only expressions of integrations can have wrong. */
  interface Problems {
    /** `{{name}}` of the other language. */
    readonly placeholder: { readonly path: string };
    /** The whole text is a word that no input has; `isHeader` where it has hyphens. */
    readonly "not-an-expression": { readonly word: string; readonly isHeader: boolean };
    readonly "header-case": { readonly name: string; readonly lower: string };
    /** A name of the input that is looked up in an item. */
    readonly "root-in-item": { readonly name: string };
    /** A result that older documentation asks for. */
    readonly "old-contract": { readonly result: "boolean" | "number" | "string" | "array" | "object" };
    /** A date of HTTP that is read as a timestamp. */
    readonly "http-date": { readonly header: string };
    /** A rate limit header that is read in another unit than it has. */
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
  | "milliseconds-as-seconds";
