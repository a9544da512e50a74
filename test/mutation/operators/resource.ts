import { pointerOf } from "../../../src/document/pointer.js";
import type { ObjectNode, StringNode } from "../../../src/document/tree.js";
import { pointerTo, renamed, withMember, without, wrongText, wrongValue } from "../damages.js";
import { addMember, rewrite, sourceOf } from "../edits.js";
import { operator, type Damage, type Operator } from "../operator.js";
import * as places from "../places.js";

/** Names of methods. */
const names: readonly Operator[] = [
  called("a numbered list", "resource/numbered-method", "list", "list_2"),
  called("a numbered update", "resource/numbered-method", "update", "update_2"),
  called("List", "resource/method-name-case", "list", "List"),
  called("GET", "resource/method-name-case", "get", "GET"),
];

/** Where a method goes. */
const paths: readonly Operator[] = [
  path(
    "an id from the query",
    "resource/noncanonical-id",
    ["get", "update", "delete"],
    /(?<=\/)\{\{id\}\}$/,
    "{{query.item_id}}",
    ["{{query.item_id}}", "query.item_id"],
  ),
  path("an id from the body", "resource/noncanonical-id", ["update"], /(?<=\/)\{\{id\}\}$/, "{{body.id}}", [
    "{{body.id}}",
    "body.id",
  ]),
  operator({
    id: "an item without its id",
    rule: "resource/item-without-id",
    at: ["resources/*"],
    type: "object",
    damage(resource) {
      const [one, other] = ["get", "update", "delete"]
        .map((name) => pathOf(resource, name))
        .filter((node) => node !== undefined);
      if (one === undefined || other === undefined || !/\/[\w-]+\/\{\{id\}\}$/.test(one.value)) return undefined;
      if (!other.value.includes("{{id}}") || !isOnlyInPath(one)) return undefined;
      const damage = wrongValue(one, one.value.replace("/{{id}}", ""));
      return { ...damage, text: [damage.text, one.value.replace("/{{id}}", "")].flat() };
    },
  }),
  operator({
    id: "another name for the id of an item",
    rule: "resource/item-without-id",
    at: ["resources/*"],
    type: "object",
    whole: true,
    damage(resource, { subject }) {
      if (subject.at(places.credentials).length === 0) return undefined;
      const [one, other] = ["get", "update", "delete"]
        .map((name) => pathOf(resource, name))
        .filter((node) => node !== undefined);
      if (one === undefined || other?.value !== one.value || !one.value.endsWith("/{{id}}")) return undefined;
      return isOnlyInPath(one) ? wrongValue(one, one.value.replace("{{id}}", "{{zuplo_record}}")) : undefined;
    },
  }),
  operator({
    id: "the id of an item in a list",
    rule: "resource/id-in-collection",
    at: ["resources/*/list/path", "resources/*/create/path"],
    type: "string",
    whole: true,
    damage(node, { subject }) {
      if (subject.hasField("id") || node.value.includes("{{")) return undefined;
      return wrongText(node, `${node.value}/{{id}}`, ["id", "{{id}}"]);
    },
  }),
  operator({
    id: "the version twice",
    rule: "resource/duplicated-segment",
    at: places.paths,
    type: "string",
    whole: true,
    damage(node, { subject }) {
      const [base] = subject.at(["base_url"]);
      const segment = base?.type === "string" ? /\/(v\d[\w.]*)$/.exec(base.value)?.[1] : undefined;
      const method = node.parent;
      if (segment === undefined || !node.value.startsWith("/") || (method?.type === "object" && method.get("base_url")))
        return undefined;
      return wrongText(node, `/${segment}${node.value}`, [
        `/${segment}`,
        `/${segment}/`,
        `${segment}/`,
        segment,
        JSON.stringify(`/${segment}${node.value}`),
      ]);
    },
  }),
  operator({
    id: "a lost slash",
    rule: "resource/slash-joint",
    at: places.paths,
    type: "string",
    whole: true,
    damage(node, { subject }) {
      const [base] = subject.at(["base_url"]);
      const ends = base?.type === "string" && /[\w]$/.test(base.value);
      if (!ends || !/^\/\w/.test(node.value) || hasOwnBase(node)) return undefined;
      const text = node.value.slice(1);
      return wrongText(node, text, [text, JSON.stringify(text), text.slice(0, 1), ""]);
    },
  }),
  operator({
    id: "a slash too many",
    rule: "resource/slash-joint",
    at: places.paths,
    type: "string",
    whole: true,
    damage(node, { subject }) {
      const [base] = subject.at(["base_url"]);
      const ends = base?.type === "string" && /[\w]$/.test(base.value);
      if (!ends || !/^\/\w/.test(node.value) || hasOwnBase(node)) return undefined;
      return wrongText(node, `/${node.value}`, ["/", "//", JSON.stringify(`/${node.value}`)]);
    },
  }),
  operator({
    id: "a query in the path",
    rule: "resource/query-in-path",
    at: places.paths,
    type: "string",
    damage: (node) =>
      wrongText(node, `${node.value}?expand=all`, ["?", "?expand=all", JSON.stringify(`${node.value}?expand=all`)]),
  }),
  operator({
    id: "a whole address as the path",
    rule: "resource/absolute-path",
    at: places.paths,
    type: "string",
    damage(node) {
      const text = `https://api.vendor.example${node.value}`;
      return wrongText(node, text, ["https://", "https://api.vendor.example", text, JSON.stringify(text)]);
    },
  }),
];

