import type { Language } from "../document/source-document.js";

/** An explanation, before it is set as Markdown or for a terminal. */
export interface Page {
  /** What is explained: a rule's id, or a place. */
  readonly id: string;
  readonly blocks: readonly PageBlock[];
}

/** One block of a page, its strings in Markdown; `rules` are links to their pages. */
export type PageBlock =
  | { readonly type: "heading"; readonly text: string }
  | { readonly type: "paragraph"; readonly text: string }
  | { readonly type: "facts"; readonly facts: readonly Fact[] }
  | { readonly type: "code"; readonly language: Language | "text"; readonly text: string }
  | { readonly type: "rules"; readonly ids: readonly string[] };

/** A name and what is known of it. */
export type Fact = readonly [name: string, value: string];
