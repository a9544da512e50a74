import { rules } from "../../generated/rules.js";
import type { Role } from "../../generated/shapes.js";
import { ParsedDocument } from "../document/parsed-document.js";
import { TreeBase } from "../document/tree-nodes.js";
import type { StringNode } from "../document/tree.js";
import { buildModel } from "../model/model.js";
import { AnalysisCache, usesOf } from "../model/uses.js";
import type { Confidence, Finding, Severity } from "../rules/finding.js";
import type { DocumentView } from "../rules/rule.js";
import { defaultSettings } from "../rules/settings.js";
import { emptyStructure } from "../schema/structure.js";
import { TextView } from "../text/text-view.js";
import { dispatch } from "./dispatch.js";
import { applyPrecedence } from "./precedence.js";

/** What an expression is checked against. */
export interface CheckExpressionOptions {
  /** The field the expression is for: it decides the input and what the result has to be. */
  readonly role: Role;
}

/** One finding in an expression; offsets count UTF-16 units of the expression from 0. */
export interface ExpressionDiagnostic {
  readonly rule: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly message: string;
  readonly why?: string;
  readonly help?: string;
  readonly start: number;
  readonly end: number;
}

/** Checks one expression by itself, with the rules of the area `jsonata` that run on documents. Pure; never throws. */
export function checkExpression(
  text: string,
  options: CheckExpressionOptions,
): { readonly diagnostics: readonly ExpressionDiagnostic[] } {
  const expressionRules = rules.filter(({ id, confidence }) => id.startsWith("jsonata/") && confidence !== "guess");
  const found = dispatch(expressionRules, viewOf(text, options.role));
  const shown = applyPrecedence(found, new Map(expressionRules.map((rule) => [rule.id, rule])));
  return { diagnostics: shown.map(diagnosticOf).sort((a, b) => a.start - b.start || (a.rule < b.rule ? -1 : 1)) };
}

/** A document that is nothing but the expression. */
function viewOf(text: string, role: Role): DocumentView {
  const document = new ParsedDocument(undefined, "json", text);
  const node = new ExpressionText(document, undefined, undefined, 0, text.length);
  document.root = node;
  const structure = { ...emptyStructure, sites: [{ language: "jsonata", node, role } as const] };
  const settings = defaultSettings;
  const uses = usesOf(structure, new AnalysisCache(settings));
  const model = buildModel({ document, kind: undefined, structure, settings, ...uses, base: undefined });
  return { document, kind: undefined, structure, model, settings, ...uses };
}

/** An expression that stands alone, without quotes and escapes. */
class ExpressionText extends TreeBase implements StringNode {
  readonly type = "string";

  get value(): string {
    return this.document.text;
  }

  get view(): TextView {
    return TextView.verbatim(this.document.text, 0);
  }

  encode(text: string): string {
    return text;
  }
}

function diagnosticOf({ rule, severity, confidence, message, location }: Finding): ExpressionDiagnostic {
  const { what, ...rest } = message;
  return { rule, severity, confidence, message: what, ...rest, ...location.span };
}
