import type { Value } from "../../../rule-kit/index.js";
import { isOptional, pathsOf } from "../../../model/availability.js";
import type { Path } from "../../../placeholder/path.js";

/** The values of the caller's query that the path of a method cannot do without. */
export function queryInPath(method: Value): ReadonlySet<string> {
  const names = (method.get("path")?.template?.placeholders ?? []).flatMap((placeholder) => {
    const [path, ...others] = pathsOf(placeholder);
    const name = path && nameInQuery(path);
    return name === undefined || others.length > 0 || isOptional(placeholder) ? [] : [name];
  });
  return new Set(names);
}

/** Whether any part of a method reads a value of the caller's query. */
export function readsQuery(method: Value, name: string): boolean {
  return method.templates().some(({ reads }) => reads.some(({ path }) => nameInQuery(path) === name));
}

function nameInQuery({ segments: [root, name] }: Path): string | undefined {
  return root?.text === "query" ? name?.text : undefined;
}
