/** The releases of Node whose V8 knows the flags; another one would print a line about them. */
const testedReleases: ReadonlySet<string> = new Set(["20", "22", "24"]);

/**
 * Lets V8 copy less of one function into another. A run over many documents is short, and a third of its processor time
 * went into optimizing large functions that pay for it only much later (see "Speed" in docs/internals.md).
 */
export async function limitInlining(): Promise<void> {
  const [release = ""] = process.versions.node.split(".");
  if (!testedReleases.has(release)) return;
  const { setFlagsFromString } = await import("node:v8");
  setFlagsFromString("--max-inlined-bytecode-size=100");
  setFlagsFromString("--max-inlined-bytecode-size-cumulative=200");
}
