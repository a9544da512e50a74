/** A JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** An array, told apart from an object in a way that keeps its type. */
export function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** A deterministic source of random numbers (mulberry32). */
export function randomSource(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The keys and indexes that lead to a value. */
export type Path = readonly (string | number)[];

/** Words with a meaning somewhere in the schema, which mutations insert besides random values. */
export interface Vocabulary {
  readonly keys: readonly string[];
  readonly values: readonly Json[];
}

/** The paths to all values inside a document, except its root. */
export function pathsIn(root: Json, path: Path = []): Path[] {
  if (root === null || typeof root !== "object") return [];
  const entries: readonly (readonly [string | number, Json])[] = isList(root)
    ? [...root.entries()]
    : Object.entries(root);
  return entries.flatMap(([key, value]) => {
    const inner = [...path, key];
    return [inner, ...pathsIn(value, inner)];
  });
}

/** A document with a random change at one of the paths; it shares what did not change with the original. */
export function mutate(root: Json, paths: readonly Path[], random: () => number, words: Vocabulary): Json {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const path = pick(paths);
  const key = path.at(-1) ?? "";
  const kind = random();
  return edit(root, path, (container) => {
    if (kind < 0.2) return withEntry(container, key);
    if (kind < 0.3) return rename(container, key, misspell(String(key), random));
    if (kind < 0.4) return rename(container, key, pick(words.keys));
    if (kind < 0.6) return withEntry(container, key, pick<Json>(plainValues));
    if (kind < 0.8) return withEntry(container, key, pick(words.values));
    if (kind < 0.9) return withEntry(container, key, valueAt(root, pick(paths)));
    return withEntry(container, isList(container) ? key : pick(words.keys), valueAt(root, pick(paths)));
  });
}

const plainValues: readonly Json[] = [null, true, 0, 1.5, -2, "", "x", [], ["x"], {}, { x: 1 }, [{}]];

type Container = readonly Json[] | { readonly [key: string]: Json };

/** The document with the container of the path's last key replaced; unchanged where the path no longer exists. */
function edit(root: Json, path: Path, change: (container: Container) => Container): Json {
  if (root === null || typeof root !== "object") return root;
  const [key, ...rest] = path;
  if (key === undefined) return root;
  if (rest.length === 0) return change(root);
  const inner = valueAt(root, [key]);
  return inner === undefined ? root : withEntry(root, key, edit(inner, rest, change));
}

function valueAt(root: Json, path: Path): Json | undefined {
  let at: Json | undefined = root;
  for (const key of path) {
    if (at === null || typeof at !== "object") return undefined;
    at = (at as Readonly<Record<string | number, Json>>)[key];
  }
  return at;
}

/** The container with that entry, or without it where there is no value. */
function withEntry(container: Container, key: string | number, value?: Json): Container {
  if (isList(container)) {
    const items = [...container];
    if (value === undefined) items.splice(Number(key), 1);
    else items[Math.min(Number(key), items.length)] = value;
    return items;
  }
  if (value !== undefined) return { ...container, [key]: value };
  return Object.fromEntries(Object.entries(container).filter(([name]) => name !== key));
}

function rename(container: Container, key: string | number, name: string): Container {
  if (isList(container)) return container;
  const value = valueAt(container, [key]);
  return value === undefined ? container : withEntry(withEntry(container, key), name, value);
}

function misspell(word: string, random: () => number): string {
  const at = Math.floor(random() * word.length);
  const letters = [...word];
  if (random() < 0.5) letters.splice(at, 1);
  else letters.splice(at, 0, letters[at] ?? "x");
  return letters.join("");
}
