import { pointerOf } from "../../../src/document/pointer.js";
import type { Node, ObjectNode } from "../../../src/document/tree.js";
import { keyAs, keyOf, pointerTo, withMember } from "../damages.js";
import { addMember, memberOf, replaceValue, sourceOf } from "../edits.js";
import { adding, renaming, replacing } from "../forms.js";
import { operator, type Operator } from "../operator.js";
import * as places from "../places.js";

const unknown = "schema/unknown-property";
const steps = ["actions/*/steps"];

/** Values at the wrong level, and objects in another form. */
export const nesting: readonly Operator[] = [
  flattened("pagination keys beside the format", places.paginations, ["cursor", "page", "offset"]),
  flattened("a value beside the format of an authorization", ["authorization"], ["bearer", "basic", "header"]),
  flattened("signature keys beside the format", [places.signature], ["hmac"]),
  flattened("fields beside the format of credentials", ["credentials", "credentials/*"], ["api_key"]),
  hoisted("a detection outside of the rate limit", "rate_limit", "is_rate_limited"),
  hoisted("a signature outside of the webhook", "webhook", "signature_verification"),
  hoisted("a verification outside of the webhook", "webhook", "handle_verification"),
  adding("headers inside of the authorization", unknown, ["authorization/config"], "headers", { Accept: "text/csv" }),
  adding("headers beside the authorization's config", unknown, ["authorization"], "headers", { Accept: "text/csv" }),
  adding("a path beside the resources", unknown, ["" /* the configuration */], "path", "/users"),
  adding("a page size of pagination in a method", unknown, places.methods, "limit_key", "limit"),
  adding("a cursor of pagination in a method", unknown, places.methods, "cursor_path", "meta.next"),
  adding("retries in the pagination", unknown, ["pagination"], "rate_limit", { is_rate_limited: "status = 429" }),
  levelless("a resource without methods", "path", "/users"),
  levelless("a resource that says what it is", "description", "All about users"),
  levelless("a response path of all methods", "response_path", "data"),
  operator({
    id: "pagination of a whole resource",
    rule: "schema/required",
    at: ["resources/*"],
    type: "object",
    damage: (node, { subject }) =>
      subject.isPartial(node) ? undefined : withMember(node, "pagination", { format: "page", config: {} }),
  }),
  operator({
    id: "methods under a level of their own",
    rule: "schema/required",
    at: ["resources/*"],
    type: "object",
    damage(node, { subject }) {
      if (subject.isPartial(node)) return undefined;
      const edit = replaceValue(node, { methods: { list: { path: "/users" } } });
      return { edits: [edit], pointer: pointerTo(node, "methods"), text: '"methods"' };
    },
  }),
  replacing("a path for a method", "schema/type", places.methods, "/users"),
  replacing("a list of methods", "schema/type", ["resources/*"], [{ method: "get", path: "/users" }]),
  replacing("one step for a list of steps", "schema/type", steps, { type: "request", config: { path: "/me" } }),
  replacing("names of steps", "schema/type", [`${String(steps[0])}/0`], "request"),
  replacing("a list of actions", "schema/type", ["actions"], [{ name: "post_install", steps: [] }]),
  replacing("steps without their action", "schema/type", ["actions/*"], [{ type: "request", config: { path: "/me" } }]),
  replacing("fields by name", "schema/type", ["credentials/config/fields"], {
    api_key: { label: "Key", type: "text" },
  }),
  replacing("the names of fields alone", "schema/type", ["credentials/config/fields/0"], "api_key"),
  replacing("the values of options alone", "schema/type", [`${String(places.fields[0])}/options/0`], "eu"),
  replacing("an address for a webhook", "schema/type", ["webhook"], "https://hooks.example.net/in"),
  replacing("a word for the pagination", "schema/type", ["pagination"], "cursor"),
  replacing("a status for the rate limit", "schema/type", ["rate_limit"], "429"),
  replacing("a number for a header", "schema/type", places.headerValues, 2),
  replacing("a list for a path", "schema/type", places.paths, ["users"]),
  replacing("query parameters as text", "schema/type", ["resources/*/*/query"], "a=1&b=2"),
  replacing("a word for a documentation", "schema/type", ["/documentation"], "See the vendor's page."),
  replacing("a page for documentation content", "schema/type", ["/documentation/*/content"], { type: "object" }),
  replacing("text for is_link", "schema/type", ["pagination/config/is_link"], "true"),
  replacing("a list for a cursor path", "schema/type", ["pagination/config/cursor_path"], ["meta", "next"]),
  renaming(unknown, "path", places.paths, "url"),
  renaming(unknown, "path", places.paths, "endpoint"),
  renaming(unknown, "method", ["resources/*/*/method"], "verb"),
  renaming(unknown, "value of a bearer", ["authorization/config/value"], "access_token"),
  renaming(unknown, "header_name", ["authorization/config/header_name"], "name"),
  renaming(unknown, "headers", ["headers"], "header"),
  renaming(unknown, "resources", ["resources"], "endpoints"),
  renaming(unknown, "webhook", ["webhook"], "webhooks"),
  ...[
    ["scope", "scopes"],
    ["tokenParams", "token_params"],
    ["auth/tokenPath", "token_path"],
    ["auth/authorizePath", "authorisePath"],
    ["options/scopeSeparator", "scopeSeperator"],
    ["options/bodyFormat", "body_format"],
  ].map(([key = "", name = ""]) =>
    renaming(unknown, `${key} of OAuth`, [`credentials/config/${key}`, `credentials/*/config/${key}`], name),
  ),
  ...[
    ["page_key", "pageKey"],
    ["offset_key", "offsetKey"],
    ["get_initial_pagination_values_expression", "initial_pagination_values_expression"],
    ["get_cursor_from_response_expression", "get_cursor_from_body_response_expression"],
  ].map(([key = "", name = ""]) =>
    renaming(
      unknown,
      key,
      places.paginations.map((at) => `${at}/config/${key}`),
      name,
    ),
  ),
  renaming(unknown, "string_type", [`${places.signature}/config/string_type`], "stringType"),
  renaming(unknown, "rate_limit", ["rate_limit"], "rate_limits"),
  renaming(unknown, "credentials", ["credentials"], "auth"),
  renaming(unknown, "authorization", ["authorization"], "authorisation"),
  renaming(unknown, "payload_transform", places.transforms, "payload_transformation"),
  renaming(unknown, "cursor_path", ["pagination/config/cursor_path"], "cursor_pth"),
  renaming(unknown, "description", ["resources/*/*/description"], "summary"),
];

