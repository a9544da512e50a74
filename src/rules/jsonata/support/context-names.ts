import type { ExpressionUse, Model } from "../../../rule-kit/index.js";
import type { Name } from "jsonata-check/syntax";
import { namesOfContext } from "../../../model/expression-reads.js";
import { nearMiss } from "jsonata-check/text";

/** A name that an expression reads from the account context, and the existing one. */
export interface MisspeltName {
  readonly name: Name;
  readonly near: string;
}

/** The names that no account has and that clearly misspell one that the expression does not read elsewhere. */
export function misspeltNames({ analysis, node }: ExpressionUse, model: Model): readonly MisspeltName[] {
  if (analysis.root === undefined) return [];
  const config = model.placeOf(node)?.config;
  if (config === undefined) return [];
  const read = namesOfContext(analysis.root);
  const missing = read.filter(
    ({ value }) => !["oauth", "environment_variables"].includes(value) && config.names.lack(value),
  );
  if (missing.length === 0) return [];
  const present = new Set(read.map(({ value }) => value));
  const known = config.names.all().filter((name) => !present.has(name));
  return missing.flatMap((name) => {
    const near = nearMiss(name.value, known);
    return near === undefined || differInPlural(name.value, near) ? [] : [{ name, near }];
  });
}

/** Whether one name is the plural of the other: a list that a link token may add next to its first element. */
function differInPlural(name: string, other: string): boolean {
  return `${name}s` === other || `${other}s` === name;
}
