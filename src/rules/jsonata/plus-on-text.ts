import { problemRule } from "../../rule-kit/index.js";
import type { Problem } from "jsonata-check";
import { isOnly } from "jsonata-check/types";
import type { AstNode } from "jsonata-check/syntax";
import { whenThrown } from "./support/problems.js";
import { clockHelp, isText, quoted } from "./support/words.js";

export default problemRule({
  id: "jsonata/plus-on-text",
  severity: "error",
  confidence: "certain",
  summary: "`+` on a string, which throws",
  description:
    "`+` adds numbers only. With a string on either side evaluation throws T2001 or T2002, and the expression has no result. Strings are joined with `&`, which converts anything to a string.",
  fixable: "safe",
  related: ["jsonata/operand-type"],
  examples: ({ highlight, message }) => ({
    bad: [highlight(message("'HTTP ' + status"), "+")],
    good: [message("'HTTP ' & status")],
  }),
  problems: {
    "plus-on-text": ({ node, ...problem }, { text }) => {
      if (node.type !== "binary") return undefined;
      const [left, right] = [quoted(text, node.left), quoted(text, node.right)];
      const given = isText(problem.right)
        ? right
        : isText(problem.left)
          ? left
          : `at least one of ${left} and ${right}`;
      return {
        what: `\`+\` only adds numbers, and ${given} is a string.`,
        why: whenThrown("Evaluation throws", problem),
        help: sumHelp(node, problem, text) ?? joinHelp(problem),
      };
    },
  },
});

/** `headers.x + 1`: with a number on the other side, a sum may be meant. */
function joinHelp({ left, right }: Pick<Problem<"plus-on-text">, "left" | "right">): string {
  const isSum = isOnly(left, "number", "nothing") || isOnly(right, "number", "nothing");
  return isSum
    ? "Join strings with `&`, or convert the string to a number with `$number(…)`."
    : "Join strings with `&`.";
}

/** `$now() + 60`: nobody joins a time to a number. */
function sumHelp(
  { left, right }: AstNode & { readonly type: "binary" },
  types: Pick<Problem<"plus-on-text">, "left" | "right">,
  text: string,
): string | undefined {
  const written = [isText(types.right) ? undefined : left, isText(types.left) ? undefined : right];
  const sides = written.map((side) => side && clockHelp(text.slice(side.start, side.end)));
  return sides.find((help) => help !== undefined);
}
