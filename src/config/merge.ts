import type { CustomFunction, Settings } from "../rule-kit/settings.js";
import type { FileSettings } from "./configuration.js";

/** Merged settings: lists are concatenated, of other values the last wins. */
export type MergedSettings = Pick<FileSettings, "preset" | "rules" | "settings">;

/** Merges settings, the weakest first. */
export function mergeSettings(all: readonly FileSettings[]): MergedSettings {
  return {
    preset: all.findLast(({ preset }) => preset !== undefined)?.preset,
    rules: {
      severities: new Map(all.flatMap(({ rules }) => [...rules.severities])),
      named: new Set(all.flatMap(({ rules }) => [...rules.named])),
    },
    settings: {
      context: all.flatMap(({ settings }) => settings.context),
      environmentVariables: environmentOf(all.map(({ settings }) => settings)),
      functions: functionsOf(all.map(({ settings }) => settings)),
    },
  };
}

/** Any variable may exist unless some are declared. */
function environmentOf(all: readonly Settings[]): readonly string[] | undefined {
  const declared = all.flatMap(({ environmentVariables }) => environmentVariables ?? []);
  return all.every(({ environmentVariables }) => environmentVariables === undefined) ? undefined : declared;
}

/** Of functions with the same name, the last wins. */
function functionsOf(all: readonly Settings[]): readonly CustomFunction[] {
  return [...new Map(all.flatMap(({ functions }) => functions.map((one) => [one.name, one] as const))).values()];
}
