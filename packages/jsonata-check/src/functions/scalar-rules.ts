import type { NativeCall } from "./function-spec.js";
import { UNKNOWN_FUNCTION } from "../types/callable.js";
import { join, orNothing } from "../types/join.js";
import { defined, except, hasKind, isNever, isOnly, kinds, only, singleLiteral } from "../types/members.js";
import { unwrapInput } from "../types/sequences.js";
import { truthOf } from "../types/truth.js";
import {
  ANY,
  BOOLEAN,
  FALSE,
  FINITE,
  NEVER,
  NOTHING,
  NULL,
  NUMBER,
  STRING,
  TRUE,
  type Type,
  arrayType,
  functionType,
  isListed,
  literalType,
  objectType,
  sequenceType,
  stringsType,
} from "../types/type.js";

/** The given result for a present value, and nothing for nothing. */
export function unlessNothing(argument: Type | undefined, result: (value: Type) => Type): Type {
  const type = argument ?? NOTHING;
  const value = defined(type);
  if (isNever(value)) return NOTHING;
  return orNothing(result(value), hasKind(type, "nothing"));
}

/** `$max`, `$min`, `$average`: nothing for an empty array. */
export function aggregateRule({ args }: NativeCall): Type {
  return unlessNothing(args[0], ({ array }) => {
    if (array === undefined) return orNothing(NUMBER);
    return join(array.max > 0 ? NUMBER : NEVER, array.min === 0 ? NOTHING : NEVER);
  });
}

/** `$boolean`: nothing for nothing (even as the only array element), otherwise whether the value is truthy. */
export function booleanRule({ args }: NativeCall): Type {
  return unlessNothing(args[0], booleanOf);
}

function mayHoldNothing({ array }: Type): boolean {
  if (array === undefined || array.min > 1 || array.max < 1) return false;
  return hasKind(array.element, "nothing") || mayHoldNothing(array.element);
}

/** `$not`: nothing for nothing, otherwise whether the value is falsy. */
export function notRule({ args }: NativeCall): Type {
  return unlessNothing(args[0], (value) => {
    const { mayBeTrue, mayBeFalse } = truthOf(value);
    return join(mayBeTrue ? FALSE : NEVER, mayBeFalse ? TRUE : NEVER);
  });
}

function booleanOf(value: Type): Type {
  const { mayBeTrue, mayBeFalse } = truthOf(value);
  return orNothing(join(mayBeTrue ? TRUE : NEVER, mayBeFalse ? FALSE : NEVER), mayHoldNothing(value));
}

/** `$contains`: nothing if the string or the pattern is nothing. */
export function containsRule({ args }: NativeCall): Type {
  return unlessNothing(args[0], () => unlessNothing(args[1], () => BOOLEAN));
}

/** `$power`: throws if the result is not finite. */
export function powerRule({ args, refuse }: NativeCall): Type {
  const [base = NOTHING, exponent = NOTHING] = args;
  return unlessNothing(base, () => {
    const values = [singleLiteral(base)?.value, singleLiteral(exponent)?.value].filter(
      (value) => typeof value === "number",
    );
    const [a, b] = values;
    return a !== undefined && b !== undefined && !Number.isFinite(a ** b) ? refuse("D3061") : FINITE;
  });
}

/** `$exists`: false for nothing, true for every value. */
export function existsRule({ args }: NativeCall): Type {
  const type = args[0] ?? NOTHING;
  if (isOnly(type, "nothing")) return FALSE;
  return hasKind(type, "nothing") ? BOOLEAN : TRUE;
}

/** `$assert`: returns nothing or throws. */
export function assertRule({ args }: NativeCall): Type {
  return truthOf(args[0] ?? NOTHING).mayBeTrue ? NOTHING : NEVER;
}

/** `$type`: the names of the possible kinds; that of NaN is "object". */
export function typeRule({ args }: NativeCall): Type {
  return unlessNothing(args[0], (value) => {
    const names = kinds.filter((kind) => kind !== "nothing" && hasKind(value, kind));
    const mayBeNaN = value.any || value.numbers === "all";
    return stringsType(mayBeNaN ? [...names, "object"] : names);
  });
}

