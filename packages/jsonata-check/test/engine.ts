import jsonata from "jsonata";

/** What the engine says of an expression. */
export type Verdict =
  | { readonly accepts: true }
  | { readonly accepts: false; readonly code: string | undefined; readonly position: number | undefined };

/** Lets the engine compile an expression. */
export function engineVerdict(text: string): Verdict {
  try {
    jsonata(text);
    return { accepts: true };
  } catch (error) {
    const { code, position } = error as { readonly code?: string; readonly position?: number };
    return { accepts: false, code, position };
  }
}
