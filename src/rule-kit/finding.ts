import type { Location } from "../document/location.js";
import type { Edit } from "../text/edit.js";

/** How bad a finding is; `off` exists only in configuration. */
export type Severity = "error" | "warning" | "info";

/** The order of severities: the worst first. */
export const severityRank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * `certain`: the runtime contradicts it; `likely`: very probably a mistake; `advice`: no mistake, but good to have, shown
 * by the stricter presets; `guess`: shown only when asked for.
 */
export type Confidence = "certain" | "likely" | "advice" | "guess";

/**
 * Who may apply a fix: `safe` keeps the author's evident intent (`--fix`), `unsafe` needs a look (`--fix=all`),
 * `suggestion` is only offered.
 */
export type FixTier = "safe" | "unsafe" | "suggestion";

/** The three parts of a message: what is wrong, why it hurts at runtime, what to do. Plain text, full sentences. */
export interface Message {
  readonly what: string;
  readonly why?: string;
  readonly help?: string;
}

/** Edits of one file that belong together; they do not overlap. */
export interface Fix {
  readonly title: string;
  readonly tier: FixTier;
  readonly edits: readonly Edit[];
}

/** A second place that explains a finding. */
export interface RelatedLocation {
  readonly location: Location;
  readonly message: string;
}

/** One defect, as a rule reports it; the engine adds lines, columns and paths. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly message: Message;
  /** Which of the rule's messages it is, and what the message is made from. */
  readonly messageId: string;
  readonly data?: unknown;
  readonly location: Location;
  readonly related: readonly RelatedLocation[];
  readonly fixes: readonly Fix[];
  /** The code of the JSONata error that an expression ends with. */
  readonly code?: string | undefined;
  /** The page of a rule that has a page of its own. */
  readonly url?: string;
}
