import { defineRule, locateValue } from "../../rule-kit/index.js";
import { weaknessMessages, weaknessOf } from "./support/poor-text.js";

export default defineRule({
  id: "documentation/poor-description",
  severity: "info",
  confidence: "likely",
  summary: "A description that says no more than the method's name",
  description:
    "The description of a method is what people and language models choose it by. A few characters, or the name of the method and its resource once more, do not help.",
  related: ["resource/poor-description"],
  examples: ({ highlight, documented }) => ({
    bad: [highlight(documented("description", "List users."), '"List users."')],
    good: [documented("description", "Lists the people who have access to the workspace.")],
  }),
  messages: weaknessMessages,
  create: (context) => ({
    DocumentationRow: (row) => {
      const content = row.string("content");
      if (row.text("type") !== "description" || content === undefined) return;
      const weakness = weaknessOf(content.value, row.text("resource"), row.text("method"));
      if (weakness === undefined) return;
      context.report({ message: weakness, at: locateValue(content) });
    },
  }),
});
