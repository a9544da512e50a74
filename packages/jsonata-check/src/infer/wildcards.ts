import { join } from "../types/join.js";
import { defined, except, hasKind, isNever, only, withoutArray } from "../types/members.js";
import {
  ANY,
  ArrayForm,
  arrayType,
  NEVER,
  sequenceType,
  type ArrayType,
  type ObjectType,
  type Type,
} from "../types/type.js";
import { flattenDeep } from "./items.js";
import { unwrapInput } from "./variables.js";

/** `*`: the values of an object or an array, arrays among them flattened however deep. */
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

/** What one value contributes. */
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

/** `**`: the context and everything in it, arrays left out but not what is in them; a single one is no sequence. */
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
