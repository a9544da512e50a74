/** The commands that look something up. They are loaded together, when one of them is run. */
export { explain } from "./explain.js";
export { listRules } from "./rules.js";
export { printSchema } from "./schema.js";
