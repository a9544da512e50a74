import { defineRule, fixOf, locateKey, locateValue, renameKey, replaceText } from "../../rule-kit/index.js";
import type { Fix, Member, ObjectNode, StringNode } from "../../rule-kit/index.js";
import { dottedPath } from "../../model/dotted-path.js";
import { isSize, isPosition, currentKey, positionKeys } from "./support/keys.js";
import { messages } from "./support/parameter-name-messages.js";

export default defineRule({
  id: "pagination/parameter-name",
  severity: "warning",
  confidence: "likely",
  summary: "A pagination parameter that is not the plain name of one parameter, or not in its key",
  description:
    "`page_key`, `offset_key`, `cursor_key` and `limit_key` are the plain names of parameters. They are not resolved, and what belongs to the query around a name (`?page=`), or the root of a JSONPath before it (`$.page`), is escaped and becomes part of it: the server does not know such a parameter, and each request returns the first page. Two keys with one name are one parameter, whose second value replaces the first; and where `page_key` names the page size and `limit_key` the page, the two are swapped.",
  fixable: "unsafe",
  related: ["pagination/parameter-set-twice"],
  examples: ({ override, highlight, pagination }) => ({
    bad: [
      highlight(
        override(pagination("page", { page_key: "page=", limit_key: "{{query.limit}}" })),
        '"page="',
        '"{{query.limit}}"',
      ),
      highlight(override(pagination("page", { page_key: "page", limit_key: "page" })), '"page"'),
      highlight(override(pagination("page", { page_key: "page", limit: "per_page" })), '"limit"'),
      highlight(
        override(pagination("cursor", { cursor_path: "pageToken", cursor_key: "nextPageToken" })),
        '"pageToken"',
      ),
    ],
    good: [override(pagination("page", { page_key: "page[number]", limit_key: "$top" }))],
  }),
  messages,
  create: (context) => {
    const judgeTwins = (config: ObjectNode): void => {
      const [limit, ...positions] = ["limit", "page", "offset", "cursor"].map(
        (name) => config.get(`${name}_key`) ?? config.get(`${name}_param`),
      );
      if (limit?.type !== "string" || limit.value === "") return;
      const swapped = positions.find((other) => other?.type === "string" && isSize.test(other.value));
      if (swapped?.type === "string" && isPosition.test(limit.value)) {
        const data = { key: currentKey(String(swapped.key)), written: swapped.value, limit: limit.value };
        const related = [{ location: locateValue(limit), message: "swapped with this one" }];
        context.report({ message: "swapped", data, at: locateValue(swapped), related });
        return;
      }
      const twin = positions.find((other) => other?.type === "string" && other.value === limit.value);
      if (twin === undefined) return;
      const related = [{ location: locateValue(twin), message: "first used here" }];
      const data = { key: currentKey(String(twin.key)), written: limit.value };
      context.report({ message: "same", data, at: locateValue(limit), related });
    };
    const judgeName = ({ key, value }: Member): void => {
      if (value.type !== "string" || !/^(?:page|offset|cursor|limit)_(?:key|param)$/.test(key.name)) return;
      const written = value.value;
      const data = { key: currentKey(key.name), written };
      const at = locateValue(value);
      if (written.includes("{{")) {
        context.report({ message: "placeholder", data, at, fixes: [nameIn(value, /^\{\{query\.([\w-]+)\}\}$/)] });
      } else if (/[?&=\s]|^\$\./.test(written)) {
        context.report({ message: "marks", data, at, fixes: [nameIn(value, /^(?:[?&]|\$\.)?([^?&=]+)=?$/)] });
      }
    };
    const judgeToken = (config: ObjectNode): void => {
      const [path, key] = [config.get("cursor_path"), config.get("cursor_key") ?? config.get("cursor_param")];
      if (path?.type !== "string" || key?.type !== "string") return;
      const { text } = dottedPath(path);
      const isSent = config.get("add_to_body") !== undefined || config.get("cursor_path_object") !== undefined;
      if (key.value === text && /\.(?:next|end)\w*$/i.test(text) && !isSent) {
        context.report({ message: "path", data: { path: text }, at: locateValue(key) });
      }
      if (!/^next_?page_?token$/i.test(key.value)) return;
      if (!/(?:^|\.)page_?token$/i.test(text)) return;
      context.report({ message: "token", data: { path: text, key: key.value }, at: locateValue(path) });
    };
    const judgeKey = (member: Member, config: ObjectNode): void => {
      const { key, value } = member;
      const right = `${key.name}_key`;
      const isShort = /^(?:page|offset|limit)$/.test(key.name) && config.get(right) === undefined;
      if (!isShort || value.type !== "string" || !/^[a-z$_][\w[\]$-]*$/i.test(value.value)) return;
      const fixes = [fixOf(`Rename to \`${right}\``, "unsafe", renameKey(member, right))];
      context.report({ message: "short", data: { key: key.name, right }, at: locateKey(member), fixes });
    };
    return {
      Pagination: (pagination) => {
        const config = pagination.object("config");
        if (config === undefined) return;
        judgeTwins(config);
        judgeToken(config);
        config.members.forEach(judgeName);
        // Others are closed, or have settings of their own.
        const format = context.model.merged(pagination.node)?.text("format") ?? "";
        if (positionKeys.has(format) && format !== "cursor")
          config.members.forEach((member) => judgeKey(member, config));
      },
    };
  },
});

/** Writes the name without the marks. */
function nameIn(node: StringNode, form: RegExp): Fix | undefined {
  const name = form.exec(node.value)?.[1];
  return name === undefined ? undefined : fixOf(`Write \`${name}\``, "unsafe", replaceText(node, name));
}
