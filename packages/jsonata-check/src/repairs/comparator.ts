import type { ExpressionFix, Inferred } from "../problems.js";

/** `$a.ts - $b.ts` becomes `$a.ts > $b.ts`: both sort the larger one last. */
export function comparatorRepair({ result }: Inferred<"number-comparator">): ExpressionFix | undefined {
  if (result.type !== "binary" || result.operator !== "-") return undefined;
  return { title: "Write `>`", tier: "unsafe", edits: [{ span: result.operatorSpan, text: ">" }] };
}
