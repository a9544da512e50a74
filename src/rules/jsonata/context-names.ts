import { type AstNode, type Expression, type Name, visit } from "jsonata-check/syntax";
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
  if (config?.hasKnownNames !== true || config.names.isOpen || config.credentials.some((format) => format.isOpen))
    return [];
  const read = namesRead(analysis.root);
  const known = config.names.all().filter((name) => read.every(({ value }) => value !== name));
  return read.flatMap((name) => {
    const isKnown = config.names.has(name.value) || name.value === "oauth" || name.value === "environment_variables";
    const near = isKnown ? undefined : nearMiss(name.value, known);
    return near === undefined || areOneAndMany(name.value, near) ? [] : [{ name, near }];
  });
}

/** Whether one name is the plural of the other: a list that a link token may add beside its first element. */
function areOneAndMany(name: string, other: string): boolean {
  return `${name}s` === other || `${other}s` === name;
}

/** The names that are read of the `context` of the input, and of no other value's. */
export function namesRead(root: Expression | undefined): readonly Name[] {
  const read: Name[] = [];
  if (root === undefined) return read;
  const elsewhere = new Set<AstNode>();
  visit(root, {
    enter(node, parent) {
      if (parent !== undefined && (elsewhere.has(parent) || hasOwnInput(node, parent))) elsewhere.add(node);
      if (node.type !== "path") return;
      const [first, ...others] = node.steps;
      const variable = first?.node.type === "variable" ? first.node.name : undefined;
      if (variable === undefined || variable === "" ? elsewhere.has(node) : variable !== "$") return;
      const [context, next] = variable === undefined ? [first, ...others] : others;
      const isContext =
        context?.node.type === "name" && context.node.value === "context" && context.stages.length === 0;
      if (isContext && context.focus === undefined && next?.node.type === "name") read.push(next.node);
    },
  });
  return read;
}

/** Whether a part of an expression is evaluated on something else than the whole: on each value of a path, say. */
function hasOwnInput(node: AstNode, parent: AstNode): boolean {
  if (parent.type === "sort" || parent.type === "placeholder" || parent.type === "transform") return true;
  if (parent.type === "path" && parent.steps[0]?.node !== node) return true;
  const isFilter = parent.predicates.some(({ expression }) => expression === node);
  return isFilter || parent.group?.pairs.some(({ key, value }) => key === node || value === node) === true;
}
