/** The keys that lead to a value, written with dots. */
type Path = string;

type Container = Record<string, unknown>;

/** One edit of a document. */
export interface Edit {
  readonly title: string;
  apply(document: object): object;
}

/** Sets the value at a path; undefined removes it. */
export function set(title: string, ...changes: readonly (readonly [path: Path, value: unknown])[]): Edit {
  return {
    title,
    apply(document) {
      const copy = structuredClone(document) as Container;
      for (const [path, value] of changes) write(copy, path.split("."), value);
      return copy;
    },
  };
}

/** Gives the member at a path another name, in its place. */
export function rename(title: string, path: Path, name: string): Edit {
  return {
    title,
    apply(document) {
      const copy = structuredClone(document) as Container;
      const keys = path.split(".");
      const last = keys.pop() ?? "";
      const owner = containerAt(copy, keys);
      const members = Object.entries(owner).map(([key, value]) => [key === last ? name : key, value] as const);
      if (!Object.hasOwn(owner, last)) throw new Error(`${title}: there is nothing at ${path}`);
      for (const key of Object.keys(owner)) delete owner[key];
      for (const [key, value] of members) owner[key] = value;
      return copy;
    },
  };
}

function write(document: Container, keys: readonly string[], value: unknown): void {
  const owner = containerAt(document, keys.slice(0, -1));
  const last = keys.at(-1) ?? "";
  if (value !== undefined) owner[last] = value;
  else if (Array.isArray(owner)) owner.splice(Number(last), 1);
  else if (Object.hasOwn(owner, last)) delete owner[last];
  else throw new Error(`there is nothing at ${keys.join(".")}`);
}

function containerAt(document: Container, keys: readonly string[]): Container {
  return keys.reduce<Container>((at, key) => at[key] as Container, document);
}
