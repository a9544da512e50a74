import { defineRule, locateValue } from "../../rule-kit/index.js";
import { takesRecord } from "../../model/method-names.js";
import { groupBy } from "jsonata-check/text";
import { sendsId, isCollectionOf, mayNameRecord, otherName } from "./support/record-paths.js";

export default defineRule({
  id: "resource/item-without-id",
  severity: "warning",
  confidence: "likely",
  summary: "A method for one record that does not say which, while its siblings do",
  description:
    "`get`, `update`, `partial_update` and `delete` are about one record. If one of them sends `{{id}}` and another does not, the id was probably forgotten, and the request goes to the whole collection. A method whose path is another one altogether may be about a record that needs no id (`/account` beside `/accounts/{{id}}`). A resource none of whose methods has an id is a single record (`/me`, `/settings`), and the id may also be sent in the query or the body.",
  related: ["resource/noncanonical-id", "resource/id-in-collection"],
  examples: ({ config, highlight }) => {
    const get = { path: "/users/{{id}}" };
    const remove = { method: "delete", path: "/users" };
    const settings = { get: { path: "/settings" } };
    return {
      bad: [highlight(config({ resources: { users: { get, delete: remove } } }), '"/users"')],
      good: [config({ resources: { users: { get, delete: { ...remove, query: { user: "{{id}}" } } }, settings } })],
    };
  },
  needs: "whole",
  messages: {
    none: ({ method, sibling, resource, other }: Data) => ({
      what: `\`${method}\` of \`${resource}\` sends no \`{{id}}\`, but \`${sibling}\` does.`,
      why: "The request does not say which record the caller means.",
      help:
        other === undefined
          ? "Add `{{id}}` to the path, the query or the body."
          : `Write \`{{id}}\` instead of \`${other}\`, which nothing provides.`,
    }),
  },
  create: (context) => ({
    config: (config) => {
      const methods = config.methods().filter(({ name }) => takesRecord(name));
      const withId = new Set(methods.filter(sendsId));
      const ofResource = groupBy([...withId], ({ resource }) => resource);
      for (const method of methods) {
        const node = method.value.get("path")?.string;
        if (node === undefined || withId.has(method)) continue;
        const siblings = ofResource.get(method.resource) ?? [];
        const collection = siblings.find((one) => isCollectionOf(method, one) && !mayNameRecord(method, one));
        const other = collection === undefined ? otherName(method, siblings, config) : undefined;
        const sibling = collection ?? other?.sibling;
        if (sibling === undefined) continue;
        const data = { method: method.name, sibling: sibling.name, resource: method.resource, other: other?.written };
        context.report({ message: "none", data, at: locateValue(node) });
      }
    },
  }),
});

interface Data {
  readonly method: string;
  readonly sibling: string;
  readonly resource: string;
  /** A placeholder that nothing provides, in place of the id. */
  readonly other: string | undefined;
}
