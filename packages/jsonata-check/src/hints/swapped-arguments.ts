import type { Problem } from "../problems.js";
import type { Expression } from "../syntax/ast.js";
import { codeOf } from "../text/code.js";
import type { Hint } from "./hint.js";

/** `$split(",", tags)`, `$join(", ", names)`, `$lookup("id", user)`: the searched or joined value must be first. */
export const swappedArguments: Hint = ({ text, calls }) =>
  calls(...secondArguments.keys()).flatMap((call): readonly Problem[] => {
    const [first, second] = call.arguments;
    if (
      call.node.arguments.length !== 2 ||
      call.node.arguments[0] !== first ||
      first === undefined ||
      second === undefined
    )
      return [];
    if (first.type !== "string" || !secondArguments.get(call.name)?.(first.value, second) || second.type === "string")
      return [];
    const [literal, value] = [text.slice(first.start, first.end), text.slice(second.start, second.end)];
    const meant = `$${call.name}(${value}, ${literal})`;
    const edits = [
      { span: { start: first.start, end: first.end }, text: value },
      { span: { start: second.start, end: second.end }, text: literal },
    ];
    const fix = { title: `Write ${codeOf(meant)}`, tier: "unsafe", edits } as const;
    const span = { start: first.start, end: first.end };
    return [{ kind: "swapped-arguments", functionName: call.name, written: literal, meant, span, related: [], fix }];
  });

const isSeparator = (text: string): boolean => /^[^\p{L}\p{N}]{1,3}$/u.test(text);

/** `data.error.message`, `$lowercase(description)`: a text that no word contains, unlike a code that a list of codes may contain. */
function isSentence(node: Expression): boolean {
  if (node.type === "call" && node.arguments.length === 1 && node.arguments[0] !== undefined)
    return isSentence(node.arguments[0]);
  const last = node.type === "path" ? node.steps.at(-1)?.node : undefined;
  return last?.type === "name" && /^(?:(?:error|err|status)_?)?(?:message|msg|description)$/i.test(last.value);
}

/** Whether a literal looks like the second argument of a function: no string has fields. */
const secondArguments: ReadonlyMap<string, (text: string, other: Expression) => boolean> = new Map([
  ["split", isSeparator],
  ["join", isSeparator],
  ["lookup", (text: string) => text !== ""],
  ["contains", (text: string, other: Expression) => text.length < 40 && isSentence(other)],
]);
