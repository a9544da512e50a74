import type { Json } from "./json.js";

/** What a description may hold. No real one comes near. */
export const limits = { length: 64 * 2 ** 20, depth: 200, paths: 50_000 } as const;

/** What one look at every value of a file tells. */
export interface Survey {
  /** The other files that its references lead to, as they are written, without what follows `#`. */
  readonly references: readonly string[];
  /** Why it is not read; undefined where nothing speaks against it. */
  readonly problem: string | undefined;
}

/** The level of what has a name under `components`. */
const deepestComponent = 3;

/** What holds data of the API, where `$ref` is a name like any other. */
const dataNames: ReadonlySet<string> = new Set(["example", "examples", "default", "enum", "const"]);

/** What holds names that the API's author chose. */
const mapNames: ReadonlySet<string> = new Set(["properties", "patternProperties", "definitions", "$defs", "schemas"]);

/** An object or a list that is still to be looked at. */
interface Visit {
  readonly value: object;
  /** As references write it, of what is near the root: `#/components/schemas/User`. */
  readonly name: string;
  readonly depth: number;
  readonly holds: "values" | "names" | "data";
}

/**
 * Looks at every value once for each place that it has. Aliases of YAML give one value many places, a billion of them where
 * they are nested, so that what was seen is held against the length of the text.
 */
export function survey(root: object, length: number): Survey {
  const references = new Set<string>();
  const most = 2 * length + 300_000;
  // What is nothing but another name for something, by both names.
  const aliases = new Map<string, string>();
  let seen = 0;
  const left: Visit[] = [{ value: root, name: "#", depth: 0, holds: "values" }];
  for (let visit = left.pop(); visit !== undefined; visit = left.pop()) {
    const { value, name: own, depth, holds } = visit;
    if (depth > limits.depth) {
      return { references: [], problem: `its values are nested more than ${limits.depth} levels deep` };
    }
    for (const [name, member] of Object.entries(value) as [string, Json][]) {
      seen += typeof member === "string" ? member.length + 1 : 1;
      if (typeof member === "object" && member !== null) {
        const path = depth < deepestComponent ? `${own}/${name}` : "";
        left.push({ value: member, name: path, depth: depth + 1, holds: contentOf(name, holds) });
      } else if (name === "$ref" && typeof member === "string" && holds === "values") {
        addFile(references, member);
        if (own !== "") aliases.set(own, member);
      }
    }
    if (seen > most) {
      return { references: [], problem: "its aliases make it many times as large as its text" };
    }
  }
  const endless = endlessAlias(aliases);
  const problem = endless === undefined ? undefined : `its references lead in a circle: ${endless} stands for itself`;
  return { references: [...references], problem };
}

/** A name that stands for another one, and so on, until it stands for itself. */
function endlessAlias(aliases: ReadonlyMap<string, string>): string | undefined {
  const ending = new Set<string>();
  for (const first of aliases.keys()) {
    const way = new Set<string>();
    for (let name: string | undefined = first; name !== undefined && !ending.has(name); name = aliases.get(name)) {
      if (way.has(name)) return name;
      way.add(name);
    }
    for (const name of way) ending.add(name);
  }
  return undefined;
}

function contentOf(name: string, holds: Visit["holds"]): Visit["holds"] {
  if (holds !== "values") return holds === "names" ? "values" : "data";
  if (dataNames.has(name) || name.startsWith("x-")) return "data";
  return mapNames.has(name) ? "names" : "values";
}

/** Addresses on the network are not followed. */
function addFile(files: Set<string>, reference: string): void {
  const [file = ""] = reference.split("#");
  if (file !== "" && !/^[a-z][a-z\d+.-]+:|^\/\//i.test(file)) files.add(file);
}
