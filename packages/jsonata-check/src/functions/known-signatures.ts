import { builtins } from "./builtins.js";
import { parseSignature, type Signature } from "./signature.js";
import { vendorFunctions } from "./vendor-functions.js";

/** The signatures of the functions that are always there, read once: every call of one is matched against its own. */
const known: ReadonlyMap<string, Signature | undefined> = new Map(
  [...builtins, ...vendorFunctions].flatMap(({ signature }) => {
    return signature === undefined ? [] : [[signature, parseSignature(signature)] as const];
  }),
);

/** The signature of a definition; undefined when the engine refuses it. */
export function signatureOf(definition: string): Signature | undefined {
  return known.get(definition) ?? parseSignature(definition);
}
