import type { Node } from "../document/tree.js";
import { parsePaths } from "../placeholder/path.js";
import { rootOf } from "../placeholder/scope.js";
import type { Changes } from "./change.js";

/** Values that must be provided since a change. */
export interface MissingValues {
  readonly missing: readonly string[];
  readonly uncertain: readonly string[];
  /** What needs them: "the header `X`". */
  readonly label: string;
  readonly old: Node | undefined;
  readonly new: Node;
  readonly method?: string;
}

/** Reports names that connected accounts lack and values that callers do not pass; returns whether there are any. */
export function reportMissing({ missing, uncertain, label, ...place }: MissingValues, changes: Changes): boolean {
  for (const path of missing) {
    const isCallers = isOfCaller(path);
    changes.breaking("input", {
      what: isCallers
        ? `Callers have to pass \`${path}\` now: ${label} needs it.`
        : `${sentence(label)} reads \`${path}\` now.`,
      why: isCallers
        ? "Code that calls the method does not pass it, and the literal text `{{…}}` is sent instead."
        : "Accounts that are connected do not have it, and the literal text `{{…}}` is sent instead.",
      ...place,
    });
  }
  for (const path of uncertain.filter((one) => !missing.includes(one))) {
    changes.breaking("input", {
      what: `\`${path}\` has no default any more in ${label}.`,
      why: `Where ${isOfCaller(path) ? "callers do not pass it" : "an account does not have it"}, the literal text \`{{…}}\` is sent instead.`,
      ...place,
    });
  }
  return missing.length + uncertain.length > 0;
}

/** Capitalizes a phrase. */
export function sentence(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}

/** Whether a path reads a value that callers pass. */
export function isOfCaller(text: string): boolean {
  return parsePaths(text, 0).some((path) => rootOf(path).kind === "request");
}
