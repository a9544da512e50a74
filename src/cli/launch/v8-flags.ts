/** The releases of Node whose V8 knows the flags; others might print a warning. */
const testedReleases: ReadonlySet<string> = new Set(["20", "22", "24"]);

/** How many arguments a run over a few documents has at most. */
const fewArguments = 20;

/** Whether this release of Node, such as `20.19.0`, can be given the flags. */
export function isTestedRelease(version: string): boolean {
  return testedReleases.has(version.split(".")[0] ?? "");
}

/** Whether a run gains from limits: not one that names its documents, which ends before V8 optimizes anything. */
export function limitsInlining(version: string, args: readonly string[]): boolean {
  if (!isTestedRelease(version)) return false;
  return args.length > fewArguments || !args.some((argument) => /\.(?:jsonc?|ya?ml)$/.test(argument));
}

/**
 * Limits inlining in V8. Even a run over many documents is short, and a third of its processor time went into optimizing
 * large functions that pay off much later (see "Speed" in docs/internals.md). Must be called first: V8 crashes if the
 * limits change while it is optimizing.
 */
export function limitInlining(): void {
  setFlags("--max-inlined-bytecode-size=100", "--max-inlined-bytecode-size-cumulative=200");
}

/**
 * V8 drops bytecode that was not used for a while or has become machine code, and what it dropped is not in the cached code.
 * That is accepted only under the flags it was created under, so they must be as before again when it is.
 */
export function keepBytecode(isKept: boolean): void {
  setFlags(...["flush-bytecode", "sparkplug"].map((flag) => (isKept ? `--no-${flag}` : `--${flag}`)));
}

function setFlags(...flags: readonly string[]): void {
  // Loading the module takes longer than a short run gains from limits.
  const { setFlagsFromString } = process.getBuiltinModule("node:v8");
  for (const flag of flags) setFlagsFromString(flag);
}
