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
  const thrown = code === undefined ? what : `${what} ${code}`;
  return mayBeNothing === true ? `${thrown} whenever the value exists.` : `${thrown}.`;
}

interface Throw {
  readonly code: string | undefined;
  readonly mayBeNothing?: true | undefined;
}
