import { asJson } from "../functions/scalar-rules.js";
import type { Expression, Transform } from "../syntax/ast.js";
import { join } from "../types/join.js";
import { defined, except, hasKind, isNever, isOnly, only } from "../types/members.js";
import { type Items, itemsOf } from "../types/sequences.js";
import { ANY, NEVER, NOTHING, type Type, arrayType, functionType, objectType } from "../types/type.js";
import type { Frame } from "./interpreter.js";

/** `| pattern | update, delete |`: a function; `applyTransform` infers its effect. */
export function inferTransform(node: Transform, frame: Frame): Type {
  return functionType({ kind: "transform", node, scope: frame.scope });
}

/** `| pattern | update, delete |` applied to the context: a copy, in which what the matches contain is left open. */
export function applyTransform(node: Transform, frame: Frame): Type {
  const argument = frame.context;
  const copied = asJson(only(argument, "object", "array"));
  const nothing = hasKind(argument, "nothing") ? NOTHING : NEVER;
  if (isNever(copied)) return nothing;
  // The engine copies by whatever `$clone` is bound to.
  const isUnknown = argument.any || copied.any || frame.scope.lookup("clone") !== undefined;
  const matches = matchesOf(frame.withContext(isUnknown ? ANY : copied).infer(node.pattern));
  const isMatched = matches.max > 0 && !isNever(matches.element);
  const update = isMatched ? inferUpdate(node, frame.withContext(matches.element)) : NOTHING;
  // The engine accepts functions as objects, and the changed object becomes one.
  if (isUnknown || hasKind(update, "function")) return ANY;
  if (isNever(update)) return matches.min > 0 ? nothing : join(nothing, copied);
  return join(nothing, isMatched ? changed(copied) : copied);
}

/** The matches of the pattern; nothing means no match. */
function matchesOf(found: Type): Items {
  const items = itemsOf(defined(found));
  return hasKind(found, "nothing") ? { ...items, min: 0 } : items;
}

function changed({ object, array }: Type): Type {
  return join(
    object === undefined ? NEVER : objectType(new Map(), ANY),
    array === undefined ? NEVER : arrayType(ANY, array.min, array.max, array.forms),
  );
}

/** The update of a matched object, the context; `never` if it or the deletion certainly throws. */
function inferUpdate(node: Transform, frame: Frame): Type {
  const update = frame.infer(node.update);
  if (isNever(update)) return NEVER;
  if (!hasKind(update, "object") && !hasKind(update, "nothing") && !hasKind(update, "function")) {
    reportClause(node.update, "T2011", update, frame);
    return NEVER;
  }
  if (node.delete === undefined) return update;
  // It is evaluated after the update.
  const deletion = frame.withContext(isEmptyObject(update) ? frame.context : ANY).infer(node.delete);
  if (isNever(deletion)) return NEVER;
  const { array } = deletion;
  const isArrayOfOthers = array !== undefined && array.min > 0 && !hasKind(array.element, "string");
  const isString = hasKind(except(deletion, "nothing", "array"), "string");
  if (isString || deletion.nothing || (array !== undefined && !isArrayOfOthers)) return update;
  reportClause(node.delete, "T2012", deletion, frame);
  return NEVER;
}

function isEmptyObject(type: Type): boolean {
  return isOnly(type, "object") && type.object?.properties.size === 0 && type.object.rest === undefined;
}

function reportClause(clause: Expression, code: string, actual: Type, frame: Frame): void {
  const data = { code, operator: "|", side: "only", actual, other: undefined } as const;
  frame.report(clause, clause, { kind: "operand-type", ...data });
}
