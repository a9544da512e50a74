import type { OptionSpec } from "../args.js";
import { commonOptions, type CommandUsage } from "./usage.js";

/** An option for shell completion. */
export interface CompletedOption {
  readonly name: string;
  readonly short: string | undefined;
  readonly summary: string;
  /** What may follow; undefined for a flag, and for an option whose value needs `=`. */
  readonly values: "files" | "anything" | readonly string[] | undefined;
}

/** The options of a command, including the common ones. */
export function completedOptions({ options }: CommandUsage): readonly CompletedOption[] {
  return Object.entries<OptionSpec>({ ...options, ...commonOptions }).map(([name, spec]) => ({
    name,
    short: spec.short,
    summary: spec.summary,
    values: valuesOf(spec),
  }));
}

function valuesOf({ value, implied, choices }: OptionSpec): CompletedOption["values"] {
  if (value === undefined || implied !== undefined) return undefined;
  return choices ?? (value === "FILE" ? "files" : "anything");
}
