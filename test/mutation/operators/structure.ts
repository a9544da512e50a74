import type { Node } from "../../../src/document/tree.js";
import { pointerOf } from "../../../src/document/pointer.js";
import { pointerTo, renamed, withMember, without, wrongValue } from "../damages.js";
import { addMember, memberOf, replaceValue, sourceOf } from "../edits.js";
import { operator, type Operator } from "../operator.js";
import * as places from "../places.js";

/** Values of a wrong type, as people write them. */
const types: readonly Operator[] = [
  wrong(
    "text for a boolean",
    ["credentials/config/fields/*/required", "credentials/*/config/fields/*/required"],
    "true",
  ),
  wrong(
    "text for a flag of a method",
    ["resources/*/*/no_auth", "resources/*/*/ignore_body", "resources/*/*/set_body_to_null"],
    "yes",
  ),
  wrong("text for a whole number", ["pagination/config/max_limit", "resources/*/*/pagination/config/max_limit"], "100"),
  wrong("a boolean for an expression", places.detections, true),
  wrong("a number for an expression", places.delays, 60),
  wrong("an object for an expression", places.errorExpressions, { status: 400 }),
  wrong("an array for the resources", ["resources"], []),
  wrong("an array for the credentials", ["credentials"], [{ format: "api_key" }]),
  wrong("text for a list of scopes", ["credentials/config/scope", "credentials/*/config/scope"], "read write"),
  wrong("an object for a path", places.paths, { url: "/users" }),
  wrong("a number for a label", ["label"], 7),
  wrong("text for signed parts", [`${places.signature}/config/parts`], "$body"),
  wrong("a list of headers", ["headers", "resources/*/*/headers"], ["Accept: application/json"]),
  wrong("text for an authorization", ["authorization"], "bearer {{token}}"),
  wrong("text for the tags of a resource", ["tool_tags/*"], "crm"),
  wrong("text for a version", ["/version"], "3"),
  wrong("an object for an example", ["resources/*/*/examples/response"], { data: [] }),
];

/** Members that have to be there and are not. */
const missing: readonly Operator[] = [
  lacking("a field without a name", places.fields, "name"),
  lacking("a field without a type", places.fields, "type"),
  lacking("a field without a label", places.fields, "label"),
  lacking("a method without a path", places.methods, "path"),
  lacking("an API key without fields", ["credentials/config", "credentials/*/config"], "fields", "api_key"),
  lacking("OAuth without a token host", ["credentials/config/auth", "credentials/*/config/auth"], "tokenHost"),
  lacking("a cursor without its path", paginationsOf("config"), "cursor_path", "cursor"),
  lacking("a signature without its secret", [`${places.signature}/config`], "secret", "hmac"),
  lacking("a signature without what it is compared with", [`${places.signature}/config`], "compare_with", "hmac"),
  operator({
    id: "an update without a version",
    rule: "schema/required",
    at: ["/"],
    type: "object",
    damage: (root, { subject }) => (subject.kind === "integration-update" ? without(root, "version") : undefined),
  }),
  lacking("a documentation row without a type", ["/documentation/*"], "type"),
  lacking("a form field without a label", ["actions/*/steps/*/config/fields/*"], "label"),
  lacking("an authorization without a format", ["authorization"], "format"),
];

/** Values outside the set. */
const enums: readonly Operator[] = [
  unlisted(
    "a mistyped authorization format",
    places.authorizations.map((at) => `${at}/format`),
    "berer",
  ),
  unlisted(
    "an authorization format of another tool",
    places.authorizations.map((at) => `${at}/format`),
    "apiKey",
  ),
  unlisted(
    "a mistyped credential format",
    places.credentials.map((at) => `${at}/format`),
    "oauth_2",
  ),
  unlisted("basic as a credential format", ["credentials/format"], "basic"),
  unlisted(
    "a pagination format that does not exist",
    places.paginations.map((at) => `${at}/format`),
    "token",
  ),
  unlisted("a mistyped verb", ["resources/*/*/method"], "psot"),
  unlisted("a body format of another tool", ["resources/*/*/body_format"], "urlencoded"),
  unlisted("a mistyped array format", ["query_array_format", "resources/*/*/query_array_format"], "bracket"),
  unlisted("a field type of an HTML form", [...places.fields.map((at) => `${at}/type`)], "email"),
  unlisted("a sharing that does not exist", ["/sharing"], "public"),
  unlisted("a vendor's name as a signature format", [`${places.signature}/format`], "clerk"),
  unlisted("a mistyped transform", ["credentials/config/fields/*/transform"], "lower"),
  unlisted("a documentation type that does not exist", ["/documentation/*/type"], "guide"),
  unlisted("a step type that does not exist", ["actions/*/steps/*/type"], "http"),
];

