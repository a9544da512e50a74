import { pointerOf } from "../../../src/document/pointer.js";
import type { ObjectNode, StringNode } from "../../../src/document/tree.js";
import type { Edit } from "../../../src/text/edit.js";
import { keyAs, pointerTo, wrongText } from "../damages.js";
import { addMember, rewrite } from "../edits.js";
import { operator, type Damage, type Operator } from "../operator.js";
import * as places from "../places.js";

const whole = /^\{\{([\w.-]+)\}\}$/;
const plainPlaceholder = /\{\{([\w.-]+)\}\}/;

/** Placeholders that the run time does not read, or reads as something else. */
const grammar: readonly Operator[] = [
  replaced("an index in brackets", "placeholder/malformed", places.requestValues, whole, (name) => `{{${name}[0]}}`),
  replaced("a quoted name", "placeholder/malformed", places.requestValues, whole, (name) => `{{${name}['x']}}`),
  replaced("a sum in a placeholder", "placeholder/malformed", places.requestValues, whole, (name) => `{{${name} + 1}}`),
  replaced(
    "a filter of another language",
    "placeholder/malformed",
    places.requestValues,
    whole,
    (name) => `{{${name}(upper)}}`,
  ),
  replaced(
    "an address with a query as the default",
    "placeholder/malformed",
    places.queryValues,
    whole,
    (name) => `{{${name}?:a=1&b}}`,
  ),
  replaced("a lost closing brace", "placeholder/malformed", places.paths, plainPlaceholder, (name) => `{{${name}}`),
  replaced("an empty placeholder", "placeholder/malformed", places.paths, plainPlaceholder, () => "{{}}"),
  replaced(
    "a placeholder in a placeholder",
    "placeholder/malformed",
    [...places.methodQueryValues, ...places.bodyValues],
    whole,
    (name) => `{{${name}_{{id}}}}`,
  ),
  replaced("braces in threes", "placeholder/malformed", places.authorizationValues, whole, (name) => `{{{${name}}}}`),
  replaced("a question mark alone", "placeholder/malformed", places.requestValues, whole, (name) => `{{${name}?}}`),
  replaced(
    "an operator for a default",
    "placeholder/malformed",
    places.requestValues,
    whole,
    (name) => `{{${name} ?? 0}}`,
  ),
  replaced(
    "a type after a bar",
    "placeholder/undeclared",
    places.methodQueryValues,
    whole,
    (name) => `{{${name}|int}}`,
    () => "int",
  ),
  typed("string", "str"),
  typed("integer", "int"),
  typed("number", "num"),
  typed("boolean", "bool"),
  typed("JSON", "json"),
  typed("array", "json"),
  inserted(
    "a port in a default",
    "placeholder/type-in-default",
    ["base_url"],
    "{{host?:http://localhost:3000}}",
    "3000",
  ),
  inserted(
    "a time in a default",
    "placeholder/type-in-default",
    places.methodQueryValues,
    "{{query.since?:2024-01-01T00:00:00}}",
    "00",
  ),
  replaced(
    "a flag for null inside text",
    "placeholder/embedded-null",
    places.paths,
    plainPlaceholder,
    (name) => `{{${name}:null}}`,
    ":null",
  ),
  replaced(
    "a space before a flag",
    "placeholder/spaced-flag",
    places.requestValues,
    whole,
    (name) => `{{${name}: undefined}}`,
    ": undefined",
  ),
  replaced(
    "json inside other text",
    "placeholder/embedded-json",
    places.paths,
    plainPlaceholder,
    (name) => `{{${name}:json}}`,
    ":json",
  ),
  replaced(
    "a merge that is no object",
    "placeholder/merge-without-json",
    ["resources/*/*/body/$truto_merge"],
    /^\{\{([\w.-]+):json\}\}$/,
    (name) => `{{${name}}}`,
    (name) => [name, `{{${name}}}`],
  ),
  operator({
    id: "a placeholder as a key",
    rule: "placeholder/in-key",
    at: ["headers", "resources/*/*/query", "resources/*/*/headers"],
    type: "object",
    damage: (object) => ({
      edits: [addMember(object, "x-{{query.name}}", "1")],
      pointer: pointerTo(object, "x-{{query.name}}"),
      text: ["{{query.name}}", "x-{{query.name}}", keyAs(object, "x-{{query.name}}")],
    }),
  }),
  operator({
    id: "the whole body as text",
    rule: "placeholder/object-as-text",
    at: ["resources/*/*/body"],
    type: "string",
    damage: (node) => (node.value === "{{body:json}}" ? wrongText(node, "{{body}}", ["body", "{{body}}"]) : undefined),
  }),
];

