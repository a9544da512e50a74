import { groupsIn, matchesEmpty } from "../regex/index.js";
import type { Expression, NumberLiteral, ObjectConstructor, Regex, StringLiteral } from "../syntax/ast.js";
import { evaluatedFlaw, numberFlaw, timestampFlaw, urlFlaw } from "./constants.js";
import type { BuiltInCall } from "./calls.js";
import { datePictureFlaw } from "./date-picture-flaw.js";
import type { LiteralFlaw } from "./flaw.js";
import { integerPictureFlaw } from "./integer-picture.js";
import { defaultSigns, formatOptions, numberPictureFlaw, type NumberSigns } from "./number-picture.js";
import { asRegex, looksLikeRegex } from "./regex-text.js";
import { whole } from "./flaw.js";
import { zoneFlaw } from "./zone.js";
import { fold, nearValue } from "../text/suggest.js";

/** A flaw and its literal. */
export interface ArgumentFlaw extends LiteralFlaw {
  readonly argument: StringLiteral | NumberLiteral | Regex;
}

type Arguments = BuiltInCall["arguments"];
type Check = (literal: StringLiteral | NumberLiteral, all: Arguments) => LiteralFlaw | undefined;

interface Parameters {
  /** The required number of arguments; with one less, the context is the first. */
  readonly needed: number;
  /** The kind of the first argument. */
  readonly first: "string" | "number" | "any";
  /** By argument position. */
  readonly checks: Readonly<Record<number, Check>>;
}

/** The flaws of literal arguments of a call. */
export function argumentFlaws(call: BuiltInCall): readonly ArgumentFlaw[] {
  const parameters = functions.get(call.name);
  if (parameters === undefined) return valueFlaws(call);
  const given = withContext(call.arguments, parameters);
  const flaws = given.flatMap((argument, position) => {
    if (argument?.type !== "string" && argument?.type !== "number") return [];
    if (argument.predicates.length > 0 || argument.group !== undefined) return [];
    const flaw = parameters.checks[position]?.(argument, given);
    return flaw === undefined ? [] : [{ ...flaw, argument }];
  });
  const options = call.name === "formatNumber" ? given[2] : undefined;
  if (options?.type === "object") return [...flaws, ...optionFlaws(options)];
  const pattern = repeating.has(call.name) ? given[1] : undefined;
  return pattern?.type === "regex" && matchesEmpty(pattern)
    ? [...flaws, { reason: "empty-match", span: whole(pattern.pattern), argument: pattern }]
    : flaws;
}

/** The functions that do something at each match of a regular expression. */
const repeating: ReadonlySet<string> = new Set(["replace", "split"]);

/** Strings that a parameter of a function of the host does not list. */
function valueFlaws({ spec, arguments: given }: BuiltInCall): readonly ArgumentFlaw[] {
  return spec.parameters.flatMap((parameter, position): readonly ArgumentFlaw[] => {
    const argument = given[position];
    const { name, values } = parameter;
    if (argument?.type !== "string" || values.includes(argument.value)) return [];
    const { value } = argument;
    if (values.length === 0) {
      // `$sign(text, secret, "SHA-256")`.
      const own = spec.parameters.find((other, at) => other.values.includes(value) && given[at]?.type !== "string");
      const parameter = own && { name: own.name, values: spec.parameters.map((other) => other.name) };
      return parameter === undefined
        ? []
        : [{ reason: "misplaced-value", span: whole(value), replacement: undefined, parameter, argument }];
    }
    const distinct = values.filter((one, index) => values.findIndex((other) => fold(other) === fold(one)) === index);
    const longer = value.length < 4 ? undefined : distinct.find((one) => fold(one).startsWith(fold(value)));
    const replacement = nearValue(value, distinct) ?? longer;
    const flaw = { span: whole(value), replacement, parameter: { name, values: distinct }, argument };
    return [{ reason: "unknown-value", ...flaw }];
  });
}

/** The engine uses the context for an omitted first argument. */
function withContext(given: Arguments, { needed, first }: Parameters): Arguments {
  const written = given[0];
  const isOther = (written?.type === "string" || written?.type === "number") && written.type !== first;
  return given.length < needed || (first !== "any" && isOther) ? [undefined, ...given] : given;
}

const text =
  (check: (value: string, all: Arguments) => LiteralFlaw | undefined): Check =>
  (literal, all) =>
    literal.type === "string" ? check(literal.value, all) : undefined;

const number =
  (check: (value: number) => Omit<LiteralFlaw, "span"> | undefined): Check =>
  (literal) => {
    const flaw = literal.type === "number" ? check(literal.value) : undefined;
    return flaw === undefined ? undefined : { ...flaw, span: { start: 0, end: 0 } };
  };

const notNegative = (code: string): Check =>
  number((limit) => (limit < 0 ? { reason: "negative-limit", code } : undefined));

const written = text((picture) => datePictureFlaw(picture, "write"));
const read = text((picture) => datePictureFlaw(picture, "read"));
const regex = text(regexFlaw);