const constraints: readonly Operator[] = [
  ...[
    ["an address without its scheme", ""],
    ["an address with a mistyped scheme", "htps://"],
    ["an address with one slash", "https:/"],
  ].map(([id = "", scheme = ""]) =>
    operator({
      id,
      rule: "schema/constraint",
      at: [
        ...["base_url", "resources/*/*/base_url"],
        ...["tokenHost", "authorizeHost"].flatMap((key) => places.credentials.map((at) => `${at}/config/auth/${key}`)),
      ],
      type: "string",
      damage: (node) =>
        /^https:\/\/\w/.test(node.value) ? wrongValue(node, node.value.replace("https://", scheme)) : undefined,
    }),
  ),
  wrong("a page size of nothing", ["pagination/config/max_limit"], 0, "schema/constraint"),
  wrong("an id that is no UUID", ["/id", "/team_id", "/integration_id", "/environment_id"], "42", "schema/constraint"),
  wrong("no signed parts", [`${places.signature}/config/parts`], [], "schema/constraint"),
  wrong("a date in words", ["/created_at", "/updated_at"], "yesterday", "schema/constraint"),
  operator({
    id: "no fields",
    rule: "schema/constraint",
    at: ["credentials/config/fields", "credentials/*/config/fields"],
    type: "array",
    damage: (list) => (list.parent && formatOf(list.parent) === "api_key" ? wrongValue(list, []) : undefined),
  }),
];

/** Names that no closed shape has. */
const unknown: readonly Operator[] = [
  misnamed("base_url", ["base_url"], "baseUrl"),
  misnamed("pagination", ["pagination"], "paginations"),
  misnamed("error_expression", ["error_expression"], "error_expresion"),
  misnamed("response_path", ["resources/*/*/response_path"], "responsePath"),
  misnamed("body of a method", ["resources/*/*/body"], "payload"),
  misnamed("query of a method", ["resources/*/*/query"], "params"),
  misnamed("is_rate_limited", places.detections, "is_ratelimited"),
  misnamed("help_text of a field", ["credentials/config/fields/*/help_text"], "helpText"),
  misnamed("handle_verification", places.verifications, "handle_verfication"),
  operator({
    id: "a key of a cursor that does not exist",
    rule: "schema/unknown-property",
    at: paginationsOf("config"),
    type: "object",
    damage: (config) => (formatOf(config) === "cursor" ? withMember(config, "next_cursor_path", "next") : undefined),
  }),
  operator({
    id: "a key of an API key that does not exist",
    rule: "schema/unknown-property",
    at: ["credentials/config", "credentials/*/config"],
    type: "object",
    damage: (config) => (formatOf(config) === "api_key" ? withMember(config, "permission_text", "Reads") : undefined),
  }),
  added("a comment key in a method", places.methods, "_comment", "first page only"),
  added("a key of another linter in the webhook", ["webhook"], "events", ["created"]),
  added("a key in an audit note", ["/audit_notes/*"], "level", "low"),
  added("a retry policy in the rate limit", ["rate_limit"], "max_retries", 3),
];

