import type { StringNode } from "../../document/tree.js";
import type { Config } from "../../model/config.js";

/** Where the base URL and the path of a request meet. The strings are without placeholders, and offsets refer to them. */
export interface UrlJunction {
  readonly base: StringNode;
  readonly baseText: string;
  readonly path: StringNode;
  readonly pathText: string;
}

/** The junctions of all methods and request steps that have a path of their own to append. */
export function junctionsOf(config: Config): readonly UrlJunction[] {
  return config.requests().flatMap(({ address: [base, path] }) => {
    const [before, after] = [base?.template, path?.template];
    if (base?.string === undefined || path?.string === undefined || before === undefined || after === undefined)
      return [];
    if (path.string.value === "") return [];
    return [{ base: base.string, baseText: before.literal, path: path.string, pathText: after.literal }];
  });
}