/** Names that nothing provides at their place. */
const names: readonly Operator[] = [
  ...["pagination.cursor", "response.id", "env.API_KEY", "config.region"].map((path) =>
    inserted(`the root of another tool: ${path}`, "placeholder/unknown-root", places.methodQueryValues, `{{${path}}}`, [
      path,
      path.slice(0, path.indexOf(".")),
    ]),
  ),
  inserted("the root of a workflow tool", "placeholder/unknown-root", places.methodQueryValues, "{{$json.id}}", [
    "{{$json.id}}",
    "$json.id",
    "$json",
  ]),
  inserted(
    "a record's id in the address of the API",
    "placeholder/wrong-scope",
    ["base_url"],
    "https://api.example.net/{{id}}",
    "id",
  ),
  inserted("the caller's query in a common header", "placeholder/wrong-scope", ["headers/*"], "{{query.tenant}}", [
    "query.tenant",
    "query",
  ]),
  inserted(
    "the caller's body in an authorization",
    "placeholder/wrong-scope",
    places.authorizationValues,
    "{{body.token}}",
    ["body.token", "body"],
  ),
  operator({
    id: "the caller's body in a list",
    rule: "placeholder/wrong-scope",
    at: ["resources/*/list/query/*"],
    type: "string",
    whole: true,
    damage(node) {
      const method = node.parent?.parent?.type === "object" ? node.parent.parent.get("method") : undefined;
      const isGet = method === undefined || (method.type === "string" && method.value === "get");
      return isGet ? wrongText(node, "{{body.filter}}", ["body.filter", "body"]) : undefined;
    },
  }),
  operator({
    id: "a mistyped credential",
    rule: "placeholder/undeclared",
    at: places.authorizationValues,
    type: "string",
    whole: true,
    damage: (node) =>
      swapped(node, /\{\{([a-z_]{5,})\}\}/, (name) => `{{${name.slice(0, -2)}${name.at(-1)}${name.at(-2)}}}`),
  }),
  operator({
    id: "a mistyped part of the address",
    rule: "placeholder/undeclared",
    at: ["base_url"],
    type: "string",
    whole: true,
    damage: (node) => swapped(node, /\{\{([a-z_]{6,})\}\}/, (name) => `{{${name.slice(0, 3)}${name.slice(4)}}}`),
  }),
  operator({
    id: "another name in an authorization",
    rule: "placeholder/undeclared",
    at: ["authorization/config/value", "authorization/config/header_value"],
    type: "string",
    whole: true,
    damage(node, { subject }) {
      if (subject.at(places.fields).length === 0) return undefined;
      return wrongText(node, "{{zuplo_gateway}}", "zuplo_gateway");
    },
  }),
  ...[
    ["id", "ID", "ID"],
    ["query\\.(\\w+)", "queries.$1", "queries"],
    ["query\\.(\\w+)", "Query.$1", "Query"],
    ["body\\.(\\w+)", "boddy.$1", "boddy"],
    ["environment_variables\\.(\\w+)", "environmentVariables.$1", "environmentVariables"],
    ["oauth\\.token\\.access_token", "oauth.access_token", "access_token"],
    ["oauth\\.token\\.access_token", "oauth.token.acess_token", "acess_token"],
    ["oauth\\.token\\.access_token", "oauth2.token.access_token", "oauth2"],
  ].map(([pattern = "", written = "", text = ""]) =>
    operator({
      id: `the root or the value ${written}`,
      rule: "placeholder/undeclared",
      at: [
        ...[...places.paths, ...places.requestValues, ...places.authorizationValues],
        ...["base_url", "credentials/config/client/secret", "credentials/*/config/client/secret"],
      ],
      type: "string",
      whole: true,
      damage(node, { subject }) {
        if (subject.at(places.credentials).length === 0) return undefined;
        const mistyped = node.value.replace(
          new RegExp(`^([^{]*\\{\\{)${pattern}(?=\\}\\}[^{]*$)`),
          `$1${written.replace("$1", "$2")}`,
        );
        return mistyped === node.value ? undefined : wrongText(node, mistyped, text);
      },
    }),
  ),
  operator({
    id: "an OAuth token without OAuth",
    rule: "placeholder/missing-oauth",
    at: ["authorization/config/value", "authorization/config/header_value"],
    type: "string",
    whole: true,
    damage(node, { subject }) {
      const formats = subject.at(places.credentials.map((at) => `${at}/format`));
      const hasOauth = formats.some((format) => format.type === "string" && format.value.includes("oauth"));
      return hasOauth ? undefined : wrongText(node, "{{oauth.token.access_token}}", "oauth.token.access_token");
    },
  }),
  operator({
    id: "a name of one credential format only",
    rule: "placeholder/not-in-every-format",
    at: ["authorization/config/value"],
    type: "string",
    damage(node) {
      const name = /\{\{oauth\.token\.access_token\|(\w+)\}\}/.exec(node.value)?.[1];
      return name === undefined ? undefined : wrongText(node, `{{${name}}}`, [name, `{{${name}}}`]);
    },
  }),
  operator({
    id: "a credential with a prefix",
    rule: "placeholder/prefixed-root",
    at: places.authorizationValues,
    type: "string",
    damage: (node) =>
      swapped(
        node,
        whole,
        (name) => `{{credentials.${name}}}`,
        (name) => ["credentials.", "credentials", `credentials.${name}`],
      ),
  }),
  operator({
    id: "a name of the account with a prefix",
    rule: "placeholder/prefixed-root",
    at: ["base_url"],
    type: "string",
    damage: (node) =>
      swapped(
        node,
        plainPlaceholder,
        (name) => `{{context.${name}}}`,
        (name) => ["context.", "context", `context.${name}`],
      ),
  }),
];

