import type { Role } from "../../generated/shapes.js";
import {
  analyzeExpression,
  contextOf,
  type ExpressionContext,
  type HostFunction,
  type Problem,
  type ProblemKind,
  withBindings,
} from "jsonata-check";
import { functionsOf, type Profile } from "../vendor/functions.js";
import { addTo, getOrCreate, type Span } from "jsonata-check/text";
import { ANY } from "jsonata-check/types";
import { hintsOf } from "../hints/hints-of.js";
import { expressionContextOf } from "../model/expression-context.js";
import type { Diagnostic } from "./diagnostic.js";
import type { JudgedExpression } from "../rule-kit/problem-report.js";
import { reportOf } from "../rule-kit/problem-rule.js";
import type { Rule } from "../rule-kit/rule.js";
import { Type } from "./expression-type.js";

/** What an expression is checked against: the field it is for, or types. Without either, its input may be anything. */
export type CheckExpressionOptions = (
  | {
      /** The field the expression is for, which determines its input and its expected result. */
      readonly role: Role;
    }
  | ({ readonly role?: never } & ExpressionTypes)
) & {
  /** The vendor's functions over JSONata 2.2.1 (default), or plain JSONata 2.2.2. */
  readonly profile?: "vendor" | "jsonata";
};

/** The types for an expression outside of a field. */
interface ExpressionTypes {
  /** The type of its input; anything by default. */
  readonly input?: Type;
  /** The expected type of its result; anything by default. */
  readonly expects?: Type;
  /** The types of variables that the host binds, by name without the `$`. */
  readonly variables?: Readonly<Record<string, Type>>;
  /** Functions that the host registers in addition to those of the profile. */
  readonly functions?: readonly HostFunction[];
}

/** One finding in an expression; offsets are UTF-16 units of the expression, from 0. */
export interface ExpressionDiagnostic
  extends Span, Pick<Diagnostic, "rule" | "severity" | "confidence" | "message" | "why" | "help"> {
  /** The JSONata code of the error that evaluation ends with there, such as `T2001`. */
  readonly code?: string;
}

/** The result of checking an expression. */
export interface CheckedExpression {
  /** Contains every possible result; `never` if it always throws, `any` if it does not compile. */
  readonly type: Type;
  /** In text order. */
  readonly diagnostics: readonly ExpressionDiagnostic[];
}

type Reporters = ReadonlyMap<ProblemKind, readonly Rule[]>;

/** The rules that report each kind of problem. */
function reportersOf(all: readonly Rule[]): Reporters {
  const byKind = new Map<ProblemKind, Rule[]>();
  for (const rule of all) {
    if (rule.confidence === "guess") continue;
    for (const kind of Object.keys(rule.problems ?? {})) addTo(byKind, kind as ProblemKind, rule);
  }
  return byKind;
}

/** Checks expressions. Caches the contexts of roles, and nothing about expressions. */
export class ExpressionChecker {
  readonly #reporters: Reporters;
  readonly #roleContexts = new Map<string, ExpressionContext>();

  constructor(rules: readonly Rule[]) {
    this.#reporters = reportersOf(rules);
  }

  /** Checks one expression with the `jsonata` rules, except guesses. Pure. */
  check(text: string, options: CheckExpressionOptions = {}): CheckedExpression {
    const analysis = analyzeExpression(text, this.#contextOf(options));
    const expression = { text, role: options.role ?? ("step" as const), analysis };
    const diagnostics = analysis.problems.flatMap((problem) => diagnosticsOf(problem, expression, this.#reporters));
    diagnostics.sort((a, b) => a.start - b.start || (a.rule < b.rule ? -1 : 1));
    return { type: Type.of(analysis.type), diagnostics };
  }

  #contextOf(options: CheckExpressionOptions): ExpressionContext {
    const { role, profile = "vendor" } = options;
    if (role === undefined) return givenContext(options, profile);
    return getOrCreate(this.#roleContexts, `${profile} ${role}`, () => expressionContextOf(role, [], profile));
  }
}

/** The context of an expression whose input and result types are given. */
function givenContext(options: ExpressionTypes, profile: Profile): ExpressionContext {
  const { input, expects, functions } = options;
  const entries = Object.entries(options.variables ?? {});
  const variables = Object.fromEntries(entries.map(([name, type]) => [name, Type.membersOf(type)]));
  const inputType = input === undefined ? ANY : Type.membersOf(input);
  const context = contextOf(inputType, expects && Type.membersOf(expects), functionsOf(profile));
  const bound = withBindings(context, { variables, functions });
  return {
    ...bound,
    isLenient: context.isOpen,
    hints: hintsOf(undefined),
    isSample: input !== undefined && Type.isSample(input),
  };
}

function diagnosticsOf(
  problem: Problem,
  expression: JudgedExpression,
  reporters: Reporters,
): readonly ExpressionDiagnostic[] {
  const { span, code } = problem;
  return (reporters.get(problem.kind) ?? []).flatMap((rule) => {
    const report = reportOf(rule, problem, expression);
    if (report === undefined) return [];
    const { severity = rule.severity, confidence = rule.confidence, what, why, help } = report;
    return [
      {
        rule: rule.id,
        severity,
        confidence,
        message: what,
        ...(why === undefined ? {} : { why }),
        ...(help === undefined ? {} : { help }),
        start: span.start,
        end: span.end,
        ...(code === undefined ? {} : { code }),
      },
    ];
  });
}
