/** The documentation of a function. */
export interface FunctionDoc {
  /** Parameter names in order; optional ones end with `?`, repeated ones with `…`. */
  readonly parameters: readonly string[];
  /** A description in one line of Markdown. */
  readonly text: string;
  readonly call: string;
  /** The result of the example as JSON; undefined if it depends on time, chance or the host. */
  readonly result: string | undefined;
}
