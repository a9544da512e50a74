import type { Name } from "jsonata-check/syntax";
import { namesOfContext } from "../../model/expression-reads.js";
import type { Model } from "../../model/model.js";
import type { ExpressionUse } from "../../model/sites.js";
import { nearMiss } from "jsonata-check/text";

/** A name that an expression reads of the account's context, and the one that accounts have. */
export interface MisspeltName {
  readonly name: Name;
  readonly near: string;
}

/** The names of the context that no account has, where one that nothing else in the expression reads is beyond doubt meant. */
export function misspeltNames({ analysis, node }: ExpressionUse, model: Model): readonly MisspeltName[] {
  if (analysis.root === undefined) return [];
  const config = model.placeOf(node)?.config;
  if (config === undefined) return [];
  const read = namesOfContext(analysis.root);
  const known = config.names.all().filter((name) => read.every(({ value }) => value !== name));
  return read.flatMap((name) => {
    const isMissing = !["oauth", "environment_variables"].includes(name.value) && config.names.lack(name.value);
    const near = isMissing ? nearMiss(name.value, known) : undefined;
    return near === undefined || areOneAndMany(name.value, near) ? [] : [{ name, near }];
  });
}

/** Whether one name is the plural of the other: a list that a link token may add beside its first element. */
function areOneAndMany(name: string, other: string): boolean {
  return `${name}s` === other || `${other}s` === name;
}
