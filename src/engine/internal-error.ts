import type { SourceDocument } from "../document/source-document.js";
import type { Node } from "../document/tree.js";
import { certainError, type Finding } from "../rule-kit/finding.js";
import type { Rule } from "../rule-kit/rule.js";

/** The ID under which the failure of a rule is reported. It can be neither configured nor suppressed. */
export const internalErrorId = "internal-error";

/** Whether a finding reports that a rule failed, so that findings may be missing. */
export function isFailure({ rule, messageId }: Finding): boolean {
  return rule === internalErrorId || messageId === pluginFailure;
}

const pluginFailure = "plugin-failed";

/** The finding that reports a failed rule, and the value it was visiting. */
export function internalError(rule: Rule, error: unknown, document: SourceDocument, node: Node | undefined): Finding {
  const { id, plugin } = rule;
  const message = {
    what: `The rule ${id} failed on this document: ${error instanceof Error ? error.message : String(error)}`,
    why: "Its findings for this file are missing; all other rules ran.",
  };
  if (plugin === undefined) {
    const help = "Please report it with the document, or a part of it that shows the failure.";
    const location = { document, span: { start: 0, end: 0 }, node };
    return { ...certainError, rule: internalErrorId, message: { ...message, help }, messageId: id, location };
  }
  const { start, end } = node ?? { start: 0, end: 0 };
  return {
    ...certainError,
    rule: "configuration/unusable-file",
    message: { ...message, help: `Mend the plugin \`${plugin}\`.` },
    messageId: pluginFailure,
    data: { rule: id },
    location: { document, span: { start, end: Math.min(start + 1, end) }, node },
  };
}
