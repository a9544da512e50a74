export type { FunctionSpec, HostFunction } from "./function-spec.js";
export { type FunctionTable, builtinTable, withHostFunctions } from "./function-table.js";
export type { HostObject } from "./host-types.js";