/** Notations of other languages. */
const foreign: readonly Operator[] = [
  replaced(
    "a shell variable",
    "placeholder/foreign-syntax",
    places.paths,
    /\{\{(id)\}\}/,
    () => "${id}",
    () => "${id}",
  ),
  replaced(
    "single braces",
    "placeholder/foreign-syntax",
    places.paths,
    /\{\{(id)\}\}/,
    () => "{id}",
    () => "{id}",
  ),
  replaced(
    "a route parameter",
    "placeholder/foreign-syntax",
    places.paths,
    /(?<=\/)\{\{(id)\}\}(?=\/|$)/,
    () => ":id",
    () => ":id",
  ),
  replaced(
    "pointed brackets",
    "placeholder/foreign-syntax",
    places.paths,
    /(?<=\/)\{\{(id)\}\}(?=\/|$)/,
    () => "<id>",
    () => "<id>",
  ),
  replaced(
    "a C format",
    "placeholder/foreign-syntax",
    places.paths,
    /(?<=\/)\{\{(id)\}\}(?=\/|$)/,
    () => "%s",
    () => "%s",
  ),
  inserted("brackets", "placeholder/foreign-syntax", places.headerValues, "[[api_key]]", "[[api_key]]"),
  inserted("a variable of a request tool", "placeholder/foreign-syntax", places.headerValues, "{{$guid}}", "{{$guid}}"),
  inserted("an expression in a query", "placeholder/expression-in-template", places.queryValues, "$now()", "$now()"),
  inserted(
    "an expression in a header",
    "placeholder/expression-in-template",
    places.headerValues,
    "$string(version)",
    "$string(version)",
  ),
];

