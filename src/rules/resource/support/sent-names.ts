import type { Member, Model, Node, TemplateUse } from "../../../rule-kit/index.js";
import { isTypo } from "jsonata-check/text";
import type { Segment } from "../../../placeholder/path.js";
import { isSwap } from "./path-slips.js";

/** A name under which a value is sent, and the part of the path to that value which differs from it. */
export interface OtherName {
  readonly member: Member;
  readonly segment: Segment;
  /** Whether the value is part of the caller's request. */
  readonly isOfCaller: boolean;
}

/** The names of a template that is nothing but a value, and the path to the value, from the end of both. */
function namesOf({ node, template }: TemplateUse): readonly (readonly [node: Node, segment: Segment])[] {
  const [read] = template.placeholders[0]?.isWhole === true ? template.reads : [];
  const names: (readonly [Node, Segment])[] = [];
  let at: Node | undefined = node;
  // The first segment is the root: `body`.
  for (const segment of read?.path.segments.toReversed() ?? []) {
    if (typeof at?.key !== "string") break;
    names.push([at, segment]);
    if (at.key !== segment.text) break;
    at = at.parent;
  }
  return names;
}

/** The first name that differs from the path to its value, if by a typing slip. */
export function otherNameIn(use: TemplateUse): OtherName | undefined {
  const [node, segment] = namesOf(use).at(-1) ?? [];
  const name = String(node?.key);
  if (segment === undefined || !(isTypo(name, segment.text) || isTypo(segment.text, name))) return undefined;
  const member = node?.parent?.type === "object" ? node.parent.member(name) : undefined;
  return member && { member, segment, isOfCaller: use.template.reads[0]?.root.kind === "request" };
}

/** The derived fact about a model: how often each name is sent or read where one value is all that is sent. */
export function sentNames({ uses }: Model): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const counted = new Set<Node>();
  const count = (word: string): void => void counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const use of uses.templates) {
    for (const [node, { text }] of namesOf(use)) {
      count(text);
      if (!counted.has(node)) count(String(node.key));
      counted.add(node);
    }
    const [, ...unmatched] = use.template.reads[0]?.path.segments.slice(0, -namesOf(use).length) ?? [];
    for (const { text } of unmatched) count(text);
  }
  return counts;
}

/** Whether two letters are swapped; `titel` and `centre` are words of other languages. */
export function isSlipOfFingers(one: string, other: string): boolean {
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  return isSwap(one, other) && !/^(?:le|el|re|er)/.test(one.slice(at));
}
