import { expect, it } from "vitest";
import type { Role } from "../../../generated/shapes.js";
import { checkExpression } from "../../../src/index.js";

/** An expression and its findings as `rule «text»`, without infos. */
export type Case = readonly [role: Role, text: string, ...found: readonly string[]];

/** Tests the findings in expressions. */
export function judgeEach(cases: readonly Case[]): void {
  it.each(cases.map(([role, text, ...expected]) => [text, role, expected] as const))("%s", (text, role, expected) => {
    expect(found(role, text)).toStrictEqual(expected);
  });
}

function found(role: Role, text: string): string[] {
  return checkExpression(text, { role })
    .diagnostics.filter(({ severity }) => severity !== "info")
    .map(({ rule, start, end }) => `${rule.replace("jsonata/", "")} «${text.slice(start, end)}»`);
}

/** The help of the first finding in an expression. */
export function helpOf(role: Role, text: string): string | undefined {
  return checkExpression(text, { role }).diagnostics[0]?.help;
}
