import { defineRule, fixOf, locateValue, type ObjectNode, replaceText } from "../../rule-kit/index.js";
import { dottedPath } from "../../model/dotted-path.js";
import { parseExample, responseExample, valueAt } from "../../model/response-example.js";

export default defineRule({
  id: "resource/response-path-before-list",
  severity: "warning",
  confidence: "likely",
  summary: "A `response_path` that stops before the list",
  description:
    "The `response_path` of a list leads to its records. If the method's example has an object there that contains the list, the method returns that object as its only record, and pagination never sees an empty page. So it does with a path to what the response says about pages.",
  fixable: "unsafe",
  related: ["resource/response-path-misses-example"],
  examples: ({ override, highlight }) => {
    const list = (response_path: string) => {
      const examples = { response: '{ "result": { "total": 1, "keys": [{ "id": 1 }] } }' };
      return override({ resources: { keys: { list: { path: "/keys", response_path, examples } } } });
    };
    return { bad: [highlight(list("result"), '"result"')], good: [list("result.keys")] };
  },
  messages: {
    around: ({ path, lists }: { path: string; lists: readonly string[] }) => ({
      what: `The example has an object at \`${path}\`, and the list is below it.`,
      why: "The list returns that object as its only record.",
      help: `Write ${lists.map((list) => `\`${list}\``).join(" or ")}.`,
    }),
    beside: ({ path, list }: { path: string; list: string }) => ({
      what: `The example has an object without records at \`${path}\`, and a list at \`${list}\`.`,
      why: "The list returns that object as its only record.",
      help: `Write \`${list}\`.`,
    }),
  },
  create: (context) => ({
    method: (method) => {
      const written = method.name === "list" ? method.value.get("response_path")?.string : undefined;
      const path = written && dottedPath(written);
      if (path === undefined || !/^[\w-]+(?:\.[\w-]+)*$/.test(path.text)) return;
      const example = parseExample(responseExample(method.value));
      const node = valueAt(example, path.text);
      if (node?.type !== "object") return;
      const lists = listsIn(node).map((name) => `${path.text}.${name}`);
      if (lists.length === 0) {
        const [, before = "", name = ""] = /^(.*?)([^.]+)$/.exec(path.text) ?? [];
        const around = before === "" ? example : valueAt(example, before.slice(0, -1));
        const [other, ...others] = around?.type === "object" ? listsIn(around) : [];
        if (!isOfPages.test(name) || other === undefined || others.length > 0) return;
        const list = before + other;
        const fixes = [fixOf(`Write \`${list}\``, "unsafe", replaceText(path.node, list))];
        context.report({ message: "beside", data: { path: path.text, list }, at: locateValue(path.node), fixes });
        return;
      }
      const [only = ""] = lists;
      const fix = lists.length > 1 ? undefined : fixOf(`Write \`${only}\``, "unsafe", replaceText(path.node, only));
      const data = { path: path.text, lists };
      // An object with an identifier or several lists may be the record itself.
      const isRecord = lists.length > 1 || hasId(node);
      const severity = isRecord ? "info" : "warning";
      context.report({ message: "around", data, at: locateValue(path.node), severity, fixes: [fix] });
    },
  }),
});

/** Names of what responses say about pages. */
const isOfPages = /^_?(?:paging|page_?info|pagination|meta(?:_?data)?|links)$/i;

/** The names of the lists of records in an object. */
function listsIn({ members }: ObjectNode): readonly string[] {
  return members.flatMap(({ key, value }) =>
    value.type === "array" && value.items.every(({ type }) => type === "object") ? key.name : [],
  );
}

function hasId({ members }: ObjectNode): boolean {
  return members.some(({ key }) => /^(?:id|_id|uuid|gid|key)$/i.test(key.name));
}
