// Made of src/rules by `npm run generate`: do not edit.
import type { Rule } from "../src/rules/rule.js";

/** Every rule, sorted by id. */
export const rules: readonly Rule[] = [
];
