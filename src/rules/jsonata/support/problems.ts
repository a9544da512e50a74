import type { ProblemReport } from "../../../rule-kit/index.js";
import type { Role } from "../../../../generated/shapes.js";

type Level = Pick<ProblemReport, "severity" | "confidence">;

/** Severities of problems that are certain in general but not here. */
export const likely: Level = { severity: "warning", confidence: "likely" };

/** The input of a step may be anything. */
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