const spellings: readonly Operator[] = [
  outdated("page_param", paginationsOf("config/page_key"), "page_param"),
  outdated("limit_param", paginationsOf("config/limit_key"), "limit_param"),
  outdated("offset_param", paginationsOf("config/offset_key"), "offset_param"),
  outdated("cursor_param", paginationsOf("config/cursor_key"), "cursor_param"),
  outdated("token of a bearer", ["authorization/config/value"], "token"),
  operator({
    id: "HMAC-SHA256 as a signature format",
    rule: "schema/deprecated-spelling",
    at: [`${places.signature}/format`],
    type: "string",
    damage: (node) => (node.value === "hmac" ? wrongValue(node, "HMAC-SHA256") : undefined),
  }),
  operator({
    id: "an action without steps",
    rule: "schema/deprecated-spelling",
    at: ["actions/*"],
    type: "object",
    damage(node) {
      const owner = memberOf(node);
      if (owner === undefined) return undefined;
      const edit = replaceValue(node, { type: "request", config: { method: "get", path: "/me" } });
      return {
        edits: [edit],
        pointer: pointerOf(node),
        text: node.document.text.slice(owner.key.start, owner.key.end),
      };
    },
  }),
  ...["GET", "Post", "DELETE"].map((verb) =>
    operator({
      id: `the verb ${verb}`,
      rule: "schema/method-case",
      at: ["resources/*/*/method"],
      type: "string",
      damage: (node) => (node.value === verb.toLowerCase() ? wrongValue(node, verb) : undefined),
    }),
  ),
];

const sections: readonly Operator[] = ["label", "credentials", "base_url"].map((name) =>
  operator({
    id: `a configuration without ${name}`,
    rule: "schema/missing-section",
    at: [""],
    type: "object",
    whole: true,
    damage(config, { subject }) {
      const isPublic = subject.at(["resources/*/*/no_auth"]).length > 0;
      if (isPublic || subject.kind === "integration" || config.get("resources")?.type !== "object") return undefined;
      if (name !== "label" && subject.at(places.methods).length === 0) return undefined;
      return without(config, name);
    },
  }),
);

/** Defects of the structure of a document. */
export const structure: readonly Operator[] = [
  ...types,
  ...missing,
  ...enums,
  ...constraints,
  ...unknown,
  ...spellings,
  ...sections,
  operator({
    id: "a key twice",
    rule: "schema/duplicate-key",
    at: ["", "resources/*/*", "headers", "authorization/config"],
    type: "object",
    damage(object, { random }) {
      const members = object.members.filter(({ value }) => value.type === "string" && !sourceOf(value).includes("\n"));
      if (members.length === 0) return undefined;
      const { key, value } = random.pick(members);
      const edit = addMember(object, key.name, value.type === "string" ? value.value : null);
      return {
        edits: [edit],
        pointer: pointerTo(object, key.name),
        text: object.document.text.slice(key.start, key.end),
      };
    },
  }),
];

function wrong(id: string, at: readonly string[], value: unknown, rule = "schema/type"): Operator {
  return operator({
    id,
    rule,
    at,
    type: "any",
    damage: (node) => (node.type === "null" ? undefined : wrongValue(node, value)),
  });
}

function lacking(id: string, at: readonly string[], name: string, format?: string): Operator {
  return operator({
    id,
    rule: "schema/required",
    at,
    type: "object",
    damage(object, { subject }) {
      const isElsewhere = format !== undefined && formatOf(object) !== format;
      return isElsewhere || subject.isPartial(object) ? undefined : without(object, name);
    },
  });
}

/** The format that determines the contents of a `config`. */
function formatOf(config: Node): string | undefined {
  const format = config.parent?.type === "object" ? config.parent.get("format") : undefined;
  return format?.type === "string" ? format.value : undefined;
}

function unlisted(id: string, at: readonly string[], value: string): Operator {
  return operator({ id, rule: "schema/enum", at, type: "string", damage: (node) => wrongValue(node, value) });
}

function misnamed(what: string, at: readonly string[], name: string): Operator {
  const rule = "schema/unknown-property";
  return operator({ id: `${what} spelt ${name}`, rule, at, type: "any", damage: (node) => renamed(node, name) });
}

function added(id: string, at: readonly string[], name: string, value: unknown): Operator {
  return operator({
    id,
    rule: "schema/unknown-property",
    at,
    type: "object",
    damage: (object) => withMember(object, name, value),
  });
}

function outdated(id: string, at: readonly string[], name: string): Operator {
  return operator({
    id,
    rule: "schema/deprecated-spelling",
    at,
    type: "string",
    damage(node) {
      const format = node.parent && formatOf(node.parent);
      return format === "link_header" || format === "range" ? undefined : renamed(node, name);
    },
  });
}

function paginationsOf(rest: string): readonly string[] {
  return places.paginations.map((at) => `${at}/${rest}`);
}
