/** A map that can forget entries not used since the last time. */
export class RecentMap<Key, Value> {
  #recent = new Map<Key, Value>();
  #earlier: ReadonlyMap<Key, Value> = new Map();

  get(key: Key): Value | undefined {
    return this.#recent.get(key) ?? this.#revive(key);
  }

  has(key: Key): boolean {
    return this.#recent.has(key) || this.#earlier.has(key);
  }

  set(key: Key, value: Value): void {
    this.#recent.set(key, value);
  }

  /** Drops entries that were not used since the last call. */
  forgetUnused(): void {
    this.#earlier = this.#recent;
    this.#recent = new Map();
  }

  #revive(key: Key): Value | undefined {
    const value = this.#earlier.get(key);
    if (value !== undefined) this.#recent.set(key, value);
    return value;
  }
}
