import type { Location } from "../document/location.js";
import type { Edit } from "../text/edit.js";

/** A suppression, after all other rules ran: what the rules `suppression/*` judge. */
export interface SuppressionEntry {
  readonly form: "comment" | "configuration" | "baseline";
  readonly location: Location;
  /** Whether it disables or weakens a rule without a reason. */
  readonly lacksReason: boolean;
  readonly idle: readonly IdlePart[];
}

/** A part of an entry that has no effect. */
export interface IdlePart {
  readonly cause: IdleCause;
  readonly at: Location;
  /** The edits that remove just this part, if possible. */
  readonly removal: readonly Edit[] | undefined;
}

/** Why a part has no effect. */
export type IdleCause =
  /** The rule reports nothing there. */
  | { readonly type: "no-finding"; readonly rule: string }
  | { readonly type: "unknown-rule"; readonly name: string; readonly nearest: string | undefined }
  | { readonly type: "no-rule" }
  | { readonly type: "unknown-directive"; readonly name: string; readonly nearest: string | undefined }
  | { readonly type: "nothing-to-end" }
  | { readonly type: "no-file"; readonly glob: string };
