export { firstWhere } from "./first-where.js";
export { addTo, getOrCreate, groupBy } from "./groups.js";
export { codeOf } from "./code.js";
export { type Span, overlaps } from "./span.js";
export { fold, nearMiss, nearValue, otherWords, suggest, editDistance, isTypo, typoOf } from "./suggest.js";
