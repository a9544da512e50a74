import type { Path, Segment } from "./path.js";

/** Where the value of a path comes from, by its first segment. */
export type Root =
  /** A bare name: the account context. */
  | { readonly kind: "account"; readonly name: Segment }
  | { readonly kind: "oauth" }
  /** `environment_variables`; the variable is undefined if the path ends before it. */
  | { readonly kind: "environment"; readonly variable: Segment | undefined }
  /** The caller's request: `id`, `body`, `query`. */
  | { readonly kind: "request"; readonly name: Segment }
  /** `credentials.x` or `context.x`: a mistaken prefix before the intended name `x`. */
  | { readonly kind: "prefixed"; readonly prefix: Segment; readonly name: Segment }
  /** A root of other tools, which this runtime lacks. */
  | { readonly kind: "foreign"; readonly name: Segment }
  /** The whole context, a pattern or an index: anything. */
  | { readonly kind: "unknown" };

/** The roots that other tools and older documentation use. */
const foreignRoots: ReadonlySet<string> = new Set([
  ...["pagination", "response", "env", "headers", "params", "config", "secrets", "request", "integration"],
]);

/** Objects of other tools; without a path, each may be the name of a value. */
const foreignObjects: ReadonlySet<string> = new Set([
  ...["process", "vars", "input", "inputs", "req", "bundle", "steps", "trigger", "connectionConfig", "args", "ctx"],
  ...["parameters", "stream_slice", "stream_partition", "stream_interval", "last_record"],
]);

const requestRoots: ReadonlySet<string> = new Set(["id", "body", "query"]);
const prefixes: ReadonlySet<string> = new Set(["credentials", "context"]);

/** The intended name in the account context, with or without a mistaken prefix. */
export function accountName(root: Root): string | undefined {
  return root.kind === "account" || root.kind === "prefixed" ? root.name.text : undefined;
}

/** The root of a path, by its text: an account may still have a name spelled like a root. */
export function rootOf({ segments }: Path): Root {
  const [first, second] = segments;
  if (first?.kind !== "property" || first.text === "") return { kind: "unknown" };
  if (first.text === "oauth") return { kind: "oauth" };
  if (first.text === "environment_variables") return { kind: "environment", variable: second };
  if (requestRoots.has(first.text)) return { kind: "request", name: first };
  if (prefixes.has(first.text) && second?.kind === "property") return { kind: "prefixed", prefix: first, name: second };
  const isForeign = foreignRoots.has(first.text) || (second !== undefined && foreignObjects.has(first.text));
  if (isForeign) return { kind: "foreign", name: first };
  return { kind: "account", name: first };
}
