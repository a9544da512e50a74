import type { Read } from "../../../rule-kit/index.js";
import type { TemplateScope } from "../../../../generated/shapes.js";
import type { Path } from "../../../placeholder/path.js";

/** The roots of workflow tools, which begin with a dollar sign. */
export const dollarRoot = /^\s*=?\s*(\$(?:json|node|input|env|vars|secrets|credentials|parameter|items?|execution)\b)/;

/** A bare word may be an account name; only a path shows that a root is intended. */
export function isNowhere({ path, place: { config }, root }: Read<"foreign">): boolean {
  const name = root.name.text;
  return path.segments.length > 1 ? !config.names.has(name) : config.names.lack(name);
}

/** The equivalents of other tools' roots. */
export function replacementOf({ segments, text }: Path, scope: TemplateScope): string | undefined {
  const [root, second, third] = segments;
  if (root === undefined || second === undefined) return undefined;
  const rest = text.slice(second.start - root.start);
  if (root.text === "env" || root.text === "vars") return `environment_variables.${rest}`;
  if (root.text === "process" && second.text === "env" && third !== undefined) {
    return `environment_variables.${text.slice(third.start - root.start)}`;
  }
  if (scope !== "request") return undefined;
  if (root.text === "params") return second.text === "id" ? rest : `query.${rest}`;
  const isRequest = root.text === "request" || root.text === "req";
  return isRequest && ["id", "body", "query"].includes(second.text) ? rest : undefined;
}
