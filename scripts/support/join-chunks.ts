import { basename, resolve } from "node:path";
import type { Metafile } from "esbuild";

/**
 * The chunks that an entry needs to start, itself included, each after those that it imports. What is loaded by `import()`
 * is not among them.
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

/** A chunk: its path, and its text as CommonJS. */
type Chunk = readonly [path: string, text: string];

/**
 * Puts chunks into the file of the last one, the entry, each as a module of its own: opening one file takes less time than
 * opening thirty. What other chunks find in the place of the others leads there.
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
load(${nameOf(entry)});
`;
  const stubs = paths.map((path): Chunk => [path, `module.exports=require(${nameOf(entry)})(${nameOf(path)});\n`]);
  return [...stubs, [entry, joined]];
}

/** The name by which other chunks require one, as a string of JavaScript. */
function nameOf(path: string): string {
  return JSON.stringify(`./${basename(path)}`);
}
