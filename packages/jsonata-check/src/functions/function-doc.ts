/** What people are told of a function. */
export interface FunctionDoc {
  /** Names in order, each with a `?` where it may be left out; `…` for more of the same. */
  readonly parameters: readonly string[];
  /** What it does, in one line of Markdown. */
  readonly text: string;
  /** An example. */
  readonly call: string;
  /** What the example gives, as JSON; undefined where that depends on time, chance or the host. */
  readonly result: string | undefined;
}
