import { locateValue } from "../../document/location.js";
import { weaknessMessages, weaknessOf } from "../documentation/poor-text.js";
import { defineRule } from "../../rule-kit/rule.js";

export default defineRule({
  id: "resource/poor-description",
  severity: "info",
  confidence: "likely",
  summary: "A description that says no more than the method's name",
  description:
    "The description of a method is what people and language models choose it by. A few characters, or the name of the method and its resource once more, help nobody.",
  related: ["resource/missing-description", "documentation/poor-description"],
  examples: ({ override }) => ({
    bad: [
      {
        ...override({ resources: { contacts: { list: { path: "/contacts", description: "List contacts" } } } }),
        highlights: ['"List contacts"'],
      },
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
    ResourceMethod: (method) => {
      const description = method.string("description");
      if (description === undefined) return;
      const owner = context.model.placeOf(method.node)?.owner;
      if (owner?.kind !== "method") return;
      const weakness = weaknessOf(description.value, owner.resource, owner.method);
      if (weakness === undefined) return;
      context.report({ message: weakness, data: undefined, at: locateValue(description) });
    },
  }),
});
