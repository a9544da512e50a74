import { visit, type AstNode, type Expression } from "jsonata-check/syntax";
import type { Span } from "jsonata-check/text";
import type { ExpressionUse } from "../model/sites.js";
import type { Occurrence } from "./occurrences.js";

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

/** The places of the variable at an offset; empty if there is none, or if the expression does not bind it. */
export function variablesAt(use: ExpressionUse, offset: number): readonly Occurrence[] {
  const { root } = use.analysis;
  const isHere = ({ start, end }: Span): boolean => start <= offset && offset <= end;
  const all = root === undefined ? [] : variablesOf(root);
  const found = all.find(({ definitions, reads }) => definitions.some(isHere) || reads.some(isHere));
  const occurrence = (span: Span, isDefinition: boolean): Occurrence => ({
    // Without the dollar sign, which is not part of the name.
    span: use.locate({ start: span.start + 1, end: span.end }).span,
    isDefinition,
    rename: (name) =>
      /^[A-Za-z_]\w*$/.test(name) ? use.edit({ start: span.start + 1, end: span.end }, name) : undefined,
  });
  return [
    ...(found?.definitions.map((span) => occurrence(span, true)) ?? []),
    ...(found?.reads.map((span) => occurrence(span, false)) ?? []),
  ];
}
