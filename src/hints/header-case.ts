import { responseHeaders } from "../../generated/http-facts.js";
import type { Problem } from "jsonata-check";
import { bareName, type Hint, headerIndex, writeName } from "jsonata-check/hints";
import { coreSpan } from "jsonata-check/syntax";
import type { Span } from "jsonata-check/text";

/** ``headers.`Retry-After` ``: header names are lower-case at runtime. */
export const headerCase: Hint = ({ nodes, context }) => {
  const problems: Problem[] = [];
  for (const { node, isAtRoot } of nodes) {
    if (node.type === "path") {
      const step = node.steps[headerIndex(node, isAtRoot, context) ?? -1]?.node;
      if (step?.type === "name") add(step.value, coreSpan(step), writeName);
    }
    if (node.type === "call" && isAtRoot && isLookup(node.procedure)) {
      const [object, key] = node.arguments;
      if (!context.hyphenatedRoots.has(bareName(object) ?? "") || key?.type !== "string") continue;
      add(key.value, { start: key.start + 1, end: key.coreEnd - 1 }, (name) => name);
    }
  }
  return problems;

  function add(name: string, span: Span, write: (name: string) => string | undefined): void {
    const lower = headerName(name);
    const text = write(lower);
    if (lower === name || text === undefined) return;
    const fix = { title: `Write \`${lower}\``, tier: "safe", edits: [{ span, text }] } as const;
    problems.push({ kind: "header-case", name, lower, span, related: [], fix });
  }
};

/** Headers that scripts write in camel case: `retryAfter`. */
const compoundHeaders: ReadonlySet<string> = new Set([
  "retry-after",
  "content-type",
  "content-length",
  "user-agent",
  "last-modified",
]);

/** The name of a header at runtime. */
function headerName(name: string): string {
  const spaced = name.toLowerCase().replaceAll("_", "-");
  if (responseHeaders.has(spaced) || /^X_/i.test(name)) return spaced;
  const hyphened = name.replaceAll(/([a-z])([A-Z])/g, "$1-$2").toLowerCase();
  return compoundHeaders.has(hyphened) ? hyphened : name.toLowerCase();
}

function isLookup(procedure: { readonly type: string; readonly name?: unknown }): boolean {
  return procedure.type === "variable" && procedure.name === "lookup";
}
