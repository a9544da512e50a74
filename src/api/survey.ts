import type { Json } from "./json.js";

/** The limits of a description. No real one comes near. */
export const limits = { length: 64 * 2 ** 20, depth: 200, paths: 50_000 } as const;

/** The result of one pass over all values of a file. */
export interface Survey {
  /** The files its references name, as written, without the fragment. */
  readonly references: readonly string[];
  /** Why the file is rejected; undefined if it is not. */
  readonly problem: string | undefined;
}

/** The depth of the named entries under `components`. */
const deepestComponent = 3;

/** The keywords that hold data of the API, where `$ref` is an ordinary name. */
const dataNames: ReadonlySet<string> = new Set(["example", "examples", "default", "enum", "const"]);

/** The keywords whose members have names chosen by the author. */
const mapNames: ReadonlySet<string> = new Set(["properties", "patternProperties", "definitions", "$defs", "schemas"]);

/** An object or an array still to be visited. */
interface Visit {
  readonly value: object;
  /** The reference to a value near the root, such as `#/components/schemas/User`. */
  readonly name: string;
  readonly depth: number;
  readonly holds: "values" | "names" | "data";
}

/**
 * Visits every value once for each of its places. Nested YAML aliases multiply the places of a value, so the number of visits
 * is limited by the length of the text.
 */
export function survey(root: object, length: number): Survey {
  const references = new Set<string>();
  const most = 2 * length + 300_000;
  // Entries that only refer to another entry, by name.
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

/** A name that refers to itself through others. */
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

/** URLs are not followed. */
function addFile(files: Set<string>, reference: string): void {
  const [file = ""] = reference.split("#");
  if (file !== "" && !/^[a-z][a-z\d+.-]+:|^\/\//i.test(file)) files.add(file);
}
