import { problemRule } from "../../rule-kit/index.js";

export default problemRule({
  id: "jsonata/result-name",
  severity: "warning",
  confidence: "likely",
  summary: "An error whose message has a name that is not read",
  description:
    "Of the object that an `error_expression` returns, `status`, `message`, `headers`, `metadata` and `result` are read. Under another name, such as `msg` or `error`, the message does not reach the caller. An object that has a `message` may have more.",
  fixable: "unsafe",
  related: ["jsonata/result-type", "jsonata/old-contract"],
  examples: ({ highlight, error }) => ({
    bad: [highlight(error("data.error ? { 'status': 400, 'msg': data.error } : null"), "'msg'")],
    good: [
      error("data.error ? { 'status': 400, 'message': data.error } : null"),
      error("data.error ? { 'status': 400, 'metadata': { 'detail': data.error } } : null"),
    ],
  }),
  problems: {
    "result-name": ({ name }) => ({
      what: `\`${name}\` is not read; the text of an error is its \`message\`.`,
      why: "The caller gets the status without it.",
      help: "Rename it to `message`.",
    }),
  },
});
