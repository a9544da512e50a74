import type { Trial } from "./trial.js";

/** How the linter did in one area. */
export interface Score {
  readonly area: string;
  readonly operators: number;
  readonly mutants: number;
  readonly found: number;
  readonly exact: number;
  /** New errors and warnings beside the expected ones. */
  readonly extra: number;
}

/** The scores by area, in the order in which areas appear. */
export function scoresOf(trials: readonly Trial[]): readonly Score[] {
  const byArea = new Map<string, Trial[]>();
  for (const trial of trials) byArea.set(trial.operator.area, [...(byArea.get(trial.operator.area) ?? []), trial]);
  return [...byArea].map(([area, own]) => scoreOf(area, own));
}

/** One score of any trials. */
export function scoreOf(area: string, trials: readonly Trial[]): Score {
  return {
    area,
    operators: new Set(trials.map(({ operator }) => operator)).size,
    mutants: trials.length,
    found: trials.filter(({ isFound }) => isFound).length,
    exact: trials.filter(({ isExact }) => isExact).length,
    extra: trials.reduce((sum, { extra }) => sum + extra.length, 0),
  };
}

/** A table of scores for a terminal. */
export function tableOf(scores: readonly Score[]): string {
  const rows = scores.map((score) => [
    score.area,
    String(score.operators),
    String(score.mutants),
    shareOf(score.found, score.mutants),
    shareOf(score.exact, score.found),
    String(score.extra),
  ]);
  const lines = [["area", "operators", "mutants", "found", "at the text", "extra"], ...rows];
  const widths = [0, 1, 2, 3, 4, 5].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join("  "),
    )
    .join("\n");
}

/** The trials that went wrong, one line each, by rule. */
export function failuresOf(trials: readonly Trial[]): readonly string[] {
  return trials.flatMap(({ operator, subject, mutant: { expected }, isFound, isExact, found, extra }) => {
    const name = `${operator.rule} (${operator.id}) in ${subject.path}`;
    const wanted = `${expected.pointer} ${JSON.stringify(expected.text)}`;
    const beside = extra.length === 0 ? "" : `; beside it ${extra.join(", ")}`;
    if (!isFound) return [`missed  ${name}: ${wanted}${beside}`];
    if (!isExact) return [`place   ${name}: ${wanted}, found ${found.join(", ")}${beside}`];
    return extra.length === 0 ? [] : [`extra   ${name}${beside}`];
  });
}

function shareOf(part: number, whole: number): string {
  return whole === 0 ? "-" : `${String(part)} (${((100 * part) / whole).toFixed(1)} %)`;
}
