import { defineRule, editText, fixOf, locateText } from "../../rule-kit/index.js";
import { takesRecord } from "../../model/method-names.js";
import { accountName, rootOf } from "../../placeholder/scope.js";
import { readsId } from "./support/methods.js";
import { mayBeAccount } from "../../model/account-record.js";
import { isOptional, pathsOf } from "../../model/availability.js";
import type { Placeholder, Template } from "../../placeholder/parse.js";
import { fold } from "jsonata-check/text";
import type { Path } from "../../placeholder/path.js";

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

/** What the caller's id is mistaken for anywhere in a request. Only the caller of an update sends a record. */
function mistakenIds(method: string): readonly (string | undefined)[] {
  return method === "get" || method === "delete" ? ["query.id", "body.id"] : ["query.id"];
}

/** Whether a path ends in a value that it has before: no record has the id of its own parent. */
function isRepeated(path: Template | undefined): boolean {
  const placeholders = path?.placeholders ?? [];
  const last = valueOf(placeholders.at(-1))?.text;
  return last !== undefined && placeholders.slice(0, -1).some((one) => valueOf(one)?.text === last);
}

/** The placeholder that is the whole last segment of a path, but for an extension or a query behind it. */
function lastSegment(path: Template | undefined): Placeholder | undefined {
  const { text = "", placeholders = [] } = path ?? {};
  const last = placeholders.at(-1);
  if (last === undefined || text[last.start - 1] !== "/") return undefined;
  return /^(?:\.\w+|\/)?(?:\?.*)?$/.test(text.slice(last.end)) ? last : undefined;
}

/** The one value that a placeholder reads without a default or a flag. */
function valueOf(placeholder: Placeholder | undefined): Path | undefined {
  if (placeholder === undefined || isOptional(placeholder)) return undefined;
  const [path, ...others] = pathsOf(placeholder);
  return others.length > 0 ? undefined : path;
}

/** Whether a path reads a value of the caller's query or body. */
function isRequestValue(path: Path): boolean {
  const root = rootOf(path);
  return path.segments.length > 1 && root.kind === "request" && root.name.text !== "id";
}

/** Whether a name is that of the id of a resource: `payment_id` of `payments`, `invoiceId` of `invoices`. */
function isIdOf(resource: string, name: string): boolean {
  const record = fold(resource).replace(/ies$/, "y").replace(/s$/, "");
  return !mayBeAccount(record) && [`${record}id`, `${fold(resource)}id`].includes(fold(name));
}
