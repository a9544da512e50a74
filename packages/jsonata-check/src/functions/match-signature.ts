import { join } from "../types/join.js";
import { except, hasKind, isNever, only, type Kind } from "../types/members.js";
import { arrayType, NEVER, NOTHING, type Type } from "../types/type.js";
import { letters, type Letter, type Signature, type SignatureParameter } from "./signature.js";

/** Why the engine refuses a call: the code, and the index (from 0) of the argument it blames. */
export interface Rejection {
  readonly code: "T0410" | "T0411" | "T0412";
  readonly argument: number;
}

/** The possible outcomes of a call; both lists are empty if there are too many combinations to decide. */
export interface SignatureMatch {
  /** The arguments that the implementation receives; undefined if no combination of values is accepted. */
  readonly accepted: readonly Type[] | undefined;
  /** The distinct refusals. */
  readonly rejections: readonly Rejection[];
}

const kindOfLetter: Readonly<Record<Letter, Kind>> = {
  s: "string",
  n: "number",
  b: "boolean",
  l: "null",
  o: "object",
  a: "array",
  f: "function",
  m: "nothing",
};

/** Whether a parameter accepts any of the present values. */
export function takes({ accepts }: SignatureParameter, type: Type): boolean {
  return letters.some((letter) => letter !== "m" && accepts.has(letter) && hasKind(type, kindOfLetter[letter]));
}

/** The required element type of an array parameter; undefined if anything is accepted. */
export function elementKind({ elements }: SignatureParameter): Kind | undefined {
  return elements === undefined ? undefined : kindOfLetter[elements.charAt(0) as Letter];
}

/** The maximum number of steps to match all combinations. */
const maxSteps = 131_072;

/** Matches the types of the arguments (and of the context) against a signature, kind by kind. */
export function matchSignature(signature: Signature, args: readonly Type[], context: Type): SignatureMatch {
  const choices = args.map((type) => choicesOf(type, signature.classes));
  const count = choices.reduce((product, choice) => product * choice.length, 1);
  if (count * maxStepsOf(signature, args.length) > maxSteps) return { accepted: undefined, rejections: [] };
  let accepted: readonly Type[] | undefined;
  const rejections = new Map<string, Rejection>();
  for (let number = 0; number < count; number++) {
    const outcome = matchCombination(signature, combinationAt(number, choices), context);
    if (outcome.accepted !== undefined) accepted = joinArguments(accepted, outcome.accepted);
    for (const rejection of outcome.rejections) rejections.set(`${rejection.code} ${rejection.argument}`, rejection);
  }
  return { accepted, rejections: [...rejections.values()] };
}

/** The steps to match one combination: the engine's regular expression may try every distribution of the arguments. */
function maxStepsOf({ parameters }: Signature, args: number): number {
  const lengths = parameters.map(({ quantifier }) => (quantifier === "" ? 1 : quantifier.includes("+") ? args + 1 : 2));
  return lengths.reduce((product, length) => product * length, parameters.length * (args + 1));
}

/** Values of an argument that the signature does not distinguish: one of their letters, and their type. */
interface Choice {
  readonly letter: Letter;
  readonly type: Type;
}

function choicesOf(type: Type, classes: Signature["classes"]): readonly Choice[] {
  const choices: Choice[] = [];
  for (const letters of classes) {
    const kinds = letters.map((letter) => kindOfLetter[letter]).filter((kind) => hasKind(type, kind));
    const [letter] = letters;
    if (kinds.length > 0 && letter !== undefined) choices.push({ letter, type: only(type, ...kinds) });
  }
  return choices;
}

/** The combination with a number: its digits, least first, are the indices of the choices. */
function combinationAt(number: number, choices: readonly (readonly Choice[])[]): readonly Choice[] {
  let rest = number;
  return choices.flatMap((choice) => {
    const digit = rest % choice.length;
    rest = Math.floor(rest / choice.length);
    return choice[digit] ?? [];
  });
}

