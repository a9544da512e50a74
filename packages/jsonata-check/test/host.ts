import { builtinTable, withHostFunctions, type FunctionTable } from "../src/functions/function-table.js";

/** The engine's functions with those of a host: one for lodash's iteratees, one that returns an object of the host. */
export const hostFunctions: FunctionTable = withHostFunctions(
  builtinTable,
  [
    { name: "dtFromIso", parameters: [["text", "string"]], returns: "DateTime", isDeterministic: true },
    { name: "find", parameters: [["list", "array"], "attr"], returns: "any", arity: 2, lodashIteratee: "attr" },
    { name: "groupBy", parameters: [["list", "array"], "key"], returns: "object", arity: 2, lodashIteratee: "key" },
    {
      name: "join",
      parameters: ["list", ["separator?", "string"]],
      returns: "string",
      arity: 2,
      isDeterministic: true,
    },
    { name: "same", parameters: ["value"], returns: "T(value)|null", isDeterministic: true },
  ],
  { DateTime: { fields: { number: ["year"] }, methods: { DateTime: ["plus"], "string|null": ["toISO", "toFormat"] } } },
);
