import type { DocumentView } from "../rule-kit/rule.js";
import type { Hidden } from "../secrets/secrets.js";

/** What rules may look at, and what reports may not show of it. */
export interface LintedView extends DocumentView {
  /** The secrets, and what may be one. */
  readonly hidden: readonly Hidden[];
}
