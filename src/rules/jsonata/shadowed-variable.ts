import { problemRule } from "../../rule-kit/index.js";

export default problemRule({
  id: "jsonata/shadowed-variable",
  severity: "warning",
  confidence: "likely",
  summary: "A variable that hides an outer one instead of changing it",
  description:
    "`:=` in inner parentheses or in a function binds a variable of its own, even where an outer one has the same name. The outer variable keeps its value, so a total or a flag cannot be set from inside.\n\nIf the inner variable is read too, it may be intended: that is only a guess.",
  related: ["jsonata/unused-variable"],
  examples: ({ highlight, error }) => ({
    bad: [
      highlight(
        error(
          "( $message := 'failed'; data.error ? ( $message := data.error ); " +
            "status >= 400 ? { 'status': status, 'message': $message } : null )",
        ),
        "$message",
      ),
    ],
    good: [
      error(
        "( $message := data.error ? data.error : 'failed'; " +
          "status >= 400 ? { 'status': status, 'message': $message } : null )",
      ),
    ],
  }),
  problems: {
    "shadowed-variable": ({ name, isLost }) =>
      isLost
        ? {
            what: `This \`$${name}\` is a new variable, not the outer one, which keeps its value.`,
            why: "The value is lost at the end of these parentheses, and the outer variable is read afterwards.",
            help: `Bind the outer one to the result: \`$${name} := condition ? … : …\`, or use \`$reduce\` for a sum.`,
            also: "The outer one.",
          }
        : {
            what: `This \`$${name}\` hides the outer one of the same name.`,
            why: "The outer variable keeps its value.",
            help: "Rename the inner one.",
            also: "The outer one.",
            confidence: "guess",
          },
  },
});
