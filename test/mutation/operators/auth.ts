import { pointerOf } from "../../../src/document/pointer.js";
import type { ArrayNode, ObjectNode, StringNode } from "../../../src/document/tree.js";
import { keyOf, pointerTo, renamed, withMember, without, wrongText, wrongValue } from "../damages.js";
import { addItem, addMember, memberOf, removeMember, replaceValue, sourceOf } from "../edits.js";
import { operator, type Operator } from "../operator.js";
import type { Subject } from "../subject.js";
import * as places from "../places.js";

/** Credential fields. */
const fields: readonly Operator[] = [
  operator({
    id: "a format under another key",
    rule: "auth/format-key-mismatch",
    at: ["credentials/*"],
    type: "object",
    damage: (node) => (node.get("format") === undefined ? undefined : renamed(node, "default")),
  }),
  operator({
    id: "a field twice",
    rule: "auth/duplicate-field",
    at: ["credentials/config/fields", "credentials/*/config/fields"],
    type: "array",
    damage(list) {
      const [first, last] = [list.items[0], list.items.at(-1)];
      const name = first?.type === "object" ? first.get("name") : undefined;
      if (last === undefined || name?.type !== "string" || !sourceOf(list).startsWith("[")) return undefined;
      const edit = addItem(last, { name: name.value, label: "Once more", type: "password" });
      return {
        edits: [edit],
        pointer: `${pointerOf(list)}/${String(list.items.length)}/name`,
        text: JSON.stringify(name.value),
      };
    },
  }),
  operator({
    id: "a choice without options",
    rule: "auth/select-without-options",
    at: places.fields,
    type: "object",
    damage(field) {
      const type = field.get("type");
      if (type?.type !== "string" || type.value !== "single_select") return undefined;
      const damage = without(field, "options");
      return damage && { ...damage, text: [damage.text, type.value, sourceOf(type), keyOf(type)].flat() };
    },
  }),
  operator({
    id: "a field that nobody reads",
    rule: "auth/unused-field",
    at: ["credentials/config/fields"],
    type: "array",
    whole: true,
    damage: (list, { subject }) => withField(list, subject, { name: "fax_number", label: "Fax", type: "text" }),
  }),
  operator({
    id: "a choice that nobody reads",
    rule: "auth/unused-field",
    at: ["credentials/config/fields", "credentials/*/config/fields"],
    type: "array",
    whole: true,
    damage: (list, { subject }) =>
      withField(list, subject, {
        name: "billing_cycle",
        label: "Billing",
        type: "single_select",
        options: [
          { label: "Monthly", value: "monthly" },
          { label: "Yearly", value: "yearly" },
        ],
      }),
  }),
  operator({
    id: "a field whose only reader is gone",
    rule: "auth/unused-field",
    at: [...places.headerValues, ...places.queryValues],
    type: "string",
    whole: true,
    damage(node, { subject }) {
      const name = /^\{\{(\w+)\}\}$/.exec(node.value)?.[1] ?? "";
      const uses = subject.text.match(new RegExp(`\\b${name}\\b`, "g"))?.length;
      const declared = subject
        .at(places.fields.map((at) => `${at}/name`))
        .find((at) => "value" in at && at.value === name);
      if (name === "" || uses !== 2 || declared === undefined || subject.at(["authorization"]).length === 0) {
        return undefined;
      }
      return { edits: [replaceValue(node, "fixed")], pointer: pointerOf(declared), text: sourceOf(declared) };
    },
  }),
  ...["api_key", "client_secret", "token", "api_token", "password"].map((word) =>
    operator({
      id: `a ${word} for everybody to see`,
      rule: "auth/unmasked-secret",
      at: places.fields,
      type: "object",
      damage(field) {
        const [name, type] = [field.get("name"), field.get("type")];
        if (name?.type !== "string" || type?.type !== "string" || type.value !== "password") return undefined;
        return name.value === word ? wrongValue(type, "text") : undefined;
      },
    }),
  ),
  operator({
    id: "a pattern that is no regular expression",
    rule: "auth/bad-pattern",
    at: places.fields,
    type: "object",
    damage: (field) => withValue(field, "pattern", "^[a-z+$"),
  }),
  operator({
    id: "a default that the pattern refuses",
    rule: "auth/self-contradicting-field",
    at: places.fields.map((at) => `${at}/pattern`),
    type: "string",
    damage: ({ parent }) => (parent?.type === "object" ? withValue(parent, "default", "§ not this §") : undefined),
  }),
  operator({
    id: "an example that the pattern refuses",
    rule: "auth/self-contradicting-field",
    at: places.fields.map((at) => `${at}/pattern`),
    type: "string",
    damage: ({ parent }) => (parent?.type === "object" ? withValue(parent, "placeholder", "§not/this§") : undefined),
  }),
  operator({
    id: "a default that the format refuses",
    rule: "auth/self-contradicting-field",
    at: places.fields.map((at) => `${at}/format`),
    type: "string",
    damage({ parent, value }) {
      const isKnown = ["email", "number", "uuid", "url"].includes(value);
      return isKnown && parent?.type === "object" ? withValue(parent, "default", "nonsense") : undefined;
    },
  }),
  operator({
    id: "a default that is no option",
    rule: "auth/self-contradicting-field",
    at: places.fields.map((at) => `${at}/options`),
    type: "array",
    damage: ({ parent }) => (parent?.type === "object" ? withValue(parent, "default", "none_of_these") : undefined),
  }),
  operator({
    id: "an option twice",
    rule: "auth/self-contradicting-field",
    at: places.fields.map((at) => `${at}/options/1/value`),
    type: "string",
    damage(node) {
      const options = node.parent?.parent;
      const first = options?.type === "array" ? options.items[0] : undefined;
      const value = first?.type === "object" ? first.get("value") : undefined;
      return value?.type === "string" ? wrongValue(node, value.value) : undefined;
    },
  }),
];

