import { type AstNode, type Binding, type Block, type Name, coreSpan } from "../syntax/ast.js";
import { nearMiss } from "../text/suggest.js";
import { join } from "../types/join.js";
import { defined, except, hasKind, isNever, isOnly, only, withoutArray } from "../types/members.js";
import { flattenDeep, lookupField, unwrapInput } from "../types/sequences.js";
import {
  ANY,
  ArrayForm,
  type ArrayType,
  NEVER,
  NOTHING,
  type ObjectType,
  type Type,
  arrayType,
  objectType,
  sequenceType,
} from "../types/type.js";
import type { Frame } from "./interpreter.js";

/** A field of the context. */
export function inferName(name: Name, frame: Frame): Type {
  const { context } = frame;
  const type = lookupField(context, name.value);
  // Only a literal at the start of a path has a group of its own, and there a literal is intended.
  if (name.group !== undefined) return type;
  if (isOnly(type, "nothing") || isEmptySequence(type)) reportUnknownPath(name, context, frame);
  else reportNearMember(name, context, frame);
  return type;
}

/** `$dtFromIso(x).toIsoDate()`: an object with methods may have others, but hardly one that misspells a known one. */
export function reportNearMember(name: Name, { object }: Type, frame: Frame, node: AstNode = name): void {
  if (object?.rest?.any !== true || object.properties.has(name.value)) return;
  const candidates = [...object.properties.keys()];
  if (nearMiss(name.value, candidates) === undefined) return;
  if (![...object.properties.values()].some(({ functions }) => functions[0]?.kind === "method")) return;
  const data = { name: name.value, receiver: objectType(object.properties), isRoot: false, candidates };
  frame.report(node, coreSpan(name), { kind: "unknown-path", ...data });
}

function isEmptySequence(type: Type): boolean {
  return !type.any && type.array?.max === 0 && isOnly(type, "nothing", "array");
}

/** Names of JavaScript's string and array members, which suggest the equivalent function. */
const javaScriptProperties: ReadonlySet<string> = new Set(["length", "size"]);

/** A field that no object has evaluates to nothing; some authors write one to say so. */
const nothingOfJavaScript = "undefined";

function reportUnknownPath(name: Name, context: Type, frame: Frame): void {
  const objects = objectNames(context);
  if (isOnly(context, "nothing") || isEmptyArray(context) || name.value === nothingOfJavaScript) return;
  // The field exists and is empty.
  if (objects?.includes(name.value) === true) return;
  if (objects === undefined && javaScriptProperties.has(name.value)) {
    const data = { name: name.value, receiver: context, isCalled: false, code: undefined };
    frame.report(name, coreSpan(name), { kind: "method-call", ...data });
    return;
  }
  frame.report(name, coreSpan(name), {
    kind: "unknown-path",
    name: name.value,
    receiver: context,
    isRoot: context.object?.isInput === true,
    candidates: objects ?? [],
  });
}

function isEmptyArray(type: Type): boolean {
  return isOnly(type, "array", "nothing") && (type.array?.max === 0 || isNever(type.array?.element ?? type));
}

/** The field names of the objects in a type, at any depth of arrays; undefined if there are no objects. */
function objectNames(type: Type): readonly string[] | undefined {
  if (type.object !== undefined) return [...type.object.properties.keys()];
  return type.array !== undefined && hasKind(type, "array") ? objectNames(type.array.element) : undefined;
}

/** `$`, `$$`, a bound variable, or a function of the engine or host. */
export function inferVariable(name: string, frame: Frame): Type {
  if (name === "") return unwrapInput(frame.context);
  const bound = frame.scope.lookup(name);
  if (bound !== undefined) return bound;
  if (name === "$") return frame.interpreter.root;
  const spec = frame.interpreter.functions.get(name);
  return spec === undefined ? NOTHING : frame.interpreter.native(spec);
}

/** The name under which a scope stores the value of `%`; no variable can have it. */
export function ancestorName(label: number): string {
  return `%${label}`;
}

