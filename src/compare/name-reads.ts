import type { Node } from "../document/tree.js";
import { parse, visit } from "jsonata-check/syntax";
import { pathsOf } from "../model/provision.js";
import type { Value } from "../model/value.js";
import { parseTemplate } from "../placeholder/parse.js";
import { rootOf } from "../placeholder/scope.js";

/** The names of accounts that a configuration reads anywhere, the forms that ask for them aside. */
export type NameReads = ReadonlySet<string>;

/** Finds the names that templates and expressions of a configuration read. */
export function readNamesOf(config: Value): NameReads {
  const names = new Set<string>();
  const open: Value[] = config.entries().map(([, value]) => value);
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    open.push(...value.entries().map(([, member]) => member), ...value.items());
    if (value.text("format") === "basic" && value.get("config")?.has("username") !== true) names.add("username");
    if (value.text("format") === "basic" && value.get("config")?.has("password") !== true) names.add("password");
    if (value.string !== undefined) addNames(value.string.value, value.node, names);
  }
  return names;
}

function addNames(text: string, node: Node, names: Set<string>): void {
  for (const path of parseTemplate(text).placeholders.flatMap(pathsOf)) {
    const root = rootOf(path);
    if (root.kind === "prefixed" || root.kind === "account" || root.kind === "foreign") names.add(root.name.text);
  }
  if (!String(node.key).includes("expression") || !text.includes("context")) return;
  const tree = parse(text).root;
  if (tree === undefined) return;
  visit(tree, {
    enter: (part) => {
      if (part.type === "name") names.add(part.value);
    },
  });
}
