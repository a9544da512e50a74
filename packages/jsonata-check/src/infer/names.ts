import type { Name } from "../syntax/ast.js";
import { coreSpan } from "../syntax/core-span.js";
import { hasKind, isNever, isOnly } from "../types/members.js";
import type { Type } from "../types/type.js";
import type { Frame } from "./frame.js";
import type { Interpreter } from "./interpreter.js";
import { lookupField } from "./items.js";

/** A field of the context. */
export function inferName(name: Name, frame: Frame, interpreter: Interpreter): Type {
  const { context } = frame;
  const type = lookupField(context, name.value);
  if (isOnly(type, "nothing") || isEmptySequence(type)) reportUnknownPath(name, context, interpreter);
  return type;
}

function isEmptySequence(type: Type): boolean {
  return !type.any && type.array?.max === 0 && isOnly(type, "nothing", "array");
}

/** Names that JavaScript has on text and arrays: a hint at the function that does the same. */
const javaScriptProperties: ReadonlySet<string> = new Set(["length", "size"]);

/** A field that nobody has: written for nothing, and that is what it gives. */
const nothingOfJavaScript = "undefined";

function reportUnknownPath(name: Name, context: Type, interpreter: Interpreter): void {
  const objects = objectNames(context);
  if (isOnly(context, "nothing") || isEmptyArray(context) || name.value === nothingOfJavaScript) return;
  // The field is there, and empty.
  if (objects?.includes(name.value) === true) return;
  if (objects === undefined && javaScriptProperties.has(name.value)) {
    const data = { name: name.value, receiver: context, isCalled: false, code: undefined };
    interpreter.report(name, coreSpan(name), { kind: "method-call", ...data });
    return;
  }
  interpreter.report(name, coreSpan(name), {
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

/** The names of the fields of the objects in the type, however deeply in arrays; undefined when there are none. */
function objectNames(type: Type): readonly string[] | undefined {
  if (type.object !== undefined) return [...type.object.properties.keys()];
  return type.array !== undefined && hasKind(type, "array") ? objectNames(type.array.element) : undefined;
}
