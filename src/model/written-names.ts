import { type Expression, type Pair, visit } from "jsonata-check/syntax";
import { resultsOf } from "jsonata-check";
import { nearMiss } from "jsonata-check/text";

/** The keys that an expression writes. */
export interface WrittenNames {
  readonly names: readonly string[];
  /** Whether it may write other keys. */
  readonly isOpen: boolean;
}

/** The keys of an unreadable expression. */
export const unknownNames: WrittenNames = { names: [], isOpen: true };

/** The keys of an expression's result. */
export function namesOfResult(root: Expression | undefined): WrittenNames {
  if (root === undefined) return unknownNames;
  const names: string[] = [];
  let isOpen = false;
  for (const node of resultsOf(root)) {
    if (node.predicates.length > 0 || node.group !== undefined) isOpen = true;
    else if (node.type === "object") isOpen = addKeys(node.pairs, names) || isOpen;
    else if (!isScalar(node)) isOpen = true;
  }
  return { names, isOpen };
}

/** The keys of every object under a literal key, even if that is misspelled or unquoted, anywhere in an expression. */
export function namesUnderKey(root: Expression | undefined, key: string): WrittenNames {
  if (root === undefined) return unknownNames;
  const names: string[] = [];
  let isOpen = false;
  visit(root, {
    enter: (node) => {
      if (node.type !== "object") return;
      for (const pair of node.pairs) {
        if (!isWrittenFor(pair.key, key)) continue;
        const written = namesOfResult(pair.value);
        for (const name of written.names) names.push(name);
        isOpen ||= written.isOpen;
      }
    },
  });
  return { names, isOpen };
}

/** Whether a key is the given one, or a near miss. */
function isWrittenFor(node: Expression, key: string): boolean {
  if (node.type === "string") return node.value === key || nearMiss(node.value, [key]) !== undefined;
  const [step, ...others] = node.type === "path" ? node.steps : [];
  return others.length === 0 && step?.node.type === "name" && step.node.value === key;
}

/** Adds the literal keys; returns whether any key is computed. */
function addKeys(pairs: readonly Pair[], names: string[]): boolean {
  let isOpen = false;
  for (const { key } of pairs) {
    if (key.type === "string") names.push(key.value);
    else isOpen = true;
  }
  return isOpen;
}

/** Whether a result has no keys. */
function isScalar({ type }: Expression): boolean {
  return type === "string" || type === "number" || type === "value" || type === "regex";
}
