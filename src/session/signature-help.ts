import type { ExpressionContext } from "jsonata-check";
import { callAt } from "jsonata-check/cursor";
import { functionMarkdown, parametersOf, signatureOf } from "./function-text.js";
import type { SignatureHelp } from "./results.js";

/** The signature of the function whose arguments are being typed at an offset of an expression. */
export function signatureHelpAt(text: string, offset: number, context: ExpressionContext): SignatureHelp | undefined {
  const call = callAt(text, offset);
  const spec = call && context.functions.get(call.name);
  if (call === undefined || spec === undefined) return undefined;
  const label = signatureOf(spec);
  const names = parametersOf(spec);
  let from = label.indexOf("(");
  const parameters = names.map((name) => {
    const start = label.indexOf(name, from);
    from = start + name.length;
    return { start, end: from };
  });
  const argument = call.argument + (call.isApplied ? 1 : 0);
  const isRest = /^(?:…|\.\.\.)/.test(names.at(-1) ?? "");
  const activeParameter = isRest ? Math.min(argument, names.length - 1) : argument;
  return { label, parameters, activeParameter, documentation: functionMarkdown(spec) };
}
