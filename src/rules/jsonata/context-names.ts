import type { Name } from "../../jsonata/ast.js";
import { visit } from "../../jsonata/visit.js";
import type { Config } from "../../model/config.js";
import type { ExpressionUse } from "../../model/sites.js";
import { nearMiss } from "../../text/suggest.js";

/** Expressions that are given the context of the account. */
const rolesWithContext: ReadonlySet<string> = new Set(["authorization", "step"]);

/** A name that an expression reads of the account's context, and the one that accounts have. */
export interface MisspeltName {
  readonly name: Name;
  readonly near: string;
}

/** The names of the context that no account has, where one that nothing else in the expression reads is beyond doubt meant. */
export function misspeltNames({ role, analysis }: ExpressionUse, config: Config): readonly MisspeltName[] {
  if (!rolesWithContext.has(role) || !config.hasKnownNames || analysis.root === undefined) return [];
  const read: Name[] = [];
  visit(analysis.root, {
    enter(node) {
      if (node.type !== "path") return;
      const [first, ...others] = node.steps;
      const [context, next] = first?.node.type === "variable" ? others : [first, ...others];
      const isContext =
        context?.node.type === "name" && context.node.value === "context" && context.stages.length === 0;
      if (isContext && next?.node.type === "name") read.push(next.node);
    },
  });
  const known = config.names.all().filter((name) => read.every(({ value }) => value !== name));
  return read.flatMap((name) => {
    const isKnown = config.names.has(name.value) || name.value === "oauth" || name.value === "environment_variables";
    const near = isKnown ? undefined : nearMiss(name.value, known);
    return near === undefined ? [] : [{ name, near }];
  });
}
