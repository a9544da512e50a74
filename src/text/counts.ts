/** How often each item occurs, in the order of first occurrence. */
export function countEach<Item>(items: Iterable<Item>): ReadonlyMap<Item, number> {
  const counts = new Map<Item, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** The most frequent item; of several the first. */
export function mostFrequent<Item>(items: Iterable<Item>): Item | undefined {
  return [...countEach(items)].toSorted(([, one], [, other]) => other - one)[0]?.[0];
}
