import { coreSpan } from "../syntax/ast.js";
import type { Span } from "../text/span.js";
import type { Problem } from "../problems.js";
import type { Compiled, Hint, Refused } from "./hint.js";

/** Look-alike characters that become parts of names, and the intended characters. */
const lookalikes: ReadonlyMap<string, string> = new Map([
  ..."\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
    .split("")
    .map((space) => [space, " "] as const),
  ..."\u200b\u200c\u200d\u2060\ufeff\u00ad".split("").map((nothing) => [nothing, ""] as const),
  ..."“”„‟″".split("").map((quote) => [quote, '"'] as const),
  ..."‘’‚‛′".split("").map((quote) => [quote, "'"] as const),
  ..."‐‑‒–—−".split("").map((dash) => [dash, "-"] as const),
]);

const lookalike = new RegExp(`[${[...lookalikes.keys()].join("")}]`, "u");

/** Invisible and look-alike characters in names, as one mistake per text. */
export function lookalikeNames({ text, of }: Compiled): readonly Problem[] {
  if (!lookalike.test(text)) return [];
  const names = of("name").filter(({ node }) => node.quote === "none");
  const spans = [...of("variable"), ...names].map(({ node }) => coreSpan(node));
  return problemsOf(
    text,
    spans.sort((a, b) => a.start - b.start),
  );
}

/** `{ 'a': name", 'b': 1 }`: a quote without its partner is a part of the name before it. */
export const quotedNames: Hint = ({ text, of }) => {
  if (!/[^\s"]"/.test(text)) return [];
  return of("name").flatMap(({ node }): readonly Problem[] => {
    if (node.quote !== "none" || !node.value.includes('"')) return [];
    return [{ kind: "lookalike-character", character: '"', name: node.value, span: coreSpan(node), related: [] }];
  });
};

/** The same in a text that does not compile. */
export function lookalikeWords({ text, masked }: Refused): readonly Problem[] {
  if (!lookalike.test(masked)) return [];
  const words = masked.matchAll(/[^ \t\n\r\v.[\]{}(),@#;:?+\-*/%|=<>^&!~]+/g);
  return problemsOf(
    text,
    [...words].map(({ index, 0: { length } }) => ({ start: index, end: index + length })),
  );
}

function problemsOf(text: string, words: readonly Span[]): readonly Problem[] {
  const [span, ...related] = words.filter(({ start, end }) => lookalike.test(text.slice(start, end)));
  if (span === undefined) return [];
  const name = text.slice(span.start, span.end);
  const character = lookalike.exec(name)?.[0] ?? "";
  const edits = [span, ...related].map((place) => ({ span: place, text: plain(text.slice(place.start, place.end)) }));
  const fix = { title: "Write plain characters", tier: "safe", edits } as const;
  return [{ kind: "lookalike-character", character, name, span, related, fix }];
}

function plain(text: string): string {
  return [...text].map((character) => lookalikes.get(character) ?? character).join("");
}
