import type { FunctionSpec } from "./functions/function-spec.js";
import type { HostHints } from "./hints/host-hints.js";
import { isOnly } from "./types/members.js";
import type { Type } from "./types/type.js";

/** The environment of an expression and the requirements on its result, independent of any host. */
export interface ExpressionContext {
  /** The names at the top level of the input. */
  readonly roots: ReadonlySet<string>;
  /** Whether the input may have other names. */
  readonly isOpen: boolean;
  /** The roots whose keys are header names, in lower case with hyphens. */
  readonly hyphenatedRoots: ReadonlySet<string>;
  /** The roots that are plain JSON, so that nothing in them has methods. */
  readonly plainRoots: ReadonlySet<string>;
  /** All functions by name without `$`: built-in ones and the host's. */
  readonly functions: ReadonlyMap<string, FunctionSpec>;
  /** Host variables by name without `$`. */
  readonly variables?: ReadonlyMap<string, Type> | undefined;
  readonly input: Type;
  /** The expected result; undefined if it may be anything. */
  readonly expects: Type | undefined;
  /** Detects results that do not depend on the input, where that is a mistake. */
  readonly judgeResult?: ((type: Type) => "constant-result" | "always-error" | undefined) | undefined;
  /** Whether the input is unknown and any string may be intended, so that guesses need more evidence. */
  readonly isLenient: boolean;
  /** Whether only reachable nodes are judged: with one sample as the input, other nodes may serve other inputs. */
  readonly isReachOnly?: boolean | undefined;
  /** Whether the input type comes from one sample: what other inputs may decide differently is not a mistake. */
  readonly isSample?: boolean | undefined;
  /** The host's own hints. */
  readonly hints?: HostHints | undefined;
}

/** The context of an expression with a given input type and, optionally, an expected result. */
export function contextOf(
  input: Type,
  expects: Type | undefined,
  functions: ExpressionContext["functions"],
): ExpressionContext {
  const { object } = input;
  return {
    roots: new Set(object?.properties.keys()),
    isOpen: object === undefined || object.rest !== undefined || !isOnly(input, "object"),
    hyphenatedRoots: new Set(),
    plainRoots: new Set(),
    functions,
    input,
    expects,
    isLenient: false,
    isReachOnly: true,
  };
}
