import type { Type } from "../types/type.js";
import type { Scope } from "./scope.js";

/** Where an expression is evaluated: the context `$`, and the variables. */
export interface Frame {
  readonly context: Type;
  readonly scope: Scope;
}