const functions: ReadonlyMap<string, Parameters> = new Map<string, Parameters>([
  ["now", { needed: 0, first: "any", checks: { 0: written, 1: text(zoneFlaw) } }],
  ["fromMillis", { needed: 1, first: "number", checks: { 1: written, 2: text(zoneFlaw) } }],
  [
    "toMillis",
    {
      needed: 1,
      first: "string",
      checks: { 0: text((value, { length }) => (length === 1 ? timestampFlaw(value) : undefined)), 1: read },
    },
  ],
  ["formatNumber", { needed: 2, first: "number", checks: { 1: text(formatFlaw) } }],
  ["formatInteger", { needed: 2, first: "number", checks: { 1: text(integerPictureFlaw) } }],
  ["parseInteger", { needed: 2, first: "string", checks: { 1: text(integerPictureFlaw) } }],
  ["formatBase", { needed: 1, first: "number", checks: { 1: number(radixFlaw) } }],
  ["number", { needed: 1, first: "any", checks: { 0: text(numberFlaw) } }],
  ["eval", { needed: 1, first: "string", checks: { 0: text(evaluatedFlaw) } }],
  ["decodeUrl", { needed: 1, first: "string", checks: { 0: text(urlFlaw(decodeURI)) } }],
  ["decodeUrlComponent", { needed: 1, first: "string", checks: { 0: text(urlFlaw(decodeURIComponent)) } }],
  ["encodeUrl", { needed: 1, first: "string", checks: { 0: text(urlFlaw(encodeURI)) } }],
  ["encodeUrlComponent", { needed: 1, first: "string", checks: { 0: text(urlFlaw(encodeURIComponent)) } }],
  ["join", { needed: 1, first: "any", checks: { 0: text(joinedFlaw) } }],
  ["sqrt", { needed: 1, first: "number", checks: { 0: number(rootFlaw) } }],
  ["substring", { needed: 2, first: "string", checks: { 2: number(lengthFlaw) } }],
  ["contains", { needed: 2, first: "string", checks: { 1: regex } }],
  ["split", { needed: 2, first: "string", checks: { 1: regex, 2: notNegative("D3020") } }],
  ["match", { needed: 2, first: "string", checks: { 2: notNegative("D3040") } }],
  [
    "replace",
    {
      needed: 3,
      first: "string",
      checks: { 1: text(replacedFlaw), 2: text(groupFlaw), 3: notNegative("D3011") },
    },
  ],
]);

/** `names.$join(", ")`: the call does not take the context, so the separator is all that is joined. */
function joinedFlaw(value: string, { length }: Arguments): LiteralFlaw | undefined {
  return length === 1 && /^[^\p{L}\p{N}]{0,3}$/u.test(value)
    ? { reason: "only-separator", span: whole(value) }
    : undefined;
}

function radixFlaw(radix: number): Omit<LiteralFlaw, "span"> | undefined {
  const rounded = Math.round(radix);
  return rounded < 2 || rounded > 36 ? { reason: "radix", code: "D3100" } : undefined;
}

function rootFlaw(value: number): Omit<LiteralFlaw, "span"> | undefined {
  return value < 0 ? { reason: "negative-root", code: "D3060" } : undefined;
}

function lengthFlaw(length: number): Omit<LiteralFlaw, "span"> | undefined {
  return length <= 0 ? { reason: "no-length" } : undefined;
}

function replacedFlaw(pattern: string): LiteralFlaw | undefined {
  return pattern === "" ? { reason: "empty-pattern", code: "D3010", span: whole(pattern) } : regexFlaw(pattern);
}

/** `$replace(name, /(a)(b)/, "$2, $3")`: a group beyond the last, instead of one that is not read. */
function groupFlaw(replacement: string, [, pattern]: Arguments): LiteralFlaw | undefined {
  const count = pattern?.type === "regex" ? groupsIn(pattern.pattern) : 0;
  const read = [...replacement.matchAll(/\$(?:\$|(\d))/g)].filter(([, digit]) => digit !== undefined && digit !== "0");
  const beyond = read.find(([, digit]) => Number(digit) > count);
  // The engine reads two digits only where there are ten groups.
  if (beyond === undefined || count > 9 || new Set(read.map(([, digit]) => digit)).size > count) return undefined;
  return { reason: "missing-group", span: { start: beyond.index, end: beyond.index + beyond[0].length } };
}

function regexFlaw(pattern: string): LiteralFlaw | undefined {
  if (!looksLikeRegex(pattern)) return undefined;
  return { reason: "regex-as-text", span: whole(pattern), replacement: asRegex(pattern) };
}

function formatFlaw(picture: string, all: Arguments): LiteralFlaw | undefined {
  const signs = signsOf(all[2]);
  return signs === undefined ? undefined : numberPictureFlaw(picture, signs);
}

/** The symbols as changed by the options; undefined if they are not all literals. */
function signsOf(options: Expression | undefined): NumberSigns | undefined {
  if (options === undefined) return defaultSigns;
  if (options.type !== "object") return undefined;
  const changes: Record<string, string> = {};
  for (const { key, value } of options.pairs) {
    if (key.type !== "string" || value.type !== "string" || value.value.length !== 1) return undefined;
    changes[key.value] = value.value;
  }
  return { ...defaultSigns, ...changes };
}

/** Unknown options of `$formatNumber` have no effect. */
function optionFlaws({ pairs }: ObjectConstructor): readonly ArgumentFlaw[] {
  return pairs.flatMap(({ key }) => {
    if (key.type !== "string" || formatOptions.has(key.value)) return [];
    const words = key.value.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replaceAll(/[ _]/g, "-");
    const replacement = formatOptions.has(words) ? words : undefined;
    return [{ reason: "format-option", span: whole(key.value), replacement, argument: key } as const];
  });
}
