import { problemRule } from "../../rule-kit/index.js";
import type { Type } from "jsonata-check/types";
import { levelIn, likely } from "./support/problems.js";
import { valueWords } from "./support/words.js";

export default problemRule({
  id: "jsonata/unquoted-key",
  severity: "error",
  confidence: "certain",
  summary: "A key without quotes, which is looked up in the input",
  description:
    "The keys of an object are expressions in JSONata. `{ type: 'verify' }` uses the value of the input's field `type` as the key; without that field the pair is omitted, and the result is `{}`. A literal key needs quotes. So does a name with a hyphen, and so do the names of fields that a transform removes.",
  fixable: "safe",
  examples: ({ highlight, verification, error, transformBody }) => ({
    bad: [
      highlight(verification("{ type: 'payload' }"), "type"),
      highlight(transformBody("body.items.{ 'id': id, 'kind': 'item', label: title }"), "label"),
      highlight(transformBody("body ~> |items|{}, [secret]|"), "secret"),
    ],
    good: [
      verification("{ 'type': 'payload' }"),
      transformBody("body.items.{ 'id': id, 'kind': 'item', 'label': title }"),
      transformBody("body ~> |items|{}, ['secret']|"),
      error("data.errors ? { 'status': 400, 'metadata': data.errors.{ code: message } } : null"),
    ],
  }),
  problems: {
    "unquoted-key": ({ key, found, code }, { role }) => ({
      what: `The key \`${key}\` has no quotes, so it is looked up${lookedUp(found)}.`,
      why:
        found === undefined
          ? "The input has no such field, and the pair is omitted from the object."
          : `A key that is not a string throws ${code ?? "T1003"}.`,
      help: `Write \`'${key}'\`.`,
      ...(found?.any === true && code !== "T1003" ? likely : levelIn(role)),
    }),
  },
});

/** The place of the lookup, or the type found there. */
function lookedUp(found: Type | undefined): string {
  if (found === undefined) return " in the input";
  return found.any ? ", and what is there becomes the key" : `, and what is there is ${valueWords(found)}`;
}
