import { defineRule, didYouMean, fixOf } from "../../rule-kit/index.js";
import { rolesWithContext } from "../../model/expression-context.js";
import { codeOf } from "jsonata-check/hints";
import { suggest } from "jsonata-check/text";
import { misspeltNames } from "./support/context-names.js";
import { likely } from "./support/problems.js";
import { valueWords } from "./support/words.js";
import { candidateFor, isExpected } from "./support/input-names.js";

export default defineRule({
  id: "jsonata/unknown-path",
  severity: "error",
  confidence: "certain",
  summary: "A path that the input cannot have",
  description:
    "A path to something that does not exist evaluates to nothing, without an error: the condition is false, the message is empty, the header is not read. Each field has its own input. Expressions about responses read `status`, `headers` and `data`; those about webhooks `body`, `headers` and `query`; those of the next page `response` and `body`.\n\nIt is an error in `error_expression`, whose input is known for certain, and where the name belongs to another field's input; elsewhere it is a warning. Anything below open objects, such as the body of a response, is not checked.",
  fixable: "unsafe",
  silences: [{ rules: ["jsonata/root-in-item"], on: "text" }],
  related: ["jsonata/unbound-variable", "jsonata/hyphenated-name", "jsonata/method-call"],
  examples: ({ highlight, error, rateLimited }) => ({
    bad: [
      highlight(rateLimited("statusCode = 429"), "statusCode"),
      highlight(error("body.error ? { 'status': 400, 'message': body.error } : null"), "body", "body"),
      highlight(rateLimited("status.code = 429"), "code"),
    ],
    good: [error("data.error.code = 17 ? { 'status': 400, 'message': data.error.text } : null")],
  }),
  messages: {
    context: ({ name, near }: { name: string; near: string }) => ({
      what: `Accounts have no \`${name}\`.`,
      why: "The path evaluates to nothing, without an error.",
      help: didYouMean(near),
    }),
  },
  create: (context) => ({
    expression: {
      roles: rolesWithContext,
      visit: (use) => {
        for (const { name, near } of misspeltNames(use, context.model)) {
          context.report({
            message: "context",
            data: { name: name.value, near },
            at: use.locate(name),
            ...likely,
            fixes: [fixOf(`Write \`${near}\``, "unsafe", use.edit(name, near))],
          });
        }
      },
    },
  }),
  problems: {
    "unknown-path": (problem, { role, text }) => {
      if (problem.isVariable === true && problem.receiver.any) {
        const what = `\`${problem.name}\` is a field of the input, not the variable \`$${problem.name}\`.`;
        return {
          what,
          why: "Without its `$`, a name is that of a field.",
          help: `Write \`$${problem.name}\`.`,
          ...likely,
        };
      }
      const { name, span, isRoot, candidates, receiver, isVariable = false } = problem;
      const why = "The path evaluates to nothing, without an error.";
      const variable = `Write \`$${name}\`: the variable has a \`$\`.`;
      const level = isExpected(problem, role) ? {} : likely;
      if (!isRoot) {
        const near = suggest(name, candidates);
        const fields = candidates.length > 0 && candidates.length <= maxNamed ? ` with ${namesOf(candidates)}` : "";
        const what = `Nothing has a field \`${name}\` here: the value before it is ${valueWords(receiver)}${fields}.`;
        const count = /^(?:length|size|count)$/.test(name) ? "Count the items of a list with `$count(…)`." : undefined;
        const owner = /\bquery\.(\w+)\.$/.exec(text.slice(0, span.start))?.[1];
        const dotted = owner && `Put a name with a dot in backticks: ${codeOf(`query.\`${owner}.${name}\``)}.`;
        return { what, why, help: isVariable ? variable : (didYouMean(near) ?? count ?? dotted), ...level };
      }
      const known = candidates.length === 0 ? "no fields at all" : namesOf(candidates);
      const meant = candidateFor(name, candidates);
      const what = `The input has no \`${name}\`: it has ${known}.`;
      const ofItem = problem.item && `Write \`$${problem.item}.${name}\` for a field of the item.`;
      const help = meant === undefined ? ofItem : `Write \`${meant}\`.`;
      return { what, why, help: isVariable ? variable : help, ...level };
    },
  },
});

/** The most fields that are listed. */
const maxNamed = 8;

function namesOf(candidates: readonly string[]): string {
  return candidates.map((candidate) => `\`${candidate}\``).join(", ");
}
