import { nearMiss, type Span } from "jsonata-check/text";
import { parseTemplate } from "../../../placeholder/parse.js";
import { annotations, endpointWords, fieldNames, misspelt, parameters } from "./common-names.js";

/** A misspelled name in a text. */
export interface Slip extends Span {
  readonly name: string;
  readonly near: string;
}

/** Misspelled words of OAuth in the path of a URL. */
export function slipsInUrl(url: string): readonly Slip[] {
  return slipsIn(parseTemplate(url).literal, /\w+/g, endpointWords);
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
