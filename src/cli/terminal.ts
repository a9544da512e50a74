import { lastOf, oneOf, type Given } from "./args.js";
import type { Io } from "./io.js";

/** What `--color` may say. */
export const colorChoices = ["auto", "always", "never"] as const;
/** When reports have colours; `auto` leaves it to the surroundings. */
export type ColorChoice = (typeof colorChoices)[number];

const usualWidth = 80;
const widths = { least: 40, most: 120 };

/** What `--color` says. */
export function colorOf(name: string | undefined): ColorChoice {
  return oneOf(colorChoices, name, "--color") ?? "auto";
}

/** Whether a command's output gets colours, as its options and its surroundings say. */
export function usesColor(given: Given<"color">, io: Io): boolean {
  return isColored(io, colorOf(lastOf(given, "color")));
}

/** Whether standard output gets colours: as asked, else by the usual variables, else on a terminal. */
export function isColored({ stdout, env }: Io, choice: ColorChoice): boolean {
  if (choice !== "auto") return choice === "always";
  if (env["NO_COLOR"]) return false;
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined && forced !== "") return forced !== "0" && forced !== "false";
  return stdout.isTerminal && env["TERM"] !== "dumb";
}

/** The width of reports: that of the terminal within reason, 80 columns where there is none or it says 0. */
export function columnsOf({ stdout }: Io): number {
  return Math.min(Math.max(stdout.columns || usualWidth, widths.least), widths.most);
}
