import type { FunctionSpec } from "./functions/function-spec.js";
import type { HostHints } from "./hints/host-hints.js";
import { isOnly } from "./types/members.js";
import type { Type } from "./types/type.js";

/** What an expression may rely on and what is asked of it, without a word about the field it stands in. */
export interface ExpressionContext {
  /** Names at the first level of the input. */
  readonly roots: ReadonlySet<string>;
  /** Whether the input may have other names. */
  readonly isOpen: boolean;
  /** Those of the roots whose keys have hyphens: header names, in lower case. */
  readonly hyphenatedRoots: ReadonlySet<string>;
  /** Those of the roots that are plain JSON, so that nothing in them has methods. */
  readonly plainRoots: ReadonlySet<string>;
  /** Everything that can be called, by name without the `$`: built in, or of the host. */
  readonly functions: ReadonlyMap<string, FunctionSpec>;
  /** Variables of the host, by name without the `$`. */
  readonly variables?: ReadonlyMap<string, Type> | undefined;
  /** The type of the input. */
  readonly input: Type;
  /** What the result has to be; undefined where it may be anything. */
  readonly expects: Type | undefined;
  /** Tells a result that decides the same for every input, where that is a mistake. */
  readonly judgeResult?: ((type: Type) => "constant-result" | "always-error" | undefined) | undefined;
  /** Whether nothing is known of the input and any string may be meant, so that guesses need more evidence. */
  readonly isLenient: boolean;
  /**
   * Whether only what an evaluation comes to is judged: where the input may be typed by one sample, what it never comes
   * to is meant for others.
   */
  readonly isReachOnly?: boolean | undefined;
  /** Whether the input is typed by one sample: what others may decide differently is no mistake. */
  readonly isSample?: boolean | undefined;
  /** What the host looks for beside. */
  readonly hints?: HostHints | undefined;
}

/** What an expression may rely on whose input, and perhaps result, have given types. */
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
