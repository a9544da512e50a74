import type { Binding, Block } from "../syntax/ast.js";
import { ANY, ArrayForm, NOTHING, withForms, type Type } from "../types/type.js";
import { join } from "../types/join.js";
import { withoutArray } from "../types/members.js";
import type { Frame } from "./frame.js";
import type { Interpreter } from "./interpreter.js";
import { Scope } from "./scope.js";

/** `$`, `$$`, a variable that is bound, or a function of the engine or the host. */
export function inferVariable(name: string, frame: Frame, interpreter: Interpreter): Type {
  if (name === "") return unwrapInput(frame.context);
  const bound = frame.scope.lookup(name);
  if (bound !== undefined) return bound;
  if (name === "$") return interpreter.root;
  const spec = interpreter.functions.get(name);
  return spec === undefined ? NOTHING : interpreter.native(spec);
}

/** The array that is the whole input, without the sequence of one that the engine wraps it in. */
export function unwrapInput(context: Type): Type {
  const { array } = context;
  if (array === undefined || (array.forms & ArrayForm.wrapper) === 0) return context;
  return join(withoutArray(context), array.element, withForms(array, array.forms & ~ArrayForm.wrapper));
}

/** Under which name a scope holds what `%` refers to; no variable can have it. */
export function ancestorName(label: number): string {
  return `%${label}`;
}

/** `%`: what the step with the label was applied to. */
export function inferParent(label: number, frame: Frame): Type {
  return frame.scope.lookup(ancestorName(label)) ?? ANY;
}

/** `(a; b)`: the value of the last expression, in a scope of its own. */
export function inferBlock(block: Block, frame: Frame, interpreter: Interpreter): Type {
  const scope = new Scope(frame.scope);
  let type: Type = NOTHING;
  for (const expression of block.expressions) type = interpreter.infer(expression, { context: frame.context, scope });
  return type;
}

/** `$x := value`: gives the value, and binds it from here to the end of the scope. */
export function inferBinding(binding: Binding, frame: Frame, interpreter: Interpreter): Type {
  const type = interpreter.infer(binding.value, frame);
  frame.scope.bind(binding.variable.name, type);
  return type;
}
