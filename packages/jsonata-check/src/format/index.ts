export { type FormatOptions, formatExpression } from "./format.js";
