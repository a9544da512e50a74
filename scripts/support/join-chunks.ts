import { basename, resolve } from "node:path";
import type { Metafile } from "esbuild";

/**
 * The chunks that an entry needs at startup, including itself, each after those it imports. Chunks loaded by `import()` are
 * left out.
 */
export function startingChunks({ outputs }: Metafile, entry: string): readonly string[] {
  const chunks = new Set<string>();
  const visit = (path: string): void => {
    for (const { path: imported, kind } of outputs[path]?.imports ?? []) {
      if (kind === "import-statement" && imported in outputs && !chunks.has(imported)) visit(imported);
    }
    chunks.add(path);
  };
  visit(entry);
  return [...chunks].map((path) => resolve(path));
}

/** A chunk: its path and its CommonJS source. */
type Chunk = readonly [path: string, text: string];

/**
 * Joins chunks into the file of the last one, the entry, because opening one file is faster than opening thirty. The files
 * of the others only forward to it, for the remaining chunks.
 */
export function joinChunks(chunks: readonly Chunk[]): readonly Chunk[] {
  const paths = chunks.map(([path]) => path);
  const [entry = ""] = paths.slice(-1);
  const modules = chunks.map(([path, text]) => `${nameOf(path)}(exports,require,module){${text}\n}`);
  const joined = `const chunks={${modules.join(",\n")}};
const loaded=new Map();
const load=(name)=>{
const known=loaded.get(name);
if(known!==undefined)return known.exports;
if(!Object.hasOwn(chunks,name))return require(name);
const module={exports:{}};
loaded.set(name,module);
chunks[name](module.exports,load,module);
return module.exports;
};
module.exports=load;
Object.assign(load,load(${nameOf(entry)}));
`;
  const stubs = paths.map((path): Chunk => [path, `module.exports=require(${nameOf(entry)})(${nameOf(path)});\n`]);
  return [...stubs, [entry, joined]];
}

/** The path by which other chunks require a chunk, as a JavaScript string literal. */
function nameOf(path: string): string {
  return JSON.stringify(`./${basename(path)}`);
}
