import type { SourceDocument } from "../document/source-document.js";
import type { Node } from "../document/tree.js";
import type { Finding } from "../rule-kit/finding.js";
import type { Rule } from "../rule-kit/rule.js";

/** The id under which a failure of a rule itself is reported. It can neither be configured nor suppressed. */
export const internalErrorId = "internal-error";

/** Whether a finding says that a rule failed, so that others of it may be missing. */
export function isFailure({ rule, messageId }: Finding): boolean {
  return rule === internalErrorId || messageId === pluginFailure;
}

const pluginFailure = "plugin-failed";

/** The finding that says a rule failed on a document, and where it was looking. */
export function internalError(rule: Rule, error: unknown, document: SourceDocument, node: Node | undefined): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  const { plugin } = rule;
  const common = {
    severity: "error",
    confidence: "certain",
    related: [],
    fixes: [],
  } as const;
  if (plugin !== undefined) {
    return {
      ...common,
      rule: "configuration/unusable-file",
      message: {
        what: `The rule ${rule.id} failed on this document: ${reason}`,
        why: "Its findings for this file are missing; all other rules ran.",
        help: `Mend the plugin \`${plugin}\`.`,
      },
      messageId: pluginFailure,
      data: { rule: rule.id },
      location: {
        document,
        span: { start: node?.start ?? 0, end: Math.min((node?.start ?? 0) + 1, node?.end ?? 0) },
        node,
      },
    };
  }
  return {
    ...common,
    rule: internalErrorId,
    message: {
      what: `The rule ${rule.id} failed on this document: ${reason}`,
      why: "Its findings for this file are missing; all other rules ran.",
      help: "Please report it with the document, or a part of it that shows the failure.",
    },
    messageId: rule.id,
    location: { document, span: { start: 0, end: 0 }, node },
  };
}
