/** The releases of Node whose V8 knows the flags; others might print a warning. */
const testedReleases: ReadonlySet<string> = new Set(["20", "22", "24"]);

/** How many arguments a run over a few documents has at most. */
const fewArguments = 20;

/** Whether a run gains from limits: not one that names its documents, which ends before V8 optimizes anything. */
export function limitsInlining(version: string, args: readonly string[]): boolean {
  const [release = ""] = version.split(".");
  if (!testedReleases.has(release)) return false;
  return args.length > fewArguments || !args.some((argument) => /\.(?:jsonc?|ya?ml)$/.test(argument));
}

/**
 * Limits inlining in V8. Even a run over many documents is short, and a third of its processor time went into optimizing
 * large functions that pay off much later (see "Speed" in docs/internals.md). Must be called first: V8 crashes if the
 * limits change while it is optimizing.
 */
export function limitInlining(): void {
  // Loading the module takes longer than a short run gains from the limits.
  const { setFlagsFromString } = process.getBuiltinModule("node:v8");
  setFlagsFromString("--max-inlined-bytecode-size=100");
  setFlagsFromString("--max-inlined-bytecode-size-cumulative=200");
}
