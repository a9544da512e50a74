export { codeOf } from "../text/code.js";
