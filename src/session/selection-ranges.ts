import { visit } from "jsonata-check/syntax";
import type { Span } from "jsonata-check/text";
import { nodeAt, type NodeAt } from "../document/node-at.js";
import { memberOf, type Node } from "../document/tree.js";
import type { LintedDocument } from "../rule-kit/linted-document.js";
import { embeddedAt, type EmbeddedPlace } from "./place.js";

/** The spans that a selection at an offset expands to: parts of an expression, strings, members, objects. */
export function selectionRangesAt(linted: LintedDocument, offset: number): readonly Span[] {
  const { root } = linted.document;
  const place = embeddedAt(linted, offset);
  const found = root && nodeAt(root, offset);
  const spans = [
    ...(place === undefined ? [] : embeddedSpans(place)),
    ...(found === undefined ? [] : [...wordSpans(found), ...outerSpans(found.node)]),
  ];
  return spans.filter(({ start, end }, index) => {
    const inner = spans[index - 1];
    return start <= offset && offset <= end && (inner === undefined || start < inner.start || inner.end < end);
  });
}

/** The parts of an expression or a placeholder around a place, innermost first, and the whole text. */
function embeddedSpans(place: EmbeddedPlace): readonly Span[] {
  const { use, offset } = place;
  const inner: Span[] = [];
  const add = ({ start, end }: Span): void => void (start <= offset && offset <= end && inner.unshift({ start, end }));
  if (place.language === "template") place.use.template.placeholders.forEach(add);
  else if (place.use.analysis.root !== undefined) {
    visit(place.use.analysis.root, {
      enter(node) {
        if (node.start > offset || node.end < offset) return false;
        add(node);
        add({ start: node.start, end: node.coreEnd });
        return true;
      },
    });
  }
  const { view } = use.node;
  return [...inner, { start: 0, end: view.text.length }].map((span) => view.spanToOuter(span));
}

/** A key, or the text of a string without its quotes. */
function wordSpans({ node, isKey }: NodeAt): readonly Span[] {
  const word = isKey ? memberOf(node)?.key : node.type === "string" ? node : undefined;
  if (word === undefined) return [];
  const { view, start, end } = word;
  return [view.spanToOuter({ start: 0, end: view.text.length }), { start, end }];
}

/** A value, its member and all ancestors. */
function outerSpans(node: Node): readonly Span[] {
  const spans: Span[] = [];
  for (let at: Node | undefined = node; at !== undefined; at = at.parent) {
    const key = memberOf(at)?.key;
    spans.push({ start: at.start, end: at.end });
    if (key !== undefined) spans.push({ start: Math.min(key.start, at.start), end: Math.max(key.end, at.end) });
  }
  return spans;
}
