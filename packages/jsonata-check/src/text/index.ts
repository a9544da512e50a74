export { addTo, groupBy } from "./groups.js";
export { type Span, overlaps } from "./span.js";
export { fold, nearMiss, nearValue, otherWords, suggest, editDistance } from "./suggest.js";
