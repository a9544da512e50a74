export { componentNames } from "./date-picture.js";
export type { LiteralReason } from "./flaw.js";
