import { defineRule, locateValue } from "../../rule-kit/index.js";
import { weaknessMessages, weaknessOf } from "../documentation/support/poor-text.js";

export default defineRule({
  id: "resource/poor-description",
  severity: "info",
  confidence: "likely",
  summary: "A description that says no more than the method's name",
  description:
    "The description of a method is what people and language models choose it by. A few characters, or the name of the method and its resource once more, do not help.",
  related: ["resource/missing-description", "documentation/poor-description"],
  examples: ({ override, highlight }) => ({
    bad: [
      highlight(
        override({ resources: { contacts: { list: { path: "/contacts", description: "List contacts" } } } }),
        '"List contacts"',
      ),
    ],
    good: [
      override({
        resources: {
          contacts: { list: { path: "/contacts", description: "Lists the contacts of the workspace, newest first." } },
        },
      }),
    ],
  }),
  messages: weaknessMessages,
  create: (context) => ({
    method: ({ resource, name, value }) => {
      const description = value.get("description")?.string;
      const weakness = description && weaknessOf(description.value, resource, name);
      if (description === undefined || weakness === undefined) return;
      context.report({ message: weakness, at: locateValue(description) });
    },
  }),
});
