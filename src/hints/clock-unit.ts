import type { Problem, Problems } from "jsonata-check";
import { type Compiled, replacing } from "jsonata-check/hints";
import type { Binary, Expression } from "jsonata-check/syntax";
import { type Unit, Units } from "./units.js";

/** Finds times in seconds where `$millis()`, `$toMillis` and `$fromMillis` count milliseconds. */
export function clockUnits(expression: Compiled): readonly Problem[] {
  const { text, of, calls } = expression;
  if (!/[mM]illis\(/.test(text)) return [];
  const units = new Units(expression);
  const ofDates = calls("fromMillis").flatMap(({ arguments: [moment] }): readonly Problem[] => {
    const unit = moment && units.of(moment);
    if (moment === undefined || unit?.scale !== "s" || unit.means === "difference") return [];
    return [problemOf(moment, "seconds-as-date", text, `(${text.slice(moment.start, moment.end)}) * 1000`)];
  });
  return [...of("binary").flatMap(({ node }) => binaryProblems(node, units, text)), ...ofDates];
}

function binaryProblems({ operator, left, right }: Binary, units: Units, text: string): readonly Problem[] {
  const isSum = operator === "+" || operator === "-";
  if (!isSum && !/^[<>]=?$/.test(operator)) return [];
  const sides = [
    { number: left, time: right },
    { number: right, time: left },
  ];
  for (const { number, time } of sides) {
    const value = units.number(number);
    if (value === undefined || !looksLikeSeconds(value, isSum) || !isInMilliseconds(units.of(time), isSum)) continue;
    const written = text.slice(number.start, number.end);
    const meant = number.type === "number" ? String(value * 1000) : `${written} * 1000`;
    return [problemOf(number, "seconds-added", text, meant)];
  }
  return [];
}

/** A point in time where something is added to it, a difference of two where that is compared. */
function isInMilliseconds(unit: Unit | undefined, isSum: boolean): boolean {
  if (unit?.scale !== "ms") return false;
  const isMoment = unit.means === "now" || unit.means === "moment";
  return isSum ? isMoment : !isMoment;
}

/** Half hours or days in seconds, which as milliseconds are neither whole seconds nor whole minutes; for waits also minutes. */
function looksLikeSeconds(value: number, isSum: boolean): boolean {
  if (value < 1000) return !isSum && value >= 60 && value % 60 === 0;
  return (value % 1800 === 0 && value % 1000 !== 0) || (value % 86_400 === 0 && value % 60_000 !== 0);
}

function problemOf(
  node: Expression,
  mistake: Problems["reset-unit"]["mistake"],
  text: string,
  meant: string,
): Problem<"reset-unit"> {
  const span = { start: node.start, end: node.end };
  const header = text.slice(node.start, node.end);
  return { kind: "reset-unit", header, mistake, span, related: [], fix: replacing(span, meant) };
}
