import { nearMiss, type Span } from "jsonata-check/text";
import { parseTemplate } from "../../../placeholder/parse.js";
import { isSwap } from "./path-slips.js";
import { annotations, endpointWords, fieldNames, misspelt, parameters } from "./common-names.js";

/** A misspelled name in a text. */
export interface Slip extends Span {
  readonly name: string;
  readonly near: string;
}

/** Misspelled words of OAuth in the path of a URL. */
export function slipsInUrl(url: string): readonly Slip[] {
  const { literal } = parseTemplate(url);
  // Before `_`, a missing letter may be a plural's, but not here.
  const tokens = [...literal.matchAll(/\bacc?ess?_token\b/g)].flatMap(({ 0: name, index: start }) =>
    name === "access_token" ? [] : [{ name, near: "access_token", start, end: start + name.length }],
  );
  return [
    ...slipsIn(literal, /\w+/g, endpointWords).filter(({ start }) => tokens.every((one) => one.start !== start)),
    ...tokens,
  ];
}

/** A misspelled `.json` at the end of a path. */
export function slipsInExtension(path: string): readonly Slip[] {
  const [all = "", name = ""] = /^[^?]*\.(\w+)(?=$|\?)/.exec(path) ?? [];
  const near = nearMiss(name, ["json"]);
  const isSlip = near !== undefined && name === name.toLowerCase() && name.startsWith("j");
  return isSlip ? [{ name, near, start: all.length - name.length, end: all.length }] : [];
}

/** Misspelled names in a path into a response. */
export function slipsInPath(path: string): readonly Slip[] {
  const [prefix = "", name = ""] = /(?:^|\.)@odata\.(\w+)$/.exec(path) ?? [];
  const near = prefix === "" ? undefined : nearMiss(name, annotations);
  if (near !== undefined) return [{ name, near, start: path.length - name.length, end: path.length }];
  return slipsIn(path, /[^.]+/g, fieldNames);
}

/** The last name of a text, if nothing else says that it is misspelled and it is nearly the last one of another text. */
export function slipsBeside(text: string, usual: (text: string) => readonly Slip[], other: string): readonly Slip[] {
  const [near = ""] = /\w+$/.exec(other) ?? [];
  // Of two names with swapped letters, either may be the wrong one.
  return usual(text).length > 0
    ? []
    : slipsIn(text, /\w+$/g, new Set([near])).filter(({ name }) => misspelt(near, new Set([name])) === undefined);
}

/** The names in a path into a response that misspell the resource, if nothing else says so. Without a letter, it may be another word. */
export function slipsAmong(path: string, resource: string): readonly Slip[] {
  // Almost all names differ in more, and this is cheaper to ask.
  const isNear = (name: string): boolean => name !== resource && Math.abs(name.length - resource.length) < 2;
  if (!path.split(".").some(isNear) || slipsInPath(path).length > 0) return [];
  return slipsIn(path, /[^.]+/g, new Set([resource])).filter(
    ({ name, near }) => (near.length > 5 || isSwap(name, near)) && (name.length >= near.length || near.length > 9),
  );
}

/** Whether a bracket of a name has no other one. */
export function hasLoneBracket(name: string): boolean {
  let rest = name;
  for (let last = ""; rest !== last; rest = rest.replaceAll(/\[[^[\]]*\]/g, "")) last = rest;
  return /[[\]]/.test(rest);
}

/** A misspelled name of a paging parameter. */
export function slipsInParameter(parameter: string): readonly Slip[] {
  return slipsIn(parameter, /[\w[\]]+$/g, parameters);
}

function slipsIn(text: string, pattern: RegExp, known: ReadonlySet<string>): readonly Slip[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: name, index: start }) => {
    const near = misspelt(name, known);
    return near === undefined ? [] : [{ name, near, start, end: start + name.length }];
  });
}