/** `$match`: a sequence of matches. */
export function matchRule({ args, callback }: NativeCall): Type {
  return unlessNothing(args[0], (text) => {
    const matcher = args[1] ?? NOTHING;
    const regexes = matcher.functions.filter((callable) => callable.kind === "regex");
    if (matcher.any || regexes.length === 0 || regexes.length < matcher.functions.length) {
      callback(matcher, [text]);
      return sequenceType(objectType(new Map([...matchFields(ANY, ANY, ANY)])));
    }
    return sequenceType(objectType(matchFields(STRING, FINITE, join(...regexes.map(groupsOf)))));
  });
}

/** `$replace`: with a function, what that returns for a match must be a string. */
export function replaceRule({ args, callback, refuse, lose }: NativeCall): Type {
  return unlessNothing(args[0], () => {
    const [, pattern = NOTHING, replacement = NOTHING] = args;
    const regexes = pattern.functions.filter((callable) => callable.kind === "regex");
    const isCalled = hasKind(pattern, "function") && hasKind(replacement, "function") && !replacement.any;
    if (!isCalled || pattern.any || regexes.length < pattern.functions.length) return STRING;
    const replaced = callback(only(replacement, "function"), [regexMatch(join(...regexes.map(groupsOf)))]);
    const isRefused = !hasKind(replaced, "string") && isOnly(pattern, "function") && isOnly(replacement, "function");
    if (isRefused && !isNever(replaced)) refuse("D3012");
    if (isRefused) lose();
    return STRING;
  });
}

/** The result of calling a regular expression on a matching string. */
export function regexMatch(groups: Type): Type {
  return objectType(
    new Map([
      ["match", STRING],
      ["start", FINITE],
      ["end", FINITE],
      ["groups", groups],
      ["next", functionType(UNKNOWN_FUNCTION)],
    ]),
  );
}

/** The texts of the groups of a match; a group that took no part is nothing. */
export function groupsOf({ groups }: { readonly groups: number }): Type {
  return arrayType(orNothing(STRING), groups, groups);
}

function matchFields(match: Type, index: Type, groups: Type): ReadonlyMap<string, Type> {
  return new Map([
    ["match", match],
    ["index", index],
    ["groups", groups],
  ]);
}

/** `$split`: at least one part, unless a limit or an empty separator allows none. */
export function splitRule({ args }: NativeCall): Type {
  const [, separator = NOTHING, limit = NOTHING] = args;
  const isText = isOnly(separator, "string") && isListed(separator.strings) && !separator.strings.has("");
  const hasPart = isText && isOnly(limit, "nothing");
  return unlessNothing(args[0], () => arrayType(STRING, hasPart ? 1 : 0));
}

/** `$clone`: a copy of an object or array through JSON. */
export function cloneRule({ args }: NativeCall): Type {
  return unlessNothing(args[0], (value) => asJson(unwrapInput(value)));
}

/** A value after a round trip through the engine's JSON. */
export function asJson(type: Type): Type {
  if (type.any) return ANY;
  const parts: Type[] = [only(type, "nothing", "null", "boolean", "number", "string")];
  // NaN becomes null, a function becomes an empty string.
  if (type.numbers === "all") parts.push(NULL);
  if (type.functions.length > 0) parts.push(literalType(""));
  if (type.object !== undefined) {
    const { properties, rest } = type.object;
    const copies = new Map([...properties].map(([name, property]) => [name, asJson(property)] as const));
    parts.push(objectType(copies, rest && asJson(rest)));
  }
  if (type.array !== undefined) {
    const { element, min, max } = type.array;
    const copied = element.nothing ? join(asJson(except(element, "nothing")), NULL) : asJson(element);
    parts.push(arrayType(copied, min, max));
  }
  return join(...parts);
}
