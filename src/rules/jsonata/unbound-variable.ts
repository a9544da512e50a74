import { problemRule } from "../../rule-kit/index.js";
import { codeOf } from "jsonata-check/hints";
import { roles } from "../../../generated/roles.js";
import type { Role } from "../../../generated/shapes.js";
import { levelIn } from "./support/problems.js";

export default problemRule({
  id: "jsonata/unbound-variable",
  severity: "error",
  confidence: "certain",
  summary: "A variable that is never bound",
  description:
    "A name with `$` is a variable. The runtime binds none: the input is the root of the expression, and its fields are read without `$`. A variable has a value only where `:=`, a function's parameter, `@$v` or `#$i` binds it in the same parentheses or around them. Everything else evaluates to nothing, without an error.\n\nIn steps of actions, where the host may bind names of its own, this is a warning.",
  fixable: "unsafe",
  related: ["jsonata/unknown-function"],
  examples: ({ highlight, rateLimited }) => ({
    bad: [
      highlight(rateLimited("$status = 429 or $status = 503"), "$status"),
      highlight(rateLimited("status = 429 and $event.ok"), "$event"),
    ],
    good: [rateLimited("( $limited := [429, 503]; status in $limited )")],
  }),
  problems: {
    "missing-separator": ({ name, opening }) => ({
      what: `A \`;\` is missing after the value of \`$${name}\`.`,
      why: `${opening === "{" ? "The `{…}` groups that value" : "The `(…)` calls that value"}, and \`$${name}\` has no value in it yet.`,
      help: `Write \`;\` before the \`${opening}\`.`,
    }),
    "unbound-variable": ({ name, root, near, isStep, isLater = false, isElsewhere = false }, { role }) => {
      if (isLater) {
        return {
          what: `\`$${name}\` is read before it is bound.`,
          why: "Statements are evaluated in order, so here it evaluates to nothing, without an error.",
          help: "Bind it in an earlier statement.",
          also: "Bound here.",
          ...levelIn(role),
        };
      }
      return {
        what:
          name === "states"
            ? "`$states` belongs to AWS Step Functions; nothing binds it here."
            : `Nothing binds \`$${name}\`.`,
        why: isElsewhere
          ? "It is only bound inside parentheses or a function, and ends with them: here it evaluates to nothing."
          : "It evaluates to nothing, without an error.",
        help:
          near === undefined
            ? isElsewhere
              ? "Bind it in the parentheses around both places."
              : helpFor(name, root, isStep === true, role)
            : `Did you mean \`$${near}\`?`,
        also: "Read here too.",
        ...levelIn(role),
      };
    },
  },
});

function helpFor(name: string, root: string | undefined, isStep: boolean, role: Role): string {
  if (name === "states") {
    const names = Object.keys(roles[role].input.properties ?? {}).map((field) => `\`${field}\``);
    return names.length === 0 ? "Read the fields of the input by their names." : `The input has ${names.join(", ")}.`;
  }
  if (name.startsWith("$")) return `Write \`$$.${name.slice(1)}\` for a field of the input.`;
  const special = isStep ? undefined : specialNames.get(name);
  if (special !== undefined) return special;
  if (root !== undefined) return `The input has \`${root}\`: write it without the \`$\`.`;
  if (isStep) return `A field with this name is written in backticks: ${codeOf(`\`$${name}\``)}.`;
  return `Read a field of the input without \`$\`, or bind the variable: \`($${name} := …; …)\`.`;
}

/** What other languages call the places that JSONata has signs for. */
const specialNames: ReadonlyMap<string, string> = new Map([
  ["parent", "Write `%` for the object around the item: `%.id`."],
  ["root", "Write `$$` for the whole input."],
  ["this", "Write `$` for the item at hand."],
  ["self", "Write `$` for the item at hand."],
  ["it", "Write `$` for the item at hand."],
]);
