import { defineRule, didYouMean, fixOf, locateKey, locateOwner, locateValue } from "../../rule-kit/index.js";
import { type ObjectNode, renameKey, replaceText, type StringNode, type Value } from "../../rule-kit/index.js";
import { suggest } from "jsonata-check/text";
import { queryInPath, readsQuery } from "./support/source-query.js";

export default defineRule({
  id: "action/unknown-source",
  severity: "error",
  confidence: "certain",
  summary: "A form field whose choices come from a method that does not exist, or that lacks a part of its path",
  description:
    "A `data_source` of the type `proxy` calls a method of this configuration. If the resource or the method does not exist, or the path of the method reads a value that the source's `query` does not have, the field has no choices. Sources of the type `unified` are not checked.",
  fixable: "unsafe",
  related: ["action/form-options-list", "action/form-dependency"],
  examples: ({ config, form, highlight }) => {
    const formOf = (source: object, path = "/lists") =>
      config({
        resources: { lists: { list: { path, description: "Returns the mailing lists of the account." } } },
        ...form({
          name: "list",
          label: "List",
          type: "single_select",
          data_source: { type: "proxy", ...source },
          options: { value: "id", label: "name" },
        }),
      });
    const inTeam = "/teams/{{query.team_id}}/lists";
    return {
      bad: [
        highlight(formOf({ resource: "list", method: "list" }), '"list"'),
        highlight(formOf({ resource: "lists", method: "list", query: { team: "{{team}}" } }, inTeam), '"team"'),
      ],
      good: [
        formOf({ resource: "lists", method: "list" }),
        formOf({ resource: "lists", method: "list", query: { team_id: "{{team}}" } }, inTeam),
      ],
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
    query: ({ name, near }: { name: string; near: string | undefined }) => ({
      what: `The path of the method reads \`query.${name}\`, which the source does not send.`,
      why: "The literal text `{{…}}` is sent in its place, so the field has no choices.",
      help: didYouMean(near && name) ?? `Add \`${name}\` to the \`query\` of the source.`,
    }),
  },
  create: (context) => {
    const judgeResource = (resource: StringNode, known: readonly string[]): void => {
      const near = suggest(resource.value, known);
      const fixes = near === undefined ? [] : [fixOf(`Write \`${near}\``, "unsafe", replaceText(resource, near))];
      // The resource may come later, with an update.
      const severity = near === undefined ? "info" : "error";
      const data = { name: resource.value, near };
      context.report({ message: "resource", data, at: locateValue(resource), severity, fixes });
    };
    const judgeQuery = (query: ObjectNode | undefined, called: Value, method: StringNode): void => {
      const others = query?.members.map(({ key }) => key.name).filter((name) => !readsQuery(called, name)) ?? [];
      for (const name of queryInPath(called)) {
        if (query?.member(name) !== undefined) continue;
        const near = suggest(name, others);
        const written = near === undefined ? undefined : query?.member(near);
        const at = written ? locateKey(written) : query ? locateOwner(query) : locateValue(method);
        const fixes = written ? [fixOf(`Rename to \`${name}\``, "unsafe", renameKey(written, name))] : [];
        const gravity = { severity: "warning", confidence: "likely" } as const;
        context.report({ message: "query", data: { name, near }, at, fixes, ...gravity });
      }
    };
    return {
      FormDataSource: (source) => {
        const config = context.model.placeOf(source.node)?.config;
        const resources = config?.value.get("resources");
        const [resource, method] = [source.string("resource"), source.string("method")];
        if (source.text("type") !== "proxy" || resources === undefined || resource === undefined) return;
        const methods = resources.get(resource.value);
        if (methods === undefined) judgeResource(resource, resources.names());
        if (methods === undefined || method === undefined) return;
        const called = methods.get(method.value);
        if (called !== undefined) {
          const isUnknown = source.has("query") && source.object("query") === undefined;
          if (!isUnknown && config?.names.has("query") !== true) judgeQuery(source.object("query"), called, method);
        } else if (method.value === "list" || method.value === "get") {
          // `schema/enum` reports others.
          const data = { resource: resource.value, name: method.value };
          context.report({ message: "method", data, at: locateValue(method) });
        }
      },
    };
  },
});
