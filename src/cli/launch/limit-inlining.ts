import { setFlagsFromString } from "node:v8";

/** The releases of Node whose V8 knows the flags; others might print a warning. */
const testedReleases: ReadonlySet<string> = new Set(["20", "22", "24"]);

/**
 * Limits inlining in V8. Even a run over many documents is short, and a third of its processor time went into optimizing
 * large functions that pay off much later (see "Speed" in docs/internals.md). Must be called first: V8 crashes if the
 * limits change while it is optimizing.
 */
export function limitInlining(version: string): void {
  const [release = ""] = version.split(".");
  if (!testedReleases.has(release)) return;
  setFlagsFromString("--max-inlined-bytecode-size=100");
  setFlagsFromString("--max-inlined-bytecode-size-cumulative=200");
}
