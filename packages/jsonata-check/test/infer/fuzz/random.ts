import { Random } from "../../random.js";

/** A seeded source of random choices. */
export class FuzzRandom extends Random {
  chance(probability: number): boolean {
    return this.below(1_000_000) < probability * 1_000_000;
  }

  /** One of the alternatives, in proportion to their weights (integers). */
  weighted<T>(alternatives: readonly (readonly [weight: number, item: T])[]): T {
    let left = this.below(alternatives.reduce((sum, [weight]) => sum + weight, 0));
    for (const [weight, item] of alternatives) {
      if (left < weight) return item;
      left -= weight;
    }
    throw new RangeError("nothing to choose from");
  }

  list<T>(length: number, make: () => T): T[] {
    return Array.from({ length }, make);
  }
}
