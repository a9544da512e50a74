import { withoutTokens } from "../secrets/hide-secrets.js";
import { lastOf, oneOf, type Given } from "./args.js";
import type { Io } from "./io.js";

/** The values of `--color`. */
export const colorChoices = ["auto", "always", "never"] as const;
/** When reports have colors; `auto` depends on the environment. */
export type ColorChoice = (typeof colorChoices)[number];

/** How a page is laid out. */
interface PageStyle {
  readonly isColored: boolean;
  /** The width in terminal cells. */
  readonly columns: number;
}

const usualWidth = 80;
const widths = { least: 40, most: 120 };

/** Parses `--color`. */
export function colorOf(name: string | undefined): ColorChoice {
  return oneOf(colorChoices, name, "--color") ?? "auto";
}

/** Whether a command's output has colors. */
function usesColor(given: Given<"color">, io: Io): boolean {
  return isColored(io, colorOf(lastOf(given, "color")));
}

/** Whether standard output has colors: as requested, else by the usual variables, else on a terminal. */
export function isColored({ stdout, env }: Io, choice: ColorChoice): boolean {
  if (choice !== "auto") return choice === "always";
  if (env["NO_COLOR"]) return false;
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined && forced !== "") return forced !== "0" && forced !== "false";
  return stdout.isTerminal && env["TERM"] !== "dumb";
}

/** Prints a page, in color where the options and the terminal allow it. */
export async function printPage(given: Given<"color">, io: Io, render: (style: PageStyle) => string): Promise<void> {
  const isColored = usesColor(given, io);
  await io.stdout.write(render({ isColored, columns: columnsOf(io) }), isColored ? "colored" : "text");
}

/** Writes messages to standard error, one per line; they may quote files that hold tokens. */
export async function tell({ stderr }: Pick<Io, "stderr">, messages: readonly string[]): Promise<void> {
  for (const message of messages) await stderr.write(`intlint: ${withoutTokens(message)}\n`);
}

/** The width of reports: that of the terminal, within limits; 80 columns if it is unknown. */
export function columnsOf({ stdout }: Io): number {
  return Math.min(Math.max(stdout.columns || usualWidth, widths.least), widths.most);
}
