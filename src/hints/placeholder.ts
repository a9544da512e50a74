import type { ExpressionContext, Problem } from "jsonata-check";
import { type Compiled, type Refused, type Visited, writeName, replacing } from "jsonata-check/hints";

const placeholder = /\{\{([\w\-./|:?\s]+)\}\}/g;

/** `{{name}}` in an expression that does not compile. */
export function barePlaceholders({ masked, context }: Refused): readonly Problem[] {
  // After a parenthesis the first brace begins the body of a lambda.
  return placeholdersIn(masked, 0, context).filter(({ span }) => !masked.slice(0, span.start).trimEnd().endsWith(")"));
}

/** `'Bearer {{name}}'`: a placeholder in a string is not replaced. */
export function quotedPlaceholders({ text, of, context }: Compiled): readonly Problem[] {
  if (context.isLenient || !text.includes("{{")) return [];
  const problems: Problem[] = [];
  for (const visited of of("string")) {
    if (isArgument(visited)) continue;
    const { start, coreEnd } = visited.node;
    for (const problem of placeholdersIn(text.slice(start, coreEnd), start, context)) {
      problems.push({ ...problem, fix: undefined });
    }
  }
  return problems;
}

/** An argument may be a string to search for. */
function isArgument({ parent }: Visited): boolean {
  return parent?.type === "call" || parent?.type === "partial";
}

function placeholdersIn(text: string, offset: number, context: ExpressionContext): Problem<"placeholder">[] {
  const matches = [...text.matchAll(placeholder)].filter(([, content = ""]) => /\w/.test(content));
  return matches.map((match) => {
    const path = (match[1] ?? "").trim();
    const span = { start: offset + match.index, end: offset + match.index + match[0].length };
    const read = expressionOf(path, context);
    const fix = read === undefined ? undefined : replacing(span, read, { tier: "suggestion" });
    return { kind: "placeholder", path, span, related: [], fix };
  });
}

/** The path as an expression, if the input has its root. */
function expressionOf(path: string, { roots }: ExpressionContext): string | undefined {
  const names = path.split(".");
  if (!/^[\w.-]+$/.test(path) || !roots.has(names[0] ?? "")) return undefined;
  const written = names.map((name) => writeName(name));
  return written.includes(undefined) ? undefined : written.join(".");
}
