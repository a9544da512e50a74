import { Derived } from "./derived.js";
import type { DocumentView } from "./rule.js";

/** Makes the view of a document of its parts. */
export function documentView(parts: Omit<DocumentView, "derived">): DocumentView {
  const view: DocumentView = { ...parts, derived: new Derived(() => view) };
  return view;
}
