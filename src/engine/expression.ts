import { rules } from "../../generated/rules.js";
import type { Role } from "../../generated/shapes.js";
import { embeddedYaml } from "../document/embedded-yaml.js";
import { ParsedDocument } from "../document/parsed-document.js";
import { TreeBase } from "../document/tree-nodes.js";
import type { StringNode } from "../document/tree.js";
import type { ExpressionContext } from "jsonata-check";
import type { Profile } from "jsonata-check/functions";
import { ANY } from "jsonata-check/types";
import { expressionContextFor, expressionContextOf } from "../model/expression-context.js";
import { buildModel } from "../model/model.js";
import { AnalysisCache, usesOf } from "../model/uses.js";
import type { Confidence, Finding, Severity } from "../rule-kit/finding.js";
import { documentView } from "../rule-kit/document-view.js";
import type { DocumentView } from "../rule-kit/rule.js";
import { defaultSettings } from "../rule-kit/settings.js";
import { emptyStructure } from "../schema/structure.js";
import { TextView } from "../text/text-view.js";
import { Dispatcher } from "./dispatch.js";
import { applyPrecedence } from "./precedence.js";
import { Type } from "./expression-type.js";

/** What an expression is checked against: the field it is for, or types; without either its input may be anything. */
export type CheckExpressionOptions = (
  | {
      /** The field the expression is for: it decides the input and what the result has to be. */
      readonly role: Role;
    }
  | ({ readonly role?: never } & ExpressionTypes)
) & {
  /** The vendor's functions over JSONata 2.2.1 (default), or plain JSONata 2.2.2. */
  readonly profile?: "vendor" | "jsonata";
};

/** Types of an expression that is for no field. */
interface ExpressionTypes {
  /** The type of what the expression is evaluated on; anything by default. */
  readonly input?: Type;
  /** What its result has to be; anything by default. */
  readonly expects?: Type;
}

/** One finding in an expression; offsets count UTF-16 units of the expression from 0. */
export interface ExpressionDiagnostic {
  readonly rule: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** Why it hurts at run time. */
  readonly why?: string;
  /** What to write instead. */
  readonly help?: string;
  readonly start: number;
  /** The offset behind the last unit. */
  readonly end: number;
  /** JSONata's code of the error that the expression ends with there, such as `T2001`. */
  readonly code?: string;
}

/** What is known of an expression. */
export interface CheckedExpression {
  /** Holds every value the expression can give; `never` where it always throws, `any` where it does not compile. */
  readonly type: Type;
  /** In the order of the text. */
  readonly diagnostics: readonly ExpressionDiagnostic[];
}

const expressionRules = rules.filter(({ id, confidence }) => id.startsWith("jsonata/") && confidence !== "guess");

/** Checks expressions one after the other. Keeps what they share, started rules above all, and nothing of any of them. */
export class ExpressionChecker {
  readonly #dispatcher = new Dispatcher();
  readonly #roleContexts = new Map<string, ExpressionContext>();

  /** Checks one expression with the rules of the area `jsonata`, guesses left out; the result depends on nothing else. */
  check(text: string, options: CheckExpressionOptions = {}): CheckedExpression {
    const view = viewOf(text, options.role ?? "step", this.#contextOf(options));
    const shown = applyPrecedence(this.#dispatcher.run(expressionRules, view), expressionRules);
    const type = view.expressions[0]?.analysis.type ?? ANY;
    const diagnostics = shown.map(diagnosticOf).sort((a, b) => a.start - b.start || (a.rule < b.rule ? -1 : 1));
    return { type: Type.of(type), diagnostics };
  }

  #contextOf(options: CheckExpressionOptions): ExpressionContext {
    const { role, profile = "vendor" } = options;
    if (role === undefined) return givenContext(options, profile);
    const key = `${profile} ${role}`;
    let context = this.#roleContexts.get(key);
    if (context === undefined) this.#roleContexts.set(key, (context = expressionContextOf(role, [], profile)));
    return context;
  }
}

/** What an expression may rely on whose input and result have given types. */
function givenContext({ input, expects }: ExpressionTypes, profile: Profile): ExpressionContext {
  const inputType = input === undefined ? ANY : Type.membersOf(input);
  const context = expressionContextFor(inputType, expects && Type.membersOf(expects), [], profile);
  return { ...context, isSample: input !== undefined && Type.isSample(input) };
}

/** A document that is nothing but the expression. */
function viewOf(text: string, role: Role, context: ExpressionContext): DocumentView {
  const document = new ParsedDocument(undefined, "json", text);
  const node = new ExpressionText(document, undefined, undefined, 0, text.length);
  document.root = node;
  const structure = { ...emptyStructure, sites: [{ language: "jsonata", node, role } as const] };
  const settings = defaultSettings;
  const uses = usesOf(structure, new AnalysisCache(settings, () => context));
  const model = buildModel({ document, kind: undefined, structure, settings, ...uses, base: undefined });
  const parts = { document, kind: undefined, structure, model, secrets: [], settings };
  return documentView({ ...parts, readYaml: embeddedYaml(undefined), ...uses });
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

function diagnosticOf({ rule, severity, confidence, message, location, code }: Finding): ExpressionDiagnostic {
  const { what, ...rest } = message;
  const { start, end } = location.span;
  return { rule, severity, confidence, message: what, ...rest, start, end, ...(code === undefined ? {} : { code }) };
}
