import { hostFunctions } from "../host.js";
import { fromSchema } from "../../src/types/from-schema.js";
import type { Compiled, Hint } from "../../src/hints/hint.js";
import { nodesByType, visitedNodes } from "../../src/hints/visited.js";
import { callsByName } from "../../src/literals/calls.js";
import { parse } from "../../src/syntax/parse.js";

/** An expression about a response, as a hint looks at it. */
export function compiled(text: string): Compiled {
  const { root } = parse(text);
  if (root === undefined) throw new Error(`does not compile: ${text}`);
  const nodes = visitedNodes(root);
  const of = nodesByType(nodes);
  return {
    text,
    root,
    nodes,
    of,
    calls: callsByName(of, hostFunctions),
    context: {
      roots: new Set(["status", "headers", "data"]),
      isOpen: false,
      hyphenatedRoots: new Set(["headers"]),
      plainRoots: new Set(["status", "headers", "data"]),
      functions: hostFunctions,
      input: fromSchema({
        type: "object",
        properties: { status: { type: "integer" }, headers: { type: "object" }, data: {} },
      }),
      expects: undefined,
      isLenient: false,
    },
  };
}

/** What a hint underlines, with the text after its fix where it has one. */
export function hinted(hint: Hint, text: string): readonly (readonly [string, string | undefined])[] {
  return hint(compiled(text)).map(({ span, fix }) => {
    const edits = fix?.edits.toSorted((a, b) => b.span.start - a.span.start);
    const fixed = edits?.reduce((at, edit) => at.slice(0, edit.span.start) + edit.text + at.slice(edit.span.end), text);
    return [text.slice(span.start, span.end), fixed];
  });
}