/** `%`: the value that the labeled step was applied to. */
export function inferParent(label: number, frame: Frame): Type {
  return frame.scope.lookup(ancestorName(label)) ?? ANY;
}

/** `(a; b)`: the value of the last expression, in a scope of its own. */
export function inferBlock(block: Block, frame: Frame): Type {
  const inner = frame.inner();
  let type: Type = NOTHING;
  let throws = false;
  for (const expression of block.expressions) {
    type = inner.infer(expression);
    throws ||= isNever(type);
  }
  return throws ? NEVER : type;
}

/** `$x := value`: returns the value and binds it until the end of the scope. */
export function inferBinding(binding: Binding, frame: Frame): Type {
  const type = frame.infer(binding.value);
  frame.scope.bind(binding.variable.name, type);
  return type;
}

/** `*`: the values of an object or an array, with nested arrays flattened. */
export function inferWildcard(context: Type): Type {
  const input = unwrapInput(context);
  if (input.any) return ANY;
  const parts: Type[] = [];
  if (!isNever(except(input, "object", "array"))) parts.push(sequenceType(NEVER, 0, 0));
  if (input.object !== undefined) parts.push(valuesOfObject(input.object));
  if (input.array !== undefined) parts.push(valuesOfArray(input.array));
  return join(...parts);
}

function valuesOfObject(object: ObjectType): Type {
  const values = [...object.properties.values()].map((type) => valuesFrom(type));
  const rest = object.rest === undefined ? [] : [valuesFrom(object.rest)];
  const min = values.reduce((sum, value) => sum + value.min, 0);
  const max = values.reduce((sum, value) => sum + value.max, 0);
  return gather([...values, ...rest], min, object.rest === undefined ? max : Infinity);
}

function valuesOfArray(array: ArrayType): Type {
  // The keys of a sequence include the engine's own flags.
  if ((array.forms & ~(ArrayForm.raw | ArrayForm.constructed)) !== 0 || hasKind(array.element, "nothing")) return ANY;
  const value = valuesFrom(array.element);
  const max = array.max === 0 || value.max === 0 ? 0 : array.max * value.max;
  return gather([value], array.min * value.min, max);
}

interface Contribution {
  readonly element: Type;
  readonly min: number;
  readonly max: number;
  readonly mayBeArray: boolean;
}

function valuesFrom(type: Type): Contribution {
  const present = defined(type);
  const mayBeArray = hasKind(present, "array");
  return {
    element: flattenDeep(present),
    min: mayBeArray || hasKind(type, "nothing") ? 0 : 1,
    max: mayBeArray ? Infinity : isNever(present) ? 0 : 1,
    mayBeArray,
  };
}

/** Appending an array makes the sequence a plain array. */
function gather(values: readonly Contribution[], min: number, max: number): Type {
  const plain = values.some(({ mayBeArray }) => mayBeArray) ? ArrayForm.raw : 0;
  return arrayType(join(...values.map(({ element }) => element)), min, max, plain | ArrayForm.sequence);
}

/** `**`: the context and all its descendants except arrays themselves; a single one is not a sequence. */
export function inferDescendant(context: Type): Type {
  if (context.any) return ANY;
  const found = descendantsOf(context);
  const ofObject = context.object === undefined ? NEVER : join(only(context, "object"), sequenceType(found, 2));
  const ofArray = context.array === undefined ? NEVER : join(found, sequenceType(found, 2), sequenceType(NEVER, 0, 0));
  return join(except(context, "object", "array"), ofObject, ofArray);
}

function descendantsOf(type: Type): Type {
  const parts: Type[] = [withoutArray(type)];
  if (type.array !== undefined) parts.push(descendantsOf(type.array.element));
  if (type.object !== undefined) {
    for (const property of type.object.properties.values()) parts.push(descendantsOf(defined(property)));
    if (type.object.rest !== undefined) parts.push(descendantsOf(defined(type.object.rest)));
  }
  return join(...parts);
}
