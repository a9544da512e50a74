import type { ExpressionFix, Inferred } from "../problems.js";

/** `$a.ts - $b.ts` as `$a.ts > $b.ts`: both put the larger one last. */
export function comparatorRepair({ result }: Inferred<"number-comparator">): ExpressionFix | undefined {
  if (result.type !== "binary" || result.operator !== "-") return undefined;
  return { title: "Write `>`", tier: "unsafe", edits: [{ span: result.operatorSpan, text: ">" }] };
}
