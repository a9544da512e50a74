import { responseHeaders } from "../../generated/http-facts.js";
import type { Problem } from "jsonata-check";
import { headerIndex, type Hint } from "jsonata-check/hints";

/** `$toMillis(headers.date)`: without a picture it reads only ISO 8601, which HTTP dates are not. */
export const httpDates: Hint = ({ calls, context }) =>
  calls("toMillis").flatMap(({ isAtRoot, arguments: [value, picture] }): readonly Problem[] => {
    if (value?.type !== "path" || picture !== undefined) return [];
    const step = value.steps[headerIndex(value, isAtRoot, context) ?? -1]?.node;
    const facts = step?.type === "name" ? responseHeaders.get(step.value.toLowerCase()) : undefined;
    if (step?.type !== "name" || facts?.means !== "text" || facts.text !== "a date") return [];
    const span = { start: value.start, end: value.end };
    return [{ kind: "http-date", header: step.value.toLowerCase(), code: "D3110", span, related: [] }];
  });
