export { builtinDocs } from "./builtin-docs.js";
export type { FunctionDoc } from "./function-doc.js";
export type { FunctionSpec, HostFunction } from "./function-spec.js";
export { type FunctionTable, builtinTable, withHostFunctions } from "./function-table.js";
export type { HostObject } from "./host-types.js";
