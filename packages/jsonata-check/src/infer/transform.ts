import { asJson } from "../functions/scalar-rules.js";
import { type Expression, type Transform, isTupleStep } from "../syntax/ast.js";
import { visit } from "../syntax/visit.js";
import { join, orNothing, propertyType } from "../types/join.js";
import { defined, except, hasKind, isNever, isOnly, listed, only } from "../types/members.js";
import { type Items, itemsOf } from "../types/sequences.js";
import { ANY, NEVER, NOTHING, type ObjectType, type Type, arrayType, functionType, objectType } from "../types/type.js";
import type { Frame } from "./interpreter.js";

/** `| pattern | update, delete |`: a function; `applyTransform` infers its effect. */
export function inferTransform(node: Transform, frame: Frame): Type {
  return functionType({ kind: "transform", node, scope: frame.scope });
}

/** `| pattern | update, delete |` applied to the context: a copy with changed matches. */
export function applyTransform(node: Transform, frame: Frame): Type {
  const argument = frame.context;
  const copied = asJson(only(argument, "object", "array"));
  const nothing = hasKind(argument, "nothing") ? NOTHING : NEVER;
  if (isNever(copied)) return nothing;
  // The engine copies by whatever `$clone` is bound to.
  if (argument.any || copied.any || frame.scope.lookup("clone") !== undefined)
    return applyUnseen(node, frame.withContext(ANY));
  const matches = matchesOf(frame.withContext(copied).infer(node.pattern));
  if (matches.max === 0 || isNever(matches.element)) return join(nothing, copied);
  const change = inferChange(node, frame.withContext(matches.element));
  if (change === "unknown") return ANY;
  if (change === undefined) return matches.min > 0 ? nothing : join(nothing, copied);
  const target = targetOf(node.pattern);
  if (target === undefined || matches.element.any || hasKind(matches.element, "array")) return ANY;
  return join(
    nothing,
    changeAt(copied, target.names, (object) => changeObject(object, change, target.isEveryOne)),
  );
}

/** The matches of the pattern; nothing means no match. */
function matchesOf(found: Type): Items {
  const items = itemsOf(defined(found));
  return hasKind(found, "nothing") ? { ...items, min: 0 } : items;
}

function applyUnseen(node: Transform, frame: Frame): Type {
  frame.infer(node.pattern);
  inferChange(node, frame);
  return ANY;
}

/** The changes to a matched object. */
interface Change {
  /** The properties it sets. */
  readonly update: ObjectType | undefined;
  readonly isUpdateCertain: boolean;
  /** The names it removes: all of `certain`, and perhaps those in `possible` (undefined for any name). */
  readonly certain: ReadonlySet<string>;
  readonly possible: ReadonlySet<string> | undefined;
}

/**
 * Infers update and deletion for a matched object, the context; undefined if one of them certainly throws. The deletion is
 * evaluated after the update.
 */
function inferChange(node: Transform, frame: Frame): Change | "unknown" | undefined {
  const update = frame.infer(node.update);
  if (isNever(update)) return undefined;
  if (!hasKind(update, "object") && !hasKind(update, "nothing") && !hasKind(update, "function")) {
    reportClause(node.update, "T2011", update, frame);
    return undefined;
  }
  // The engine accepts functions as objects, and an object may be inserted into itself.
  const isUnknown = hasKind(update, "function") || mayHoldItself(node.update, update);
  const updated = isUnknown ? frame.withContext(ANY) : frame.withContext(afterUpdate(frame.context, update));
  const deletion = node.delete === undefined ? NOTHING : updated.infer(node.delete);
  if (isNever(deletion)) return undefined;
  if (isUnknown) return "unknown";
  const names = except(deletion, "nothing", "array");
  const elements = deletion.array?.element ?? NEVER;
  const isArrayOfOthers = deletion.array !== undefined && deletion.array.min > 0 && !hasKind(elements, "string");
  const mayBeNames =
    deletion.any || deletion.nothing || hasKind(names, "string") || (deletion.array !== undefined && !isArrayOfOthers);
  if (node.delete !== undefined && !mayBeNames) {
    reportClause(node.delete, "T2012", deletion, frame);
    return undefined;
  }
  return {
    ...updateOf(update),
    certain: literalNames(node.delete),
    possible: namesIn(join(names, elements)),
  };
}

function updateOf(update: Type): Pick<Change, "update" | "isUpdateCertain"> {
  return {
    update: update.any ? objectType(new Map(), ANY).object : update.object,
    isUpdateCertain: isOnly(update, "object"),
  };
}

