import { setFlagsFromString } from "node:v8";

/** The releases of Node whose V8 knows the flags; another one would print a line about them. */
const testedReleases: ReadonlySet<string> = new Set(["20", "22", "24"]);

/**
 * Lets V8 copy less of one function into another. A run over many documents is short, and a third of its processor time
 * went into optimising large functions that pay for it only much later (see "Speed" in docs/internals.md). To be called
 * before anything else: V8 crashes where the limits change while it is optimising.
 */
export function limitInlining(version: string): void {
  const [release = ""] = version.split(".");
  if (!testedReleases.has(release)) return;
  setFlagsFromString("--max-inlined-bytecode-size=100");
  setFlagsFromString("--max-inlined-bytecode-size-cumulative=200");
}
