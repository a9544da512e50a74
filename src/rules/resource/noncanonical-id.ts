import { defineRule, editText, fixOf, locateText } from "../../rule-kit/index.js";
import { takesRecord } from "../../model/method-names.js";
import { accountName, rootOf } from "../../placeholder/scope.js";
import { readsId } from "./support/methods.js";
import { isRepeated, mistakenIds, lastSegment, valueOf, isRequestValue, isIdOf } from "./support/mistaken-ids.js";

export default defineRule({
  id: "resource/noncanonical-id",
  severity: "warning",
  confidence: "likely",
  summary: "A record looked up by something other than `{{id}}`",
  description:
    "`get`, `update` and `delete` are called with the id of the record, and `{{id}}` is where it arrives. A path that ends in a value of the caller's query or body stays unresolved unless the caller happens to send it there too. So does one that ends in a name that no account has, such as `{{payment_id}}`, or that stands for the parent already: `/teams/{{team}}/users/{{team}}`. Parents of a record do come in the query: `/accounts/{{query.account_id}}/notes/{{id}}`.",
  fixable: "unsafe",
  silences: [
    { rules: ["placeholder/wrong-scope", "placeholder/undeclared"], on: "text" },
    { rules: ["resource/item-without-id"], on: "value" },
  ],
  related: ["resource/item-without-id"],
  examples: ({ config, users, highlight }) => ({
    bad: [highlight(config(users({ get: { path: "/users/{{query.user_id}}" } })), "query.user_id")],
    good: [config(users({ get: { path: "/teams/{{query.team_id}}/users/{{id}}" } }))],
  }),
  needs: "complete",
  messages: {
    other: ({ method, path }: { method: string; path: string }) => ({
      what: `\`${method}\` looks the record up by \`${path}\`.`,
      why: "The caller's id arrives as `{{id}}`; without this value the literal text `{{…}}` is sent.",
      help: "Write `{{id}}`.",
    }),
  },
  create: (context) => ({
    method: ({ name, resource, value }, config) => {
      const sent = ["path", "query", "body", "base_url"].map((key) => value.get(key));
      if (!takesRecord(name) || sent.some(readsId)) return;
      const isUnknown = (account: string): boolean => isIdOf(resource, account) && config.names.lack(account);
      for (const { string: node, template } of sent.flatMap((part) => part?.strings() ?? [])) {
        const path =
          node?.key === "path"
            ? valueOf(lastSegment(template))
            : template?.placeholders.map(valueOf).find((one) => mistakenIds(name).includes(one?.text));
        if (node === undefined || path === undefined) continue;
        const isMistaken = isRequestValue(path) || isUnknown(accountName(rootOf(path)) ?? "") || isRepeated(template);
        // An unknown base may send the id elsewhere.
        if (!isMistaken || (!config.knows("whole") && !mistakenIds(name).includes(path.text))) continue;
        const fixes = [fixOf("Write `id`", "unsafe", editText(node, path, "id"))];
        const at = locateText(node, "template", path);
        context.report({ message: "other", data: { method: name, path: path.text }, at, fixes });
        return;
      }
    },
  }),
});
