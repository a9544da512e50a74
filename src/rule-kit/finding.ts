import type { Location } from "../document/location.js";
import type { Edit } from "../text/edit.js";

/** The severity of a finding; `off` exists only in configuration. */
export type Severity = "error" | "warning" | "info";

/** The order of severities: the worst first. */
export const severityRank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * `certain`: contradicts the runtime; `likely`: very probably a mistake; `advice`: not a mistake, shown by the stricter
 * presets; `guess`: shown only on request.
 */
export type Confidence = "certain" | "likely" | "advice" | "guess";

/**
 * Who may apply a fix: `safe` keeps the author's evident intent (`--fix`), `unsafe` needs a look (`--fix=all`),
 * `suggestion` is only offered.
 */
export type FixTier = "safe" | "unsafe" | "suggestion";

/** The parts of a message: what is wrong, what happens at runtime, what to do. Plain text, full sentences. */
export interface Message {
  readonly what: string;
  readonly why?: string;
  readonly help?: string;
}

/** Non-overlapping edits of one file that belong together. */
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

/** The parts of a finding that is certain, an error, and without other places and fixes. */
export const certainError = { severity: "error", confidence: "certain", related: [], fixes: [] } as const;

/** One defect, as a rule reports it; the engine adds lines, columns and paths. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly message: Message;
  /** The ID of the message, and the data it is made from. */
  readonly messageId: string;
  readonly data?: unknown;
  readonly location: Location;
  readonly related: readonly RelatedLocation[];
  readonly fixes: readonly Fix[];
  /** The code of the JSONata error that evaluation ends with. */
  readonly code?: string | undefined;
  /** The page of a plugin's rule. */
  readonly url?: string;
}
