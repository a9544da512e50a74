import { replacing } from "../repairs/replacing.js";
import type { NumberLiteral, StringLiteral } from "../syntax/ast.js";
import type { Span } from "../text/span.js";
import { argumentFlaws, type ArgumentFlaw } from "../literals/argument-flaws.js";
import { builtInCall } from "../literals/calls.js";
import type { ExpressionFix, Problem } from "../problems.js";
import type { Hint } from "./hint.js";

/** Literal arguments that the function refuses or interprets differently. */
export const literalArguments: Hint = ({ text, of, context }) =>
  [...of("call"), ...of("partial")].flatMap((visited): readonly Problem[] => {
    const call = builtInCall(visited, context.functions);
    if (call === undefined) return [];
    return argumentFlaws(call).map((flaw) => {
      const { reason, code, effect, argument, parameter } = flaw;
      const span = spanOf(flaw, text);
      const written = text.slice(span.start, span.end);
      const fix = fixOf(flaw, text);
      const meant = fix?.edits[0]?.text;
      return {
        ...{ kind: "literal-argument", functionName: call.name, reason, code, effect, written, meant, parameter },
        ...{ whole: text.slice(argument.start, argument.coreEnd), span, related: [], fix },
      };
    });
  });

/** The span of the part at fault, or the whole literal if it contains escapes. */
function spanOf({ argument, span }: ArgumentFlaw, text: string): Span {
  const literal = { start: argument.start, end: argument.coreEnd };
  if (argument.type !== "string" || span.end - span.start === argument.value.length) return literal;
  const start = argument.start + 1;
  if (text.slice(start, argument.coreEnd - 1) !== argument.value) return literal;
  return { start: start + span.start, end: start + span.end };
}

function fixOf({ argument, reason, replacement }: ArgumentFlaw, text: string): ExpressionFix | undefined {
  if (replacement === undefined || argument.type === "regex") return undefined;
  const written = reason === "regex-as-text" ? replacement : quoteAs(argument, replacement, text);
  const span = { start: argument.start, end: argument.coreEnd };
  return replacing(span, written);
}

/** A string as a literal in the quotes of another literal. */
function quoteAs({ start }: StringLiteral | NumberLiteral, value: string, text: string): string {
  const quote = text.charAt(start) === "'" && !value.includes("'") ? "'" : '"';
  return `${quote}${value.replaceAll(/[\\"]/g, (character) => (quote === "'" && character === '"' ? '"' : `\\${character}`))}${quote}`;
}
