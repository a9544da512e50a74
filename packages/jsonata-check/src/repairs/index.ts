export { isForeignMethod } from "./method.js";
