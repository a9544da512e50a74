/** The lookup commands: loaded together, when one of them runs. */
export { explain } from "./explain.js";
export { listRules } from "./rules.js";
export { printSchema } from "./schema.js";
