import type { Language } from "../document/source-document.js";

/** An explanation, before it is rendered as Markdown or for a terminal. */
export interface Page {
  /** The subject: a rule's ID, or a place. */
  readonly id: string;
  readonly blocks: readonly PageBlock[];
}

/** A block of a page. Strings are Markdown; `rules` are links to rule pages. */
export type PageBlock =
  | { readonly type: "heading"; readonly text: string }
  | { readonly type: "paragraph"; readonly text: string }
  | { readonly type: "facts"; readonly facts: readonly Fact[] }
  | { readonly type: "code"; readonly language: Language | "text"; readonly text: string }
  | { readonly type: "rules"; readonly ids: readonly string[] };

/** A name and a fact about it. */
export type Fact = readonly [name: string, value: string];