/** Defects of a method's request. */
const requests: readonly Operator[] = [
  verb("a list that deletes", "list", "delete"),
  verb("a get that puts", "get", "put"),
  verb("a create that gets", "create", "get"),
  verb("an update that deletes", "update", "delete"),
  verb("a delete that gets", "delete", "get"),
  operator({
    id: "a form that says it is JSON",
    rule: "resource/content-type-conflict",
    at: ["resources/*/create"],
    type: "object",
    damage(method) {
      if (method.get("headers") !== undefined || method.get("body_format") !== undefined) return undefined;
      const headers = addMember(method, "headers", { "Content-Type": "application/json" });
      const edits = [{ ...headers, text: headers.text + addMember(method, "body_format", "form").text }];
      const pointer = `${pointerTo(method, "headers")}/Content-Type`;
      return { edits, pointer, text: '"application/json"' };
    },
  }),
  operator({
    id: "JSON that says it is a form",
    rule: "resource/content-type-conflict",
    at: ["resources/*/create"],
    type: "object",
    whole: true,
    damage(method) {
      const isPlain = ["headers", "body_format"].every((name) => method.get(name) === undefined);
      if (!isPlain || method.get("body")?.type !== "object") return undefined;
      const edit = addMember(method, "headers", { "Content-Type": "application/x-www-form-urlencoded" });
      const pointer = `${pointerTo(method, "headers")}/Content-Type`;
      return { edits: [edit], pointer, text: '"application/x-www-form-urlencoded"' };
    },
  }),
  operator({
    id: "a method twice",
    rule: "resource/duplicate-endpoint",
    at: ["resources/*/list", "resources/*/get"],
    type: "object",
    whole: true,
    damage(method, { subject }) {
      const resource = method.parent;
      if (resource?.type !== "object" || subject.document.language === "yaml") return undefined;
      const copy = { start: method.end, end: method.end, text: `, "fetch_all": ${sourceOf(method)}` };
      return { edits: [copy], pointer: pointerTo(resource, "fetch_all"), text: '"fetch_all"' };
    },
  }),
  operator({
    id: "a body on a get",
    rule: "resource/body-on-get",
    at: ["resources/*/get", "resources/*/list"],
    type: "object",
    whole: true,
    damage: (method) => (method.get("method") === undefined ? withMember(method, "body", { expand: true }) : undefined),
  }),
  operator({
    id: "a body that is ignored",
    rule: "resource/contradictory-flags",
    at: ["resources/*/create"],
    type: "object",
    damage(method) {
      if (method.get("body") === undefined) return undefined;
      return withMember(method, "ignore_body", true);
    },
  }),
];

/** Defects of a method's description. */
const documentation: readonly Operator[] = [
  operator({
    id: "an example that is no JSON",
    rule: "resource/example-not-json",
    at: ["resources/*/*/examples/response", "resources/*/*/examples/body"],
    type: "string",
    damage: (node) => ({ ...wrongValue(node, "{ id: 1 }"), text: ['"{ id: 1 }"', "id", "{ id: 1 }"] }),
  }),
  operator({
    id: "a path that the example lacks",
    rule: "resource/response-path-misses-example",
    at: ["resources/*/*/response_path"],
    type: "string",
    damage(node) {
      const examples = node.parent?.type === "object" ? node.parent.get("examples") : undefined;
      if (examples?.type !== "object" || examples.get("response") === undefined) return undefined;
      return { ...wrongValue(node, "result.items"), text: ['"result.items"', "result", "result.items"] };
    },
  }),
  operator({
    id: "tags of a resource that does not exist",
    rule: "resource/unknown-tagged-resource",
    at: ["tool_tags/*"],
    type: "array",
    whole: true,
    damage: (node) => renamed(node, `${String(node.key)}es`),
  }),
  operator({
    id: "a schema in a method",
    rule: "resource/inline-schema",
    at: places.methods,
    type: "object",
    damage: (method) => withMember(method, "query_schema", { type: "object", properties: {} }),
  }),
  operator({
    id: "a description that says nothing",
    rule: "resource/poor-description",
    at: ["resources/*/*/description"],
    type: "string",
    damage: (node) => wrongValue(node, "Lists"),
  }),
  operator({
    id: "the address of an example",
    rule: "resource/leftover-scaffold",
    at: ["base_url"],
    type: "string",
    damage: (node) =>
      /^https:\/\/[^/]*$/.test(node.value)
        ? wrongText(node, "https://example.com", ["example.com", "https://example.com", '"https://example.com"'])
        : undefined,
  }),
  operator({
    id: "a method that does not say what it does",
    rule: "resource/missing-description",
    at: ["resources/*/*"],
    type: "object",
    damage(method, { subject }) {
      if (!["config", "integration-create", "integration-file"].includes(subject.kind)) return undefined;
      return without(method, "description");
    },
  }),
];

