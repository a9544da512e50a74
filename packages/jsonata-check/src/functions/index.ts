export { builtins } from "./builtins.js";
export type { FunctionSpec } from "./function-spec.js";
export { type ExtraFunction, type Profile, functionNames, functionTable } from "./profile.js";
export { vendorFunctions } from "./vendor-functions.js";