/** Defects of requests. */
const authorization: readonly Operator[] = [
  operator({
    id: "both forms of a header",
    rule: "auth/header-forms",
    at: ["authorization/config"],
    type: "object",
    whole: true,
    damage(config) {
      if (config.get("header_name") === undefined) return undefined;
      return withMember(config, "expression", "{ 'x-key': context.api_key }");
    },
  }),
  operator({
    id: "a header without a value",
    rule: "auth/header-forms",
    at: ["authorization/config"],
    type: "object",
    whole: true,
    damage: (config) => without(config, "header_value"),
  }),
  operator({
    id: "a header that is set twice",
    rule: "auth/header-set-twice",
    at: ["headers"],
    type: "object",
    damage(headers) {
      const authorization = headers.parent?.type === "object" ? headers.parent.get("authorization") : undefined;
      const format = authorization?.type === "object" ? authorization.get("format") : undefined;
      if (format?.type !== "string" || !["bearer", "basic"].includes(format.value)) return undefined;
      return withMember(headers, "Authorization", "ApiKey {{environment_variables.KEY}}");
    },
  }),
  operator({
    id: "no authorization and an authorization",
    rule: "auth/no-auth-with-authorization",
    at: ["resources/*/*/authorization"],
    type: "object",
    damage(node) {
      const { parent } = node;
      const damage = parent?.type === "object" ? withMember(parent, "no_auth", true) : undefined;
      return damage && { ...damage, pointer: pointerOf(node), text: keyOf(node) };
    },
  }),
  operator({
    id: "a scheme twice",
    rule: "auth/scheme-doubled",
    at: ["authorization/config/value"],
    type: "string",
    whole: true,
    damage: (node) => wrongText(node, `Bearer ${node.value}`, ["Bearer ", "Bearer"]),
  }),
  operator({
    id: "a bearer that nothing provides",
    rule: "auth/bearer-without-token-source",
    at: ["authorization/config/value"],
    type: "string",
    whole: true,
    damage(node, { subject }) {
      const hasFields = subject.at(places.fields).length > 0;
      return hasFields
        ? undefined
        : { ...wrongValue(node, "{{access_token}}"), text: ['"{{access_token}}"', "access_token"] };
    },
  }),
  operator({
    id: "basic without a user",
    rule: "auth/basic-without-fields",
    at: ["authorization"],
    type: "object",
    whole: true,
    damage(node, { subject }) {
      const names = subject.at(places.fields.map((at) => `${at}/name`));
      const hasUser = names.some((name) => name.type === "string" && /user|password/.test(name.value));
      const owner = memberOf(node);
      if (hasUser || owner === undefined) return undefined;
      return {
        edits: [replaceValue(node, { format: "basic" })],
        pointer: `${pointerOf(node)}/format`,
        text: ['"basic"', "basic"],
      };
    },
  }),
  insecure("an address without encryption", ["base_url"]),
  insecure("a token host without encryption", [
    "credentials/config/auth/tokenHost",
    "credentials/*/config/auth/tokenHost",
  ]),
  operator({
    id: "a link that runs code",
    rule: "auth/insecure-url",
    at: ["credentials/config/documentation_link"],
    type: "string",
    damage: (node) => wrongValue(node, "javascript:alert(1)"),
  }),
  secret("a secret in a header", ["headers"], "X-Api-Token", "sk_live_4eC39HqLyjWDarjtT1zdp7dc"),
  operator({
    id: "a client secret in the file",
    rule: "auth/hard-coded-secret",
    at: ["credentials/config/client/secret", "credentials/*/config/client/secret"],
    type: "string",
    damage: (node) => wrongValue(node, "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"),
  }),
  operator({
    id: "a webhook secret in the file",
    rule: "auth/hard-coded-secret",
    at: [`${places.signature}/config/secret`],
    type: "string",
    damage: (node) => wrongValue(node, "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
  }),
  operator({
    id: "a token in the authorization",
    rule: "auth/hard-coded-secret",
    at: ["authorization/config/value", "authorization/config/header_value"],
    type: "string",
    damage: (node) => wrongValue(node, "ghp_16C7e42F292c6912E7710c838347Ae178B4a"),
  }),
  secret("a secret in the query", ["query"], "api_key", "q81bF0z93kQm27Xv5LtR84wcZa0"),
  unsent("no credential is sent", { format: "header", config: { header_name: "X-Client", header_value: "connector" } }),
  unsent("a fixed bearer for everybody", { format: "bearer", config: { value: "connector" } }),
  unsent("a fixed user for everybody", { format: "basic", config: { username: "connector", password: "" } }),
  unsent("no authorization at all", undefined),
];

/** Defects of credentials and their use. */
export const auth: readonly Operator[] = [...fields, ...authorization];

function withValue(object: ObjectNode, name: string, value: string) {
  const present = object.get(name);
  if (present !== undefined) return present.type === "string" ? wrongValue(present, value) : undefined;
  return { edits: [addMember(object, name, value)], pointer: pointerTo(object, name), text: JSON.stringify(value) };
}

function withField(list: ArrayNode, subject: Subject, field: object) {
  const last = list.items.at(-1);
  if (last === undefined || !sourceOf(list).startsWith("[") || subject.at(places.methods).length === 0)
    return undefined;
  const { name } = field as { name: string };
  const pointer = `${pointerOf(list)}/${String(list.items.length)}/name`;
  return { edits: [addItem(last, field)], pointer, text: JSON.stringify(name) };
}

/** Replaces the only place that reads the account. */
function unsent(id: string, authorization: object | undefined): Operator {
  return operator({
    id,
    rule: "auth/nothing-sent",
    at: ["authorization"],
    type: "object",
    whole: true,
    damage(node, { subject }) {
      const outside = subject.text.replace(sourceOf(node), "");
      const isOnly = !/\{\{(?!id\b|query\b|body\b)|context/.test(outside) && /\{\{|context\./.test(sourceOf(node));
      const config = node.parent?.type === "object" ? node.parent : undefined;
      const credentials = config?.get("credentials");
      if (!isOnly || config === undefined || credentials === undefined) return undefined;
      if (subject.at(places.methods).length === 0) return undefined;
      // The use of an OAuth token without any authorization is not documented.
      if (/"oauth"|keka/.test(sourceOf(credentials))) return undefined;
      if (authorization === undefined && sourceOf(credentials).includes("oauth")) return undefined;
      const edit =
        authorization === undefined ? removeMember(config, "authorization") : replaceValue(node, authorization);
      return { edits: [edit], pointer: pointerOf(credentials), text: keyOf(credentials) };
    },
  });
}

function insecure(id: string, at: readonly string[]): Operator {
  return operator({
    id,
    rule: "auth/insecure-url",
    at,
    type: "string",
    damage(node: StringNode) {
      if (!/^https:\/\/[\w.]+(\/|$)/.test(node.value)) return undefined;
      const text = node.value.replace("https:", "http:");
      return wrongText(node, text, ["http://", "http", "http:", text, JSON.stringify(text)]);
    },
  });
}

function secret(id: string, at: readonly string[], name: string, value: string): Operator {
  return operator({
    id,
    rule: "auth/hard-coded-secret",
    at,
    type: "object",
    damage(object) {
      if (object.get(name) !== undefined) return undefined;
      const edits = [addMember(object, name, value)];
      return { edits, pointer: pointerTo(object, name), text: [JSON.stringify(value), value] };
    },
  });
}
