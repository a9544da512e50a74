import { isObject, memberOf, type Json, type JsonObject } from "./json.js";

/** A value of a description file: plain, or with members that are parsed on demand. */
export type Tree = Json | Packed;

/** The members in the index: each name with the length of its text or with its own members. */
type Index = readonly (readonly [name: string, part: number | Index])[];

/** The first bytes of a packed file; they identify the format and its version. */
const signature = "intlint-api-1";

/** The objects whose members are parsed one by one: they are large, and a configuration reads few of their members. */
const split: Readonly<Record<string, 1 | 2>> = {
  paths: 1,
  webhooks: 1,
  definitions: 1,
  parameters: 1,
  responses: 1,
  components: 2,
};

/** An object in a packed file. */
export class Packed {
  readonly #text: string;
  readonly #parts = new Map<string, { readonly start: number; readonly part: number | Index }>();
  readonly #parsed = new Map<string, Tree>();

  constructor(text: string, index: Index, start: number) {
    this.#text = text;
    for (const [name, part] of index) {
      this.#parts.set(name, { start, part });
      start += lengthOf(part);
    }
  }

  get names(): readonly string[] {
    return [...this.#parts.keys()];
  }

  get(name: string): Tree | undefined {
    const known = this.#parsed.get(name);
    const found = this.#parts.get(name);
    if (known !== undefined || found === undefined) return known;
    const { start, part } = found;
    const value =
      typeof part === "number"
        ? (JSON.parse(this.#text.slice(start, start + part)) as Json)
        : new Packed(this.#text, part, start);
    this.#parsed.set(name, value);
    return value;
  }

  /** The whole object, parsed. */
  get value(): JsonObject {
    return Object.fromEntries(this.names.map((name) => [name, plain(this.get(name)) ?? null]));
  }
}

/** A member or an item of a tree. */
export function childOf(tree: Tree | undefined, name: string): Tree | undefined {
  return tree instanceof Packed ? tree.get(name) : memberOf(tree, name);
}

/** The member names of an object; empty for any other value. */
export function namesOf(tree: Tree | undefined): readonly string[] {
  if (tree instanceof Packed) return tree.names;
  return isObject(tree) ? Object.keys(tree) : [];
}

/** The whole value, parsed. Expensive where only a few members are needed. */
export function plain(tree: Tree | undefined): Json | undefined {
  return tree instanceof Packed ? tree.value : tree;
}

/** The cached form of a description file: ASCII, so that byte offsets equal string offsets. */
export function pack(root: JsonObject, references: readonly string[]): string {
  const texts: string[] = [];
  const index = packMembers(root, split, texts);
  return ascii(`${signature} ${JSON.stringify([references, index])}\n`) + texts.join("");
}

function packMembers(value: JsonObject, depths: Readonly<Record<string, number>>, texts: string[]): Index {
  return Object.entries(value).map(([name, member]) => {
    const depth = Object.hasOwn(depths, name) ? (depths[name] ?? 0) : 0;
    return [name, packMember(member, depth, texts)] as const;
  });
}

function packMember(value: Json, depth: number, texts: string[]): number | Index {
  if (depth > 0 && isObject(value)) {
    return Object.entries(value).map(([name, member]) => [name, packMember(member, depth - 1, texts)] as const);
  }
  const text = ascii(JSON.stringify(value));
  texts.push(text);
  return text.length;
}

/** The packed value; undefined if the text is not a complete packed file. */
export function unpack(text: string): { readonly root: Packed; readonly references: readonly string[] } | undefined {
  const end = text.indexOf("\n");
  if (end === -1 || !text.startsWith(`${signature} `)) return undefined;
  try {
    const [references, index] = JSON.parse(text.slice(signature.length, end)) as [readonly string[], Index];
    if (end + 1 + lengthOf(index) !== text.length) return undefined;
    return { root: new Packed(text, index, end + 1), references };
  } catch {
    return undefined;
  }
}

function lengthOf(part: number | Index): number {
  return typeof part === "number" ? part : part.reduce((length, [, inner]) => length + lengthOf(inner), 0);
}

/** JSON of the same value in ASCII. */
function ascii(json: string): string {
  return json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