function afterUpdate(match: Type, update: Type): Type {
  if (match.any || match.object === undefined) return match;
  const { properties, rest } = set(match.object, updateOf(update));
  return join(except(match, "object"), objectType(properties, rest));
}

/** Whether the update may contain the object it changes. */
function mayHoldItself(node: Expression, update: Type): boolean {
  const values = [...(update.object?.properties.values() ?? []), update.object?.rest ?? NEVER];
  if (!update.any && !values.some((type) => hasKind(type, "object") || hasKind(type, "array"))) return false;
  let readsAll = false;
  visit(node, {
    enter(part) {
      readsAll ||=
        part.type === "descendant" || part.type === "parent" || (part.type === "variable" && part.name === "");
    },
  });
  return readsAll;
}

function reportClause(clause: Expression, code: string, actual: Type, frame: Frame): void {
  const data = { code, operator: "|", side: "only", actual, other: undefined } as const;
  frame.report(clause, clause, { kind: "operand-type", ...data });
}

/** The names that are certainly deleted, as they are literals. */
function literalNames(node: Expression | undefined): ReadonlySet<string> {
  if (node === undefined || node.predicates.length > 0 || node.group !== undefined) return new Set();
  if (node.type === "string") return new Set([node.value]);
  if (node.type !== "array") return new Set();
  return new Set(node.elements.flatMap((element) => [...literalNames(element)]));
}

function namesIn(type: Type): ReadonlySet<string> | undefined {
  if (type.any || type.strings === "all") return undefined;
  return new Set(listed(type.strings));
}

/** The place of the matches, for plain-path patterns. */
interface Target {
  readonly names: readonly string[];
  /** Whether all objects at that place are matched. */
  readonly isEveryOne: boolean;
}

function targetOf(pattern: Expression): Target | undefined {
  if (pattern.predicates.length > 0 || pattern.group !== undefined) return undefined;
  if (pattern.type === "variable") return pattern.name === "" ? { names: [], isEveryOne: true } : undefined;
  if (pattern.type !== "path" || pattern.steps.some(isTupleStep)) return undefined;
  const names: string[] = [];
  for (const [index, { node }] of pattern.steps.entries()) {
    if (node.type === "name" && node.predicates.length === 0 && node.group === undefined) names.push(node.value);
    else if (index > 0 || node.type !== "variable" || node.name !== "" || node.predicates.length > 0) return undefined;
  }
  return { names, isEveryOne: pattern.steps.every((step) => step.stages.length === 0) };
}

/** The type with the objects at a path of names changed, also in arrays. */
function changeAt(type: Type, names: readonly string[], change: (object: ObjectType) => Type): Type {
  if (type.any) return ANY;
  const parts: Type[] = [except(type, "object", "array")];
  if (type.array !== undefined) {
    const { element, min, max, forms } = type.array;
    parts.push(arrayType(changeAt(element, names, change), min, max, forms));
  }
  if (type.object !== undefined) parts.push(changeWithin(type.object, names, change));
  return join(...parts);
}

function changeWithin(object: ObjectType, names: readonly string[], change: (object: ObjectType) => Type): Type {
  const [name, ...others] = names;
  if (name === undefined) return change(object);
  const property = propertyType(object, name);
  if (isOnly(property, "nothing")) return objectType(object.properties, object.rest);
  return objectType(new Map([...object.properties, [name, changeAt(property, others, change)]]), object.rest);
}

function changeObject(object: ObjectType, change: Change, isEveryOne: boolean): Type {
  const changed = remove(set(object, change), change);
  return isEveryOne ? changed : join(objectType(object.properties, object.rest), changed);
}

function set(object: ObjectType, { update, isUpdateCertain }: Pick<Change, "update" | "isUpdateCertain">): ObjectType {
  if (update === undefined) return object;
  const properties = new Map(object.properties);
  for (const [name, type] of update.properties) {
    const before = propertyType(object, name);
    const isCertain = isUpdateCertain && !hasKind(type, "nothing");
    properties.set(name, isCertain ? type : join(before, type));
  }
  const { rest } = update;
  if (rest === undefined) return { ...object, properties };
  for (const [name, type] of properties) if (!update.properties.has(name)) properties.set(name, join(type, rest));
  return { ...object, properties, rest: join(object.rest ?? NEVER, rest) };
}

function remove(object: ObjectType, { certain, possible }: Change): Type {
  const properties = [...object.properties].map(([name, type]): readonly [string, Type] => {
    if (certain.has(name)) return [name, NOTHING];
    return [name, possible === undefined || possible.has(name) ? orNothing(type) : type];
  });
  const removed = new Map(properties);
  for (const name of certain) removed.set(name, NOTHING);
  return objectType(removed, object.rest);
}
