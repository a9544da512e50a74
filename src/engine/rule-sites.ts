import type { Knowledge } from "../model/config.js";
import type { Problem, ProblemKind } from "jsonata-check";
import type { Role, ShapeName } from "../../generated/shapes.js";
import { mergedShapes } from "../model/merged-shapes.js";
import type { ExpressionUse } from "../model/sites.js";
import type { LintedDocument } from "../rule-kit/linted-document.js";
import type { TemplateListener } from "../rule-kit/rule.js";
import { ShapedObject } from "../schema/shaped-object.js";
import { addTo, getOrCreate, groupBy } from "jsonata-check/text";
import { KnownPart } from "./known-part.js";
import type { TemplateUses } from "./template-interest.js";

/** What listeners are called with, in document order. */
export interface Sites {
  readonly shapes: ReadonlyMap<ShapeName, readonly ShapedObject<ShapeName>[]>;
  readonly expressions: ReadonlyMap<Role, readonly ExpressionUse[]>;
  readonly withProblems: readonly ExpressionUse[];
  readonly contradicted: readonly Contradicted[];
  /** The kinds of problems that any of these expressions has. */
  readonly kinds: ReadonlySet<ProblemKind>;
  readonly templates: ReadonlyMap<TemplateListener, readonly TemplateUses[]>;
  readonly known: (needs: Knowledge | undefined) => KnownPart;
}

/** The sites of a document, and the places of its templates by the listeners that they interest. */
export function sitesOf(linted: LintedDocument, templates: Sites["templates"]): Sites {
  const withProblems = linted.expressions.filter(hasProblems);
  const contradicted = contradictedBy(linted);
  return {
    shapes: objectsByShape(linted),
    expressions: groupBy(linted.expressions, ({ role }) => role),
    withProblems,
    contradicted,
    kinds: kindsOf(withProblems, contradicted),
    templates,
    known: knownParts(linted),
  };
}

/** An expression that the description of the API contradicts. */
interface Contradicted extends Pick<ExpressionUse, "node"> {
  readonly use: ExpressionUse;
  readonly others: readonly Problem[];
}

function contradictedBy({ api, expressions, model, settings }: LintedDocument): readonly Contradicted[] {
  if (api === undefined) return [];
  return expressions.flatMap((use) => {
    const others = api.problemsOf(use, model, settings.functions)?.others ?? [];
    return others.length === 0 ? [] : [{ node: use.node, use, others }];
  });
}

function hasProblems({ analysis }: ExpressionUse): boolean {
  return analysis.problems.length > 0;
}

function kindsOf(withProblems: readonly ExpressionUse[], contradicted: readonly Contradicted[]): Sites["kinds"] {
  const problems = [
    ...withProblems.flatMap(({ analysis }) => analysis.problems),
    ...contradicted.flatMap(({ others }) => others),
  ];
  return new Set(problems.map(({ kind }) => kind));
}

/** The known parts of a document by required knowledge, each computed once. */
function knownParts(linted: LintedDocument): Sites["known"] {
  const parts = new Map<Knowledge | undefined, KnownPart>();
  return (needs) => getOrCreate(parts, needs, () => new KnownPart(linted, needs));
}

function objectsByShape({ structure, model }: LintedDocument): Sites["shapes"] {
  const objects = new Map<ShapeName, ShapedObject<ShapeName>[]>();
  for (const [node, names] of structure.shapes) {
    if (node.type === "object") for (const name of names) addTo(objects, name, new ShapedObject(name, node));
  }
  for (const [node, name] of mergedShapes(structure, model)) addTo(objects, name, new ShapedObject(name, node));
  return objects;
}
