import { readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Rule } from "../rule-kit/rule.js";
import { checkConfiguration, ConfigurationError, type CheckedConfiguration } from "./check.js";
import { configurationName } from "./configuration.js";

/** A configuration file that was found, read and checked. */
export interface LoadedConfiguration extends CheckedConfiguration {
  /** Absolute. Paths in the configuration are relative to its folder. */
  readonly path: string;
  /** As reports show it. */
  readonly shown: string;
  readonly text: string;
}

/** The nearest configuration file in a folder or above it; `known` remembers the answers by folder. */
export function findConfiguration(folder: string, known: Map<string, string | undefined>): string | undefined {
  if (known.has(folder)) return known.get(folder);
  const path = join(folder, configurationName);
  const parent = dirname(folder);
  const found = isFile(path) ? path : parent === folder ? undefined : findConfiguration(parent, known);
  known.set(folder, found);
  return found;
}

/** Reads and checks a configuration file. Fails with a `ConfigurationError` where that is not possible. */
export function loadConfiguration(path: string, shown: string, rules: readonly Rule[]): LoadedConfiguration {
  let text: string;
  try {
    // A named pipe would be waited for, and a device has no end.
    if (statSync(path).isFile()) text = readFileSync(path, "utf8");
    else throw new Error("it is not a regular file");
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ConfigurationError(`${shown}: the configuration cannot be read: ${reason}`);
  }
  return { path, shown, text, ...checkConfiguration(text, shown, rules) };
}

function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  } catch {
    return false;
  }
}
