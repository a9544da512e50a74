import type { Config, EffectiveMethod, StringNode } from "../../../rule-kit/index.js";
import type { Segment } from "../../../placeholder/path.js";
import { groupBy, nearMiss } from "jsonata-check/text";

/** A name in the caller's query that other methods of the resource spell otherwise at the same place of their paths. */
interface OtherSpelling {
  readonly method: EffectiveMethod;
  readonly node: StringNode;
  readonly segment: Segment;
  readonly near: string;
}

export function otherSpellings(config: Config): readonly OtherSpelling[] {
  const reads = config.methods().flatMap((method) => {
    const { string: node, template } = method.value.get("path") ?? {};
    return (template?.placeholders ?? []).flatMap(({ start, alternatives }) => {
      const [root, segment, ...deeper] = alternatives[0]?.paths[0]?.segments ?? [];
      if (node === undefined || root?.text !== "query" || segment === undefined || deeper.length > 0) return [];
      return [{ place: `${method.resource} ${node.value.slice(0, start)}`, method, node, segment }];
    });
  });
  return [...groupBy(reads, ({ place }) => place).values()].flatMap((group) => {
    const uses = groupBy(group, ({ segment }) => segment.text);
    const common = [...uses].flatMap(([name, { length }]) => (length > 1 ? [name] : []));
    if (common.length !== 1) return [];
    return group.flatMap(({ method, node, segment }) => {
      const near = uses.get(segment.text)?.length === 1 ? nearMiss(segment.text, common) : undefined;
      return near === undefined ? [] : [{ method, node, segment, near }];
    });
  });
}
