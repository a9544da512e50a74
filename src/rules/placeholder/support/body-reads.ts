import type { EffectiveMethod, Read } from "../../../rule-kit/index.js";
import { isOptional } from "../../../model/availability.js";
import type { TemplateRead } from "../../../placeholder/parse.js";

/** Whether a body is read without a default or a flag. */
export function mayLackBody({ root, placeholder }: TemplateRead): boolean {
  if (root.kind !== "request" || root.name.text !== "body") return false;
  return placeholder.alternatives.length === 1 && !isOptional(placeholder);
}

/** The canonical method that is sent with `get`. */
export function bodylessMethod({ place: { owner, config } }: Read<"request">): EffectiveMethod | undefined {
  if (owner.kind !== "method" || !["list", "get"].includes(owner.method)) return undefined;
  const method = config.method(owner.resource, owner.method);
  return method?.verb === "get" ? method : undefined;
}
