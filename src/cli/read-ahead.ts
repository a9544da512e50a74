/** Starts up to `limit` reads before they are asked for, and gives the results in order. `read` must not reject. */
export async function* readAhead<Key, Value>(
  keys: readonly Key[],
  limit: number,
  read: (key: Key) => Promise<Value>,
): AsyncGenerator<readonly [Key, Value]> {
  const started: (readonly [Key, Promise<Value>])[] = [];
  const waiting = keys.values();
  const start = (): void => {
    const { done, value } = waiting.next();
    if (done !== true) started.push([value, read(value)]);
  };
  for (let count = 0; count < limit; count++) start();
  for (let next = started.shift(); next !== undefined; next = started.shift()) {
    start();
    yield [next[0], await next[1]];
  }
}
