import type { Role } from "../../../generated/shapes.js";
import type { ProblemReport } from "../../rule-kit/problem-report.js";

type Level = Pick<ProblemReport, "severity" | "confidence">;

/** Of what is certain in general and not here. */
export const likely: Level = { severity: "warning", confidence: "likely" };

/** Anything may come into a step. */
export function levelIn(role: Role): Level {
  return role === "step" ? likely : {};
}

/** When evaluation throws. */
export function whenThrown(what: string, { code, mayBeNothing }: Throw): string {
  return mayBeNothing === true ? `${what} ${code} whenever the value exists.` : `${what} ${code}.`;
}

interface Throw {
  readonly code: string;
  readonly mayBeNothing?: true | undefined;
}
