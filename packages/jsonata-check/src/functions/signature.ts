import { groupBy } from "../text/groups.js";

/** A letter of a signature: the kind of an argument, or `m` for a missing one. */
export type Letter = "s" | "n" | "b" | "l" | "o" | "a" | "f" | "m";

/** All letters, in no particular order. */
export const letters: readonly Letter[] = ["s", "n", "b", "l", "o", "a", "f", "m"];

/** One parameter of a signature, as the engine reads it. */
export interface SignatureParameter {
  /** A letter of the signature, or a choice with its parentheses. */
  readonly type: string;
  readonly accepts: ReadonlySet<string>;
  /** `""` for exactly one argument, otherwise the quantifier in the engine's regular expression. */
  readonly quantifier: string;
  /** Whether the context replaces a missing argument. */
  readonly takesContext: boolean;
  /** The required element type of an array; the engine compares only the first letter. */
  readonly elements: string | undefined;
}

/** A signature such as `<s-nn?:s>`, ready to be matched against the letters of the arguments. */
export interface Signature {
  readonly definition: string;
  readonly parameters: readonly SignatureParameter[];
  /** Matches the letters of all arguments, with one group per parameter. */
  readonly pattern: RegExp;
  /** The letters in classes that no parameter distinguishes. */
  readonly classes: readonly (readonly Letter[])[];
}

interface Draft {
  type: string;
  accepts: ReadonlySet<string>;
  quantifier: string;
  takesContext: boolean;
  elements: string | undefined;
}

/** Parses a signature; undefined if the engine refuses it. Unknown letters are skipped, and the result type is ignored. */
export function parseSignature(definition: string): Signature | undefined {
  const drafts: Draft[] = [];
  for (let offset = 1; offset < definition.length && definition.charAt(offset) !== ":"; offset++) {
    const symbol = definition.charAt(offset);
    const last = drafts.at(-1);
    if (symbol === "(") {
      const close = closingBracket(definition, offset, "(", ")");
      const choice = definition.slice(offset + 1, close);
      if (choice.includes("<")) return undefined;
      drafts.push(draft(`(${choice})`, [...choice, "m"]));
      offset = close;
    } else if (symbol === "<") {
      if (last?.type !== "a" && last?.type !== "f") return undefined;
      const close = closingBracket(definition, offset, "<", ">");
      last.elements = definition.slice(offset + 1, close);
      offset = close;
    } else if (last !== undefined && (symbol === "-" || symbol === "?" || symbol === "+")) {
      last.takesContext ||= symbol === "-";
      last.quantifier += symbol === "-" ? "?" : symbol;
    } else {
      const accepts = acceptedBy(symbol);
      if (accepts !== undefined) drafts.push(draft(symbol, accepts));
    }
  }
  return compile(definition, drafts);
}

function compile(definition: string, parameters: readonly SignatureParameter[]): Signature | undefined {
  const source = parameters.map(({ accepts, quantifier }) => `([${[...accepts].join("")}]${quantifier})`).join("");
  try {
    return { definition, parameters, pattern: new RegExp(`^${source}$`), classes: classesOf(parameters) };
  } catch {
    return undefined;
  }
}

function classesOf(parameters: readonly SignatureParameter[]): readonly (readonly Letter[])[] {
  const rolesOf = (letter: Letter): string => parameters.map((parameter) => roleOf(letter, parameter)).join(" ");
  return [...groupBy(letters, rolesOf).values()];
}

/** Letters with the same role for every parameter are tried only once. */
function roleOf(letter: Letter, { accepts, type }: SignatureParameter): string {
  if (!accepts.has(letter)) return "refused";
  return type === "a" ? letter : "accepted";
}

function draft(type: string, accepts: Iterable<string>): Draft {
  return { type, accepts: new Set(accepts), quantifier: "", takesContext: false, elements: undefined };
}

/** The letters that a signature's letter accepts; undefined if it is not a letter. */
export function acceptedBy(symbol: string): Iterable<string> | undefined {
  switch (symbol) {
    case "s":
    case "n":
    case "b":
    case "l":
    case "o":
      return [symbol, "m"];
    case "a":
    case "x":
      return letters;
    case "j":
      return letters.filter((letter) => letter !== "f");
    case "f":
      return ["f"];
    default:
      return undefined;
  }
}

/** The offset of the matching closing bracket, or the length. */
export function closingBracket(text: string, open: number, openSymbol: string, closeSymbol: string): number {
  let depth = 1;
  for (let offset = open + 1; offset < text.length; offset++) {
    const symbol = text.charAt(offset);
    if (symbol === closeSymbol && --depth === 0) return offset;
    if (symbol === openSymbol) depth++;
  }
  return text.length;
}
