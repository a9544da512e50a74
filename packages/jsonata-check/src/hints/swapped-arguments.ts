import type { Problem } from "../problems.js";
import { builtInCall } from "../literals/calls.js";
import { codeOf } from "./code.js";
import type { Hint } from "./hint.js";

/** `$split(",", tags)`, `$join(", ", names)`: the separator is the second argument. */
export const swappedArguments: Hint = ({ text, nodes, context }) =>
  nodes.flatMap((visited): readonly Problem[] => {
    const { node } = visited;
    const call = builtInCall(visited, context.functions);
    if (node.type !== "call" || (call?.name !== "split" && call?.name !== "join")) return [];
    const [first, second] = node.arguments;
    if (node.arguments.length !== 2 || call.arguments[0] !== first || first === undefined || second === undefined)
      return [];
    if (first.type !== "string" || !/^[^\p{L}\p{N}]{1,3}$/u.test(first.value) || second.type === "string") return [];
    const [separator, value] = [text.slice(first.start, first.end), text.slice(second.start, second.end)];
    const meant = `$${call.name}(${value}, ${separator})`;
    const edits = [
      { span: { start: first.start, end: first.end }, text: value },
      { span: { start: second.start, end: second.end }, text: separator },
    ];
    const fix = { title: `Write ${codeOf(meant)}`, tier: "unsafe", edits } as const;
    const span = { start: first.start, end: first.end };
    return [{ kind: "swapped-arguments", functionName: call.name, written: separator, meant, span, related: [], fix }];
  });
