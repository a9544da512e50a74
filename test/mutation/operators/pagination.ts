import { pointerOf } from "../../../src/document/pointer.js";

import { keyOf, pointerTo, withMember, without, wrongText, wrongValue } from "../damages.js";
import { addMember, replaceValue } from "../edits.js";
import { operator, type Operator } from "../operator.js";
import * as places from "../places.js";

const configs = places.paginations.map((at) => `${at}/config`);

/** Defects of pagination. */
export const pagination: readonly Operator[] = [
  foreign("page_key under cursor", "cursor", "page_key", "page"),
  foreign("offset_key under cursor", "cursor", "offset_key", "offset"),
  foreign("cursor_path under page", "page", "cursor_path", "meta.next"),
  foreign("offset_key under page", "page", "offset_key", "offset"),
  foreign("page_key under offset", "offset", "page_key", "page"),
  foreign("an expression under page", "page", "get_pagination_values_expression", "null"),
  operator({
    id: "the page set by the method as well",
    rule: "pagination/parameter-set-twice",
    at: ["resources/*/list/query"],
    type: "object",
    damage(query, { subject }) {
      if (query.parent?.type !== "object" || query.parent.get("pagination") !== undefined) return undefined;
      const [key] = ["page_key", "offset_key", "cursor_key"].flatMap((name) =>
        subject.at([`pagination/config/${name}`]),
      );
      return key?.type === "string" ? withMember(query, key.value, "{{query.page}}") : undefined;
    },
  }),
  operator({
    id: "the page size set to a placeholder",
    rule: "pagination/parameter-set-twice",
    at: ["resources/*/list/query"],
    type: "object",
    damage(query, { subject }) {
      if (query.parent?.type !== "object" || query.parent.get("pagination") !== undefined) return undefined;
      const [key] = subject.at(["pagination/config/limit_key"]);
      const formats = subject.at(["pagination/format"]);
      const isLinked = formats.some((format) => format.type === "string" && format.value === "link_header");
      if (isLinked || subject.at(["pagination/config/is_link"]).length > 0) return undefined;
      return key?.type === "string" ? withMember(query, key.value, "{{query.limit}}") : undefined;
    },
  }),
  operator({
    id: "a cursor in the body of a get",
    rule: "pagination/body-cursor-on-get",
    at: ["resources/*/list"],
    type: "object",
    whole: true,
    damage(method) {
      if (method.get("method") !== undefined || method.get("pagination") !== undefined) return undefined;
      const value = { format: "cursor", config: { cursor_path: "next", cursor_key: "after", add_to_body: true } };
      const text = ['"add_to_body"', "true", '"pagination"', "pagination"];
      return {
        edits: [addMember(method, "pagination", value)],
        pointer: `${pointerTo(method, "pagination")}/config/add_to_body`,
        text,
      };
    },
  }),
  operator({
    id: "a header cursor with capitals",
    rule: "pagination/header-cursor-case",
    at: configs.map((at) => `${at}/cursor_path`),
    type: "string",
    damage(node) {
      const place = node.parent?.type === "object" ? node.parent.get("cursor_path_object") : undefined;
      return place?.type === "string" && place.value === "header" ? wrongValue(node, "VS-After") : undefined;
    },
  }),
  operator({
    id: "dynamic without an expression",
    rule: "pagination/incomplete-dynamic",
    at: places.paginations,
    type: "object",
    whole: true,
    damage(node) {
      const owner = keyOf(node);
      const config = { get_initial_pagination_values_expression: "{ 'page': 1 }" };
      const text = [owner, '"config"', '"dynamic"', '"format"'];
      return { edits: [replaceValue(node, { format: "dynamic", config })], pointer: `${pointerOf(node)}/config`, text };
    },
  }),
  strategy("an offset called page", "offset", "offset_key", "page"),
  strategy("a page called offset", "page", "page_key", "offset"),
  strategy("a page called skip", "page", "page_key", "skip"),
  operator({
    id: "a JSONPath to the cursor",
    rule: "pagination/path-language",
    at: configs.map((at) => `${at}/cursor_path`),
    type: "string",
    damage: (node) => wrongText(node, `$.${node.value}`, ["$.", "$", JSON.stringify(`$.${node.value}`)]),
  }),
  operator({
    id: "a JSONPath to the records",
    rule: "pagination/path-language",
    at: ["resources/*/*/response_path"],
    type: "string",
    damage: (node) => wrongText(node, `$.${node.value}`, ["$.", "$", JSON.stringify(`$.${node.value}`)]),
  }),
  operator({
    id: "an index in brackets in a path",
    rule: "pagination/path-language",
    at: ["resources/*/*/response_path"],
    type: "string",
    damage: (node) => wrongText(node, `${node.value}[0]`, ["[0]", JSON.stringify(`${node.value}[0]`)]),
  }),
  endless("pages without an end", "{ 'page': paginationValues.page + 1 }"),
  endless("a last page that is an object too", "body.next ? { 'cursor': body.next } : { 'cursor': '' }"),
  endless("a cursor that may be missing in an object", "{ 'cursor': body.meta.cursor, 'limit': 100 }"),
  endless("merged values of the next page", "$merge([paginationValues, { 'offset': paginationValues.offset + 50 }])"),
  endless("a block that ends in an object", "($next := body.paging.next; { 'after': $next.after })"),
  operator({
    id: "a link taken for a cursor",
    rule: "pagination/link-as-cursor",
    at: configs.map((at) => `${at}/cursor_path`),
    type: "string",
    damage(node) {
      const config = node.parent;
      if (config?.type !== "object" || config.get("is_link") !== undefined) return undefined;
      return wrongText(node, "links.next", ["links.next", "next", '"links.next"']);
    },
  }),
  operator({
    id: "pages of a single record",
    rule: "pagination/on-item-method",
    at: ["resources/*/get"],
    type: "object",
    damage: (method) => withMember(method, "pagination", { format: "page", config: { page_key: "page" } }),
  }),
  operator({
    id: "a list without pages among others with pages",
    rule: "pagination/list-without-pagination",
    at: ["resources/*/list"],
    type: "object",
    whole: true,
    damage(list, { subject }) {
      const config = subject.configs[0];
      const own = subject
        .at(["resources/*/*/pagination"])
        .filter(({ type, parent }) => type === "object" && parent !== list);
      if (own.length === 0 || config?.get("pagination")?.type !== "object" || list.get("pagination")) return undefined;
      const damage = without(config, "pagination");
      return damage && { ...damage, pointer: pointerOf(list), text: keyOf(list) };
    },
  }),
];

function endless(id: string, expression: string): Operator {
  return operator({
    id,
    rule: "pagination/endless-loop",
    at: places.nextValues,
    type: "string",
    damage(node) {
      const config = node.parent?.type === "object" ? node.parent : undefined;
      if (config?.get("get_cursor_from_response_expression") !== undefined) return undefined;
      return wrongText(node, expression);
    },
  });
}

function foreign(id: string, format: string, name: string, value: string): Operator {
  return operator({
    id,
    rule: "pagination/foreign-config-key",
    at: places.paginations,
    type: "object",
    damage(node) {
      const [own, config] = [node.get("format"), node.get("config")];
      if (own?.type !== "string" || own.value !== format || config?.type !== "object") return undefined;
      return withMember(config, name, value);
    },
  });
}

function strategy(id: string, format: string, key: string, value: string): Operator {
  return operator({
    id,
    rule: "pagination/strategy-name",
    at: configs.map((at) => `${at}/${key}`),
    type: "string",
    damage(node) {
      const own = node.parent?.parent?.type === "object" ? node.parent.parent.get("format") : undefined;
      const isCovered = node.document.text.includes('"override"');
      return own?.type === "string" && own.value === format && !isCovered ? wrongValue(node, value) : undefined;
    },
  });
}
