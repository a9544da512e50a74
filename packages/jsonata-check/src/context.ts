import type { FunctionSpec } from "./functions/function-spec.js";
import { isOnly } from "./types/members.js";
import type { Type } from "./types/type.js";

/** What an expression may rely on and what is asked of it, without a word about the field it stands in. */
export interface ExpressionContext {
  /** Names at the first level of the input. */
  readonly roots: ReadonlySet<string>;
  /** Whether the input may have other names. */
  readonly isOpen: boolean;
  /** Those of the roots whose keys are header names, in lower case. */
  readonly headerRoots: ReadonlySet<string>;
  /** Those of the roots that are JSON, so that nothing in them has methods. */
  readonly jsonRoots: ReadonlySet<string>;
  /** Everything that can be called, by name without the `$`: built in, or of the host. */
  readonly functions: ReadonlyMap<string, FunctionSpec>;
  /** The type of the input. */
  readonly input: Type;
  /** What the result has to be; undefined where it may be anything. */
  readonly expects: Type | undefined;
  /** Tells a result that decides the same for every input, where that is a mistake. */
  readonly judgeResult?: ((type: Type) => "constant-result" | "always-error" | undefined) | undefined;
  /** Steps of an action: a value may be any text, and nothing is known of the input. */
  readonly isStep: boolean;
  /**
   * Whether only what an evaluation comes to is judged: where the input may be typed by one sample, what it never comes
   * to is meant for others.
   */
  readonly isReachOnly?: boolean | undefined;
  /** Whether the input is typed by one sample: what others may decide differently is no mistake. */
  readonly isSample?: boolean | undefined;
  /** Where the result is a number of seconds to wait: all of it, or its member `reset`. */
  readonly delay?: "whole" | "reset" | undefined;
  /** What the number in a response header means, by the name of the header; without it nothing is known of any. */
  readonly headerUnit?: ((name: string) => HeaderUnit | undefined) | undefined;
  /** What older documentation lets the expression give; undefined where there is no such contract. */
  readonly outdatedResult?: OutdatedResult | undefined;
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
    headerRoots: new Set(),
    jsonRoots: new Set(),
    functions,
    input,
    expects,
    isStep: false,
    isReachOnly: true,
  };
}

/** What the number in a response header stands for. */
export interface HeaderUnit {
  /** A time to wait, a point in time, or a number of requests. */
  readonly means: "delay" | "moment" | "count";
  /** Of a time; undefined where it is not known. */
  readonly scale: "s" | "ms" | undefined;
}

/** Forms of a result that were asked for once. */
export interface OutdatedResult {
  /** Bare values. */
  readonly kinds: ReadonlySet<"boolean" | "number" | "string" | "array">;
  /** An object with one of these keys and none of `currentKeys` is outdated. */
  readonly keys: ReadonlySet<string>;
  /** Keys of the present form. */
  readonly currentKeys: ReadonlySet<string>;
  /** Whether an object of known keys without any of the present form is outdated too. */
  readonly isClosed: boolean;
}