/** An object without `config`, whose members are beside the format. */
function flattened(id: string, at: readonly string[], formats: readonly string[]): Operator {
  return operator({
    id,
    rule: unknown,
    at,
    type: "object",
    damage(node) {
      const [format, config] = [node.get("format"), node.get("config")];
      if (format?.type !== "string" || !formats.includes(format.value) || config?.type !== "object") return undefined;
      const first = config.members.find(({ value }) => value.type !== "null");
      const isJson = sourceOf(node).startsWith("{") && sourceOf(config).startsWith("{");
      if (first === undefined || !isJson) return undefined;
      const content = sourceOf(config).trim().slice(1, -1).trim().replace(/,$/, "");
      const owner = memberOf(config);
      const edit = owner && { start: owner.key.start, end: config.end, text: content };
      return { edits: [edit], pointer: pointerTo(node, first.key.name), text: keyOf(first.value) };
    },
  });
}

/** A section's key beside the section. */
function hoisted(id: string, section: string, name: string): Operator {
  return operator({
    id,
    rule: unknown,
    at: [`${section}/${name}`],
    type: "any",
    damage(node) {
      const config = node.parent?.parent;
      if (config?.type !== "object" || memberOf(node) === undefined) return undefined;
      const edit = addMember(config, name, valueOf(node));
      return { edits: [edit], pointer: pointerTo(config, name), text: keyAs(config, name) };
    },
  });
}

/** A method's property among the methods of a resource. */
function levelless(id: string, name: string, value: string): Operator {
  return operator({
    id,
    rule: "schema/type",
    at: ["resources/*"],
    type: "object",
    damage(resource: ObjectNode) {
      if (resource.get(name) !== undefined) return undefined;
      const edit = addMember(resource, name, value);
      return { edits: [edit], pointer: `${pointerOf(resource)}/${name}`, text: JSON.stringify(value) };
    },
  });
}

function valueOf(node: Node): unknown {
  return node.type === "string" ? node.value : { format: "hmac", config: {} };
}
