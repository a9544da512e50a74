import { type FunctionTable, type HostFunction, builtinTable, withHostFunctions } from "jsonata-check/functions";
import { vendorFunctions } from "./vendor-functions.js";
import { vendorObjects } from "./vendor-objects.js";

/** Which engine runs the expressions: JSONata 2.2.1 with the vendor's functions, or plain JSONata 2.2.2. */
export type Profile = "vendor" | "jsonata";

const profiles: Readonly<Record<Profile, FunctionTable>> = {
  vendor: withHostFunctions(builtinTable, vendorFunctions, vendorObjects),
  jsonata: builtinTable,
};

/** The functions that expressions can call, including configured ones. */
export function functionsOf(profile: Profile, configured: readonly HostFunction[] = []): FunctionTable {
  return withHostFunctions(profiles[profile], configured);
}
