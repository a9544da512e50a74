import type { Metafile } from "esbuild";

/** The folders of the packages that the bundles contain, sorted. */
export function bundledPackages(...metafiles: readonly Metafile[]): readonly string[] {
  const outputs = metafiles.flatMap((metafile) => Object.values(metafile.outputs));
  const inputs = outputs.flatMap((output) => Object.entries(output.inputs));
  const folders = inputs.flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? (folderOf(path) ?? []) : []));
  return [...new Set(folders)].sort();
}

/** `node_modules/ajv` of `node_modules/ajv/dist/runtime/equal.js`. */
function folderOf(path: string): string | undefined {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0];
}
