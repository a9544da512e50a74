import { visit, type AstNode, type Expression } from "jsonata-check/syntax";
import type { Span } from "jsonata-check/text";

/** A variable with all places of its name; spans are relative to the expression. */
export interface Variable {
  /** Without `$`. */
  readonly name: string;
  readonly definitions: readonly Span[];
  readonly reads: readonly Span[];
}

/** The variables of one frame: a block, a lambda, a path with bindings, or the whole expression. */
interface Frame {
  readonly owner: AstNode | undefined;
  readonly variables: Map<string, { name: string; definitions: Span[]; reads: Span[] }>;
}

/** All variables bound in an expression. */
export function variablesOf(root: Expression): readonly Variable[] {
  const all: Variable[] = [];
  const frames: Frame[] = [{ owner: undefined, variables: new Map() }];
  const define = (name: string, span: Span): void => {
    const { variables } = frames.at(-1) as Frame;
    const known = variables.get(name);
    if (known !== undefined) return void known.definitions.push(span);
    const variable = { name, definitions: [span], reads: [] };
    variables.set(name, variable);
    all.push(variable);
  };
  const targets = new Set<AstNode>();
  visit(root, {
    enter(node) {
      const bound = boundBy(node);
      if (bound.length > 0 || node.type === "block" || node.type === "lambda") {
        frames.push({ owner: node, variables: new Map() });
        for (const { name, span } of bound) define(name, span);
      } else if (node.type === "binding") {
        targets.add(node.variable);
        define(node.variable.name, coreOf(node.variable));
      } else if (node.type === "variable" && !targets.has(node)) {
        const frame = frames.findLast(({ variables }) => variables.has(node.name));
        frame?.variables.get(node.name)?.reads.push(coreOf(node));
      }
    },
    leave(node) {
      if (frames.at(-1)?.owner === node) frames.pop();
    },
  });
  return all;
}

/** The variables that a lambda or a path binds for its parts. */
function boundBy(node: AstNode): readonly { readonly name: string; readonly span: Span }[] {
  if (node.type === "lambda") return node.parameters.map(({ name, start, end }) => ({ name, span: { start, end } }));
  if (node.type !== "path") return [];
  const bindings = node.steps.flatMap(({ focus, index, stages }) => [
    ...(focus === undefined ? [] : [focus]),
    ...(index === undefined ? [] : [index]),
    ...stages.filter((stage) => stage.type === "position"),
  ]);
  return bindings.map(({ name, variable }) => ({ name, span: variable }));
}

function coreOf({ start, coreEnd }: { readonly start: number; readonly coreEnd: number }): Span {
  return { start, end: coreEnd };
}