/** Expressions that throw on the answer that the method itself shows. */
const failures: readonly Operator[] = [
  failing(
    "a text compared with a number",
    '{"code": "7"}',
    "data.code >= 400 ? { 'status': 500 } : null",
    "data.code >= 400",
  ),
  failing(
    "a sum with a list",
    '{"used": [], "left": 3}',
    "data.left + data.used > 9 ? { 'status': 429 } : null",
    "data.used",
  ),
  failing(
    "text functions on an object inside of data",
    '{"data": {"error": {"id": 5}}}',
    "$contains(data.error, 'quota') ? { 'status': 429 } : null",
    "data.error",
  ),
  operator({
    id: "a rate limit told by a text of the answer",
    rule: "resource/expression-fails-on-example",
    at: places.methods,
    type: "object",
    damage(method, { subject }) {
      if (subject.isPartial(method)) return undefined;
      if (["rate_limit", "examples", "response_path", "api_response_format"].some((name) => method.get(name)))
        return undefined;
      return {
        edits: [
          addMember(method, "examples", { response: '{"quota": {"left": "12"}}' }),
          addMember(method, "rate_limit", { is_rate_limited: "data.quota.left < 1" }),
        ],
        pointer: `${pointerTo(method, "rate_limit")}/is_rate_limited`,
        text: "data.quota.left < 1",
      };
    },
  }),
];

/** Defects of resources and their methods. */
export const resource: readonly Operator[] = [...names, ...paths, ...requests, ...documentation, ...failures];

function failing(id: string, response: string, expression: string, text: string | readonly string[]): Operator {
  return operator({
    id,
    rule: "resource/expression-fails-on-example",
    at: places.methods,
    type: "object",
    damage(method, { subject }) {
      const names = ["error_expression", "examples", "response_path", "api_response_format"];
      if (subject.isPartial(method) || names.some((name) => method.get(name) !== undefined)) return undefined;
      const edits = [addMember(method, "examples", { response }), addMember(method, "error_expression", expression)];
      return { edits, pointer: pointerTo(method, "error_expression"), text };
    },
  });
}

function called(name: string, rule: string, from: string, to: string): Operator {
  return operator({
    id: `a method called ${name === to ? to : `${to} (${name})`}`,
    rule,
    at: [`resources/*/${from}`],
    type: "object",
    whole: true,
    damage: (node) => renamed(node, to),
  });
}

function path(
  id: string,
  rule: string,
  methods: readonly string[],
  pattern: RegExp,
  text: string,
  underlined: readonly string[],
): Operator {
  return operator({
    id,
    rule,
    at: methods.map((name) => `resources/*/${name}/path`),
    type: "string",
    damage(node): Damage | undefined {
      const match = pattern.exec(node.value);
      if (match === null) return undefined;
      const edit = rewrite(node, { start: match.index, end: match.index + match[0].length }, text);
      return { edits: [edit], pointer: pointerOf(node), text: underlined };
    },
  });
}

function verb(id: string, name: string, method: string): Operator {
  return operator({
    id,
    rule: "resource/verb-mismatch",
    at: [`resources/*/${name}`],
    type: "object",
    damage(node) {
      const present = node.get("method");
      if (present !== undefined) return wrongValue(present, method);
      return {
        edits: [addMember(node, "method", method)],
        pointer: pointerTo(node, "method"),
        text: JSON.stringify(method),
      };
    },
  });
}

function pathOf(resource: ObjectNode, name: string): StringNode | undefined {
  const method = resource.get(name);
  const node = method?.type === "object" ? method.get("path") : undefined;
  return node?.type === "string" ? node : undefined;
}

function isOnlyInPath(path: StringNode): boolean {
  const method = path.parent;
  if (method === undefined) return false;
  return path.document.text.slice(method.start, method.end).split("{{id}}").length === 2;
}

function hasOwnBase(path: StringNode): boolean {
  return path.parent?.type === "object" && path.parent.get("base_url") !== undefined;
}