/** Defects that are only worth knowing. */
const notes: readonly Operator[] = [
  unflagged("an optional filter by the schema", ["resources/*/list/query/*"], (method, names) => {
    const filter = { type: "string", description: "Only some of them." };
    return method.get("query_schema") ? undefined : addMember(method, "query_schema", schemaWith(names, filter));
  }),
  unflagged("an optional field beside required ones by the schema", ["resources/*/*/body/*"], (method, names) => {
    const schema = { ...schemaWith(names, {}), required: ["another_one"] };
    return method.get("body_schema") ? undefined : addMember(method, "body_schema", schema);
  }),
  unflagged("an optional filter by a schema in YAML", ["resources/*/list/query/*"], (method, names) => {
    const yaml = `# filters\n${JSON.stringify(schemaWith(names, { type: ["string", "null"] }), null, 2)}\n`;
    return method.get("query_schema") ? undefined : addMember(method, "query_schema", yaml);
  }),
  unflagged("a filter with a flag in another list", ["resources/*/list/query/*"], (method, names) => {
    const resources = method.parent?.parent;
    const other = { list: { path: "/others", query: { same: `{{query.${names.join(".")}:undefined}}` } } };
    return resources?.type === "object" ? addMember(resources, "others", other) : undefined;
  }),
  unflagged(
    "a value with a default in the headers",
    ["resources/*/*/query/*", "resources/*/*/body/*"],
    (method, names) => {
      const root = method.get("body") ? "body" : "query";
      const headers = { "X-Same": `{{${root}.${names.join(".")}?:none}}` };
      return method.get("headers") ? undefined : addMember(method, "headers", headers);
    },
  ),
  operator({
    id: "a secret in the address",
    rule: "placeholder/secret-in-url",
    at: ["resources/*/*/path"],
    type: "string",
    whole: true,
    damage(node, { subject }) {
      const secret = subject
        .at(["credentials/config/fields/*/name"])
        .find((name) => name.type === "string" && /^(api_key|token|\w+_(token|secret|password))$/.test(name.value));
      if (secret?.type !== "string") return undefined;
      return wrongText(node, `${node.value}/{{${secret.value}}}`, secret.value);
    },
  }),
];

/** Defects of templates. */
export const placeholder: readonly Operator[] = [...grammar, ...names, ...foreign, ...notes];

function replaced(
  id: string,
  rule: string,
  at: readonly string[],
  pattern: RegExp,
  write: (name: string) => string,
  underlined: string | ((name: string) => string | readonly string[]) = write,
): Operator {
  return operator({ id, rule, at, type: "string", damage: (node) => swapped(node, pattern, write, underlined) });
}

function inserted(
  id: string,
  rule: string,
  at: readonly string[],
  text: string,
  underlined: string | readonly string[],
): Operator {
  const whole = rule === "placeholder/wrong-scope";
  return operator({
    id,
    rule,
    at,
    type: "string",
    whole,
    damage: (node, { subject }) => (whole && subject.hasField("id") ? undefined : wrongText(node, text, underlined)),
  });
}

function typed(wrong: string, right: string): Operator {
  return replaced(
    `the type ${wrong} for ${right}`,
    "placeholder/unknown-type",
    places.requestValues,
    new RegExp(`^\\{\\{([\\w.]+)(?::${right})?\\}\\}$`),
    (name) => `{{${name}:${wrong}}}`,
    wrong,
  );
}

/** The first placeholder that matches, written another way. */
function swapped(
  node: StringNode,
  pattern: RegExp,
  write: (name: string) => string,
  underlined: string | readonly string[] | ((name: string) => string | readonly string[]) = (name) =>
    write(name).replace(/^\{\{|\}\}$/g, ""),
): Damage | undefined {
  const match = pattern.exec(node.value);
  const name = match?.[1];
  if (match === null || name === undefined) return undefined;
  const span = { start: match.index, end: match.index + match[0].length };
  return {
    edits: [rewrite(node, span, write(name))],
    pointer: pointerOf(node),
    text: typeof underlined === "function" ? underlined(name) : underlined,
  };
}

/** An optional value without its flag, in a method that says in another way that the value is optional. */
function unflagged(
  id: string,
  at: readonly string[],
  say: (method: ObjectNode, names: readonly string[]) => Edit | undefined,
): Operator {
  return operator({
    id,
    rule: "placeholder/literal-left-in-request",
    at,
    type: "string",
    damage(node, { subject }) {
      const damage = swapped(node, optionalValue, (path) => `{{${path}}}`);
      const method = node.parent?.parent;
      const [root, ...names] = optionalValue.exec(node.value)?.[1]?.split(".") ?? [];
      const isRow = subject.at(["/documentation/*"]).length > 0;
      if (damage === undefined || isRow || method?.type !== "object" || root !== node.parent?.key) return undefined;
      if (/_?(?:id|ids|name|key)$/.test(names.at(-1) ?? "")) return undefined;
      return { ...damage, edits: [...damage.edits, say(method, names)] };
    },
  });
}

const optionalValue = /^\{\{((?:query|body)\.[\w.]+):undefined\}\}$/;

/** A schema of nested objects with one property at the end. */
function schemaWith(names: readonly string[], property: object): object {
  return names.reduceRight((inner, name) => ({ type: "object", properties: { [name]: inner } }), property);
}
