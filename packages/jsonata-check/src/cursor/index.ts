export { type CalledFunction, callAt } from "./call-at.js";
export { type Cursor, type NamesAtCursor, cursorAt } from "./cursor-at.js";
