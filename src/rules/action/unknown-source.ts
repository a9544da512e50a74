import { defineRule, didYouMean, fixOf, locateValue, replaceText } from "../../rule-kit/index.js";
import { suggest } from "jsonata-check/text";

export default defineRule({
  id: "action/unknown-source",
  severity: "error",
  confidence: "certain",
  summary: "A form field whose choices come from a method that does not exist",
  description:
    "A `data_source` of the type `proxy` calls a method of this configuration. If the resource or the method does not exist, the field has no choices. Sources of the type `unified` are not checked.",
  fixable: "unsafe",
  related: ["action/form-options-list", "action/form-dependency"],
  examples: ({ config, form, highlight }) => {
    const formOf = (source: object) =>
      config({
        resources: { lists: { list: { path: "/lists", description: "Returns the mailing lists of the account." } } },
        ...form({
          name: "list",
          label: "List",
          type: "single_select",
          data_source: { type: "proxy", ...source },
          options: { value: "id", label: "name" },
        }),
      });
    return {
      bad: [highlight(formOf({ resource: "list", method: "list" }), '"list"')],
      good: [formOf({ resource: "lists", method: "list" })],
    };
  },
  needs: "whole",
  messages: {
    resource: ({ name, near }: { name: string; near: string | undefined }) => ({
      what: `There is no resource \`${name}\`.`,
      why: "The choices cannot be fetched: the field stays empty.",
      help: didYouMean(near) ?? "Name a resource of the configuration, or add this one.",
    }),
    method: ({ resource, name }: { resource: string; name: string }) => ({
      what: `\`${resource}\` has no method \`${name}\`.`,
      why: "The choices cannot be fetched: the field stays empty.",
      help: `Add \`${name}\` to \`${resource}\`, or name a method that it has.`,
    }),
  },
  create: (context) => ({
    FormDataSource: (source) => {
      const resources = context.model.placeOf(source.node)?.config.value.get("resources");
      const resource = source.string("resource");
      if (source.text("type") !== "proxy" || resources === undefined || resource === undefined) return;
      const methods = resources.get(resource.value);
      if (methods === undefined) {
        const near = suggest(resource.value, resources.names());
        const fixes = near === undefined ? [] : [fixOf(`Write \`${near}\``, "unsafe", replaceText(resource, near))];
        // The resource may come later, with an update.
        const severity = near === undefined ? "info" : "error";
        const data = { name: resource.value, near };
        context.report({ message: "resource", data, at: locateValue(resource), severity, fixes });
        return;
      }
      const method = source.string("method");
      if (method === undefined || methods.get(method.value) !== undefined) return;
      context.report({
        message: "method",
        data: { resource: resource.value, name: method.value },
        at: locateValue(method),
      });
    },
  }),
});