function matchCombination(signature: Signature, args: readonly Choice[], context: Type): SignatureMatch {
  const supplied = args.map(({ letter }) => letter).join("");
  const groups = signature.pattern.exec(supplied);
  if (groups === null) return refuse("T0410", firstMismatch(signature, supplied));
  const reader = new ArgumentReader(args, context);
  signature.parameters.forEach((parameter, index) => reader.read(parameter, groups[index + 1] ?? ""));
  return reader.match();
}

/** Assigns the arguments of one combination to the parameters, in the engine's order. */
class ArgumentReader {
  readonly #args: readonly Choice[];
  readonly #context: Type;
  readonly #validated: Type[] = [];
  readonly #rejections: Rejection[] = [];
  #next = 0;
  #isRefused = false;

  constructor(args: readonly Choice[], context: Type) {
    this.#args = args;
    this.#context = context;
  }

  read(parameter: SignatureParameter, matched: string): void {
    if (matched === "" && parameter.takesContext) this.#readContext(parameter);
    else if (matched === "") this.#validated.push(this.#args[this.#next++]?.type ?? NOTHING);
    else for (const letter of matched) this.#readArgument(parameter, letter, matched);
  }

  match(): SignatureMatch {
    return { accepted: this.#isRefused ? undefined : this.#validated, rejections: this.#rejections };
  }

  #readContext(parameter: SignatureParameter): void {
    const fitting = letters.filter((letter) => parameter.accepts.has(letter)).map((letter) => kindOfLetter[letter]);
    const usable = only(this.#context, ...fitting);
    if (isNever(usable)) this.#isRefused = true;
    const refused = letters.some(
      (letter) => hasKind(this.#context, kindOfLetter[letter]) && !parameter.accepts.has(letter),
    );
    if (refused) this.#rejections.push({ code: "T0411", argument: this.#next });
    this.#validated.push(usable);
  }

  #readArgument(parameter: SignatureParameter, letter: string, matched: string): void {
    const type = this.#args[this.#next]?.type ?? NOTHING;
    if (parameter.type !== "a" || letter === "m") this.#validated.push(type);
    else if (letter === "a") this.#readArray(type, parameter);
    else if (parameter.elements === undefined || matched === parameter.elements)
      this.#validated.push(arrayType(type, 1, 1));
    else this.#refuseElements();
    this.#next++;
  }

  /** All elements must be of the kind of the first letter; an empty array passes. */
  #readArray(type: Type, parameter: SignatureParameter): void {
    const { array } = type;
    const kind = elementKind(parameter);
    if (array === undefined || parameter.elements === undefined) {
      this.#validated.push(type);
      return;
    }
    const fitting = kind === undefined ? NEVER : only(array.element, kind);
    const others = kind === undefined ? array.element : except(array.element, kind);
    if (!isNever(others) || array.element.any) this.#rejections.push({ code: "T0412", argument: this.#next });
    if (!isNever(fitting)) this.#validated.push(arrayType(fitting, array.min, array.max, array.forms));
    else if (array.min === 0) this.#validated.push(arrayType(NEVER, 0, 0, array.forms));
    else this.#isRefused = true;
  }

  #refuseElements(): void {
    this.#isRefused = true;
    this.#rejections.push({ code: "T0412", argument: this.#next });
  }
}

/** The argument that the engine blames if the letters do not match: it tries ever longer prefixes of its pattern. */
function firstMismatch(signature: Signature, supplied: string): number {
  let source = "^";
  let good = 0;
  for (const { accepts, quantifier } of signature.parameters) {
    source += `[${[...accepts].join("")}]${quantifier}`;
    const match = new RegExp(source).exec(supplied);
    if (match === null) return good;
    good = match[0].length;
  }
  return good;
}

function refuse(code: Rejection["code"], argument: number): SignatureMatch {
  return { accepted: undefined, rejections: [{ code, argument }] };
}

function joinArguments(a: readonly Type[] | undefined, b: readonly Type[]): readonly Type[] {
  if (a === undefined) return b;
  const length = Math.max(a.length, b.length);
  return Array.from({ length }, (_, index) => join(a[index] ?? NOTHING, b[index] ?? NOTHING));
}
