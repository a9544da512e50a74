import { functionsOf } from "../../src/vendor/functions.js";
import { vendorFunctions } from "../../src/vendor/vendor-functions.js";

/** The facts about a function of the vendor's library that are visible without calling it. */
export interface RegisteredFunction {
  readonly name: string;
  readonly signature: string | null;
  /** Parameters before the first default. */
  readonly arity: number;
  /** Whether the engine accepts `$name(?)`. */
  readonly isPartialApplicable: boolean;
}

/** The committed record of one release of the vendor's library, `fixtures/vendor-functions.json`. */
export interface VendorRecord {
  readonly package: string;
  readonly version: string;
  /** By preset, in registration order. */
  readonly presets: Readonly<Record<string, readonly RegisteredFunction[]>>;
}

/** The differences between our table of functions and the vendor's library, one line each. */
export function disagreements(record: VendorRecord): readonly string[] {
  const ours = new Map(vendorFunctions.map(({ name }) => [name, functionsOf("vendor").get(name)]));
  const theirs = Object.values(record.presets).flat();
  const lines: string[] = [];
  for (const { name, ...registered } of theirs) {
    const spec = ours.get(name);
    if (spec === undefined) {
      lines.push(`$${name} is missing from our table`);
      continue;
    }
    ours.delete(name);
    const known = {
      signature: spec.signature ?? null,
      arity: spec.arity,
      isPartialApplicable: spec.isPartialApplicable,
    };
    for (const key of ["signature", "arity", "isPartialApplicable"] as const) {
      if (known[key] !== registered[key])
        lines.push(`$${name}: ${key} is ${registered[key]}, our table says ${known[key]}`);
    }
  }
  return [...lines, ...[...ours.keys()].map((name) => `$${name} is in our table, but not registered`)];
}
