import { describe, expect, it } from "vitest";
import { compareConfigs } from "../../src/compare/compare.js";
import type { Change } from "../../src/compare/change.js";
import { parseDocument } from "../../src/document/parse.js";
import { analyzeDocument } from "../../src/engine/lint.js";
import { AnalysisCache } from "../../src/model/uses.js";
import { defaultSettings } from "../../src/rule-kit/settings.js";
import { helpdesk, signed, weather } from "./documents.js";
import { rename, set, type Edit } from "./edit.js";

function sideOf(config: object) {
  const cache = new AnalysisCache(defaultSettings);
  const document = parseDocument(JSON.stringify(config), {});
  const { model, hidden } = analyzeDocument(document, "config", { cache });
  const [side] = model.configs;
  if (side === undefined) throw new Error("there is no configuration");
  return { config: side, reads: model.reads, cache, hidden };
}

function compare(old: object, current: object): readonly Change[] {
  return compareConfigs(sideOf(old), sideOf(current));
}

type Row = readonly [document: object, edit: Edit, code: string];

const field = "credentials.api_key.config.fields";
const oauth = "credentials.oauth2.config";

const breaking: readonly Row[] = [
  [helpdesk, set("a resource is removed", ["resources.comments", undefined]), "resource-removed"],
  [helpdesk, rename("a resource is renamed", "resources.comments", "replies"), "resource-renamed"],
  [helpdesk, set("a method is removed", ["resources.tickets.delete", undefined]), "method-removed"],
  [helpdesk, rename("a method is renamed", "resources.comments.export", "download"), "method-renamed"],
  [helpdesk, set("the verb changes", ["resources.tickets.create.method", "put"]), "verb"],
  [weather, set("a verb is written", ["resources.alerts.list.method", "post"]), "verb"],
  [helpdesk, set("the path changes", ["resources.tickets.list.path", "/cases"]), "address"],
  [weather, set("the version in the path changes", ["resources.stations.get.path", "/v2/stations/{{id}}"]), "address"],
  [helpdesk, set("the base path changes", ["base_url", "https://{{subdomain}}.harbourdesk.example/api/v3"]), "address"],
  [helpdesk, set("the id goes from the path", ["resources.tickets.get.path", "/tickets"]), "address"],
  [helpdesk, set("the host changes", ["base_url", "https://{{subdomain}}.harbour.example/api/v2"]), "host"],
  [weather, set("one method goes to another host", ["resources.alerts.list.base_url", "https://b.example"]), "host"],
  [
    helpdesk,
    set("the base URL reads another name", ["base_url", "https://{{domain}}.harbourdesk.example/api/v2"]),
    "input",
  ],
  [
    helpdesk,
    set("the path needs a parameter", ["resources.tickets.list.path", "/teams/{{query.team}}/tickets"]),
    "input",
  ],
  [weather, set("the query needs a parameter", ["resources.alerts.list.query", { area: "{{query.area}}" }]), "input"],
  [helpdesk, set("the body needs a property", ["resources.tickets.create.body.queue", "{{body.queue}}"]), "input"],
  [
    weather,
    set("a header needs a parameter", ["resources.stations.list.headers", { "X-Trace": "{{query.trace}}" }]),
    "input",
  ],
  [helpdesk, set("a default goes", ["resources.tickets.list.query.view", "{{query.view}}"]), "input"],
  [helpdesk, set("a flag goes", ["resources.tickets.list.query.status", "{{query.status}}"]), "input"],
  [
    helpdesk,
    set("a parameter is renamed", ["resources.tickets.list.query.status", "{{query.state:undefined}}"]),
    "input",
  ],
  [helpdesk, set("the body is sent no longer", ["resources.comments.create.body", undefined]), "input"],
  [helpdesk, set("a header of all reads a new name", ["headers.X-Org", "{{org}}"]), "input"],
  [helpdesk, set("the version header changes", ["headers.X-Api-Version", "2025-01-01"]), "request"],
  [helpdesk, set("results are asked for as XML", ["headers.Accept", "application/xml"]), "request"],
  [weather, set("the key is sent no longer", ["query.key", undefined]), "authorization"],
  [weather, rename("the key travels under another name", "query.key", "token"), "authorization"],
  [helpdesk, set("results move", ["resources.tickets.list.response_path", "data.tickets"]), "response"],
  [helpdesk, set("results are the whole response", ["resources.tickets.get.response_path", undefined]), "response"],
  [weather, set("responses are XML", ["resources.stations.get.api_response_format", "xml"]), "response"],
  [helpdesk, set("bodies are forms", ["resources.tickets.create.body_format", "form"]), "body-format"],
  [signed, set("bodies are JSON", ["resources.entries.import.body_format", undefined]), "body-format"],
  [signed, set("the body is ignored", ["resources.entries.import.ignore_body", true]), "body-format"],
  [helpdesk, set("a credential format goes", ["credentials.oauth2", undefined]), "credential-removed"],
  [
    weather,
    set("the only format is another one", ["credentials", { format: "oauth", config: {} }]),
    "credential-removed",
  ],
  [
    helpdesk,
    set("a required field comes", [`${field}.5`, { name: "pin", label: "PIN", type: "text", required: true }]),
    "field-added",
  ],
  [helpdesk, set("a field that is read goes", [`${field}.0`, undefined]), "field-removed"],
  [helpdesk, set("a field is renamed", [`${field}.2.name`, "token"]), "field-renamed"],
  [
    weather,
    set("a field is renamed everywhere", ["credentials.config.fields.0.name", "key"], ["query.key", "{{key}}"]),
    "field-renamed",
  ],
  [helpdesk, set("a field becomes required", [`${field}.3.required`, true]), "field"],
  [helpdesk, set("an option goes", [`${field}.4.options.1`, undefined]), "field"],
  [helpdesk, set("a text becomes a choice", [`${field}.3.type`, "single_select"], [`${field}.3.options`, []]), "field"],
  [helpdesk, set("a pattern is narrower", [`${field}.0.pattern`, "[a-z]+"]), "field"],
  [helpdesk, set("a pattern comes", [`${field}.3.pattern`, "[a-z]+"]), "field"],
  [helpdesk, set("a format comes", [`${field}.3.format`, "uuid"]), "field"],
  [helpdesk, set("a scope comes", [`${oauth}.scope.2`, "users:read"]), "scope"],
  [helpdesk, set("the token host changes", [`${oauth}.auth.tokenHost`, "https://id.harbour.example"]), "grant"],
  [helpdesk, set("the authorize host changes", [`${oauth}.auth.authorizeHost`, "https://id.harbour.example"]), "grant"],
  [helpdesk, set("the client changes", [`${oauth}.client.id`, "another-client"]), "grant"],
  [
    helpdesk,
    set("bearer becomes basic", ["authorization", { format: "basic", config: { username: "{{api_key}}" } }]),
    "input",
  ],
  [
    signed,
    set("basic becomes bearer", ["authorization", { format: "bearer", config: { value: "{{password}}" } }]),
    "authorization",
  ],
  [helpdesk, set("there is no authorization", ["authorization", undefined]), "authorization"],
  [helpdesk, set("one method goes without", ["resources.tickets.list.no_auth", true]), "authorization"],
  [signed, set("the user changes", ["authorization.config.username", "{{password}}"]), "authorization"],
  [
    signed,
    set("another header is signed", [
      "resources.entries.signed.authorization.config.expression",
      "{ 'X-Sign': $string(context.password) }",
    ]),
    "expression",
  ],
  [helpdesk, set("pages are numbered", ["pagination", { format: "page", config: { page_key: "page" } }]), "pagination"],
  [weather, set("the page parameter changes", ["pagination.config.page_param", "p"]), "pagination"],
  [helpdesk, set("the limit parameter changes", ["pagination.config.limit_key", "limit"]), "pagination"],
  [helpdesk, set("pages are switched off for a method", ["resources.tickets.list.pagination", null]), "pagination"],
  [helpdesk, set("pages are switched off", ["pagination", null]), "pagination"],
  [
    signed,
    set("pages end the wrong way", ["pagination.config.get_pagination_values_expression", "body.more ? 'x' : null"]),
    "expression",
  ],
  [
    helpdesk,
    set("errors have a textual status", [
      "error_expression",
      "status >= 400 ? { 'status': 'bad', 'message': 'x' } : null",
    ]),
    "expression",
  ],
  [
    helpdesk,
    set("errors lose their message", ["error_expression", "status >= 400 ? { 'status': status } : null"]),
    "expression",
  ],
  [helpdesk, set("errors are texts", ["error_expression", "status >= 400 ? 'failed' : null"]), "expression"],
  [helpdesk, set("errors are not told any more", ["error_expression", null]), "expression"],
  [helpdesk, set("an expression does not compile", ["error_expression", "status >= "]), "expression"],
  [helpdesk, set("the delay is a text", ["rate_limit.retry_after_header_expression", "'soon'"]), "expression"],
  [
    helpdesk,
    set("limits are a number", ["rate_limit.rate_limit_header_expression", "$number(headers.`x-limit`)"]),
    "expression",
  ],
  [
    helpdesk,
    set("a new kind of answer", [
      "webhook.handle_verification",
      "body.challenge ? { 'type': 'verify', 'verification_response': { 'status_code': 200 } } : { 'type': 'meta' }",
    ]),
    "expression",
  ],
  [
    helpdesk,
    set("events lose a property", [
      "webhook.payload_transform",
      "{ 'body': { 'type': 'ticket.' & body.kind }, 'headers': headers, 'query': query }",
    ]),
    "expression",
  ],
  [helpdesk, set("events are not transformed", ["webhook.payload_transform", undefined]), "expression"],
  [helpdesk, set("webhooks are not answered", ["webhook.handle_verification", undefined]), "expression"],
  [helpdesk, set("there is no webhook", ["webhook", null]), "webhook"],
  [helpdesk, set("the digest changes", ["webhook.signature_verification.config.algorithm", "sha1"]), "signature"],
  [
    helpdesk,
    set("the signed header changes", ["webhook.signature_verification.config.compare_with", "$header.x-hub"]),
    "signature",
  ],
  [
    helpdesk,
    set("the secret is in the account", ["webhook.signature_verification.config.secret", "{{hook_secret}}"]),
    "input",
  ],
  [
    set("signatures were not verified", ["webhook.signature_verification", undefined]).apply(helpdesk),
    set("signatures are verified", ["webhook.signature_verification", helpdesk.webhook.signature_verification]),
    "signature",
  ],
  [helpdesk, set("an action goes", ["actions.refresh_token", undefined]), "action"],
  [helpdesk, rename("an action is renamed", "actions.post_install", "after_install"), "action"],
  [helpdesk, set("an action sets less", ["actions.post_install.steps.1.config", {}]), "action"],
  [
    helpdesk,
    set("the form of an action asks for more", [
      "actions.post_install.steps.2.config.fields.1",
      { name: "inbox", label: "Inbox", type: "text", required: true },
    ]),
    "field-added",
  ],
  [
    helpdesk,
    set(
      "a name is set for new accounts only",
      ["actions.post_install.steps.1.config.plan", "pro"],
      ["resources.tickets.list.query.plan", "{{plan}}"],
    ),
    "input",
  ],
];

/** The same value with the members of every object in the other order. */
function reversed(value: object): object {
  const below = (member: unknown): unknown =>
    typeof member === "object" && member !== null ? reversed(member) : member;
  if (Array.isArray(value)) return value.map(below);
  const members = Object.entries(value).map(([key, member]: [string, unknown]) => [key, below(member)] as const);
  return Object.fromEntries(members.reverse());
}

type Harmless = readonly [document: object, edit: Edit, category: "additive" | "neutral" | "nothing"];

const tickets = "resources.tickets";
const harmless: readonly Harmless[] = [
  [helpdesk, { title: "the keys are in another order", apply: reversed }, "nothing"],
  [helpdesk, set("the label changes", ["label", "Harbour"]), "nothing"],
  [helpdesk, set("the logo changes", ["logo", "https://static.harbourdesk.example/new.svg"]), "nothing"],
  [helpdesk, set("a description changes", [`${tickets}.list.description`, "Lists tickets."]), "nothing"],
  [
    helpdesk,
    set("a field is worded better", [`${field}.2.label`, "Secret key"], [`${field}.2.help_text`, "See Settings"]),
    "nothing",
  ],
  [helpdesk, set("an example comes", [`${tickets}.get.examples`, { response: "{}" }]), "nothing"],
  [helpdesk, set("a tag comes", ["tool_tags.comments", ["support"]]), "nothing"],
  [
    helpdesk,
    set("verbs in upper case", [`${tickets}.get.method`, "GET"], [`${tickets}.create.method`, "POST"]),
    "nothing",
  ],
  [weather, set("the default verb is written", ["resources.stations.list.method", "get"]), "nothing"],
  [helpdesk, set("the default verb is left out", [`${tickets}.list.method`, undefined]), "nothing"],
  [helpdesk, set("the default body format is written", [`${tickets}.create.body_format`, "json"]), "nothing"],
  [weather, set("present spellings", ["pagination.config", { page_key: "page", limit_key: "size" }]), "nothing"],
  [
    set("an older spelling", ["authorization.config", { token: "{{oauth.token.access_token|api_key}}" }]).apply(
      helpdesk,
    ),
    set("token is written as value", ["authorization.config", { value: "{{oauth.token.access_token|api_key}}" }]),
    "nothing",
  ],
  [
    helpdesk,
    set("spaces in placeholders", ["base_url", "https://{{ subdomain }}.harbourdesk.example/api/v2"]),
    "nothing",
  ],
  [helpdesk, set("a prefix that is none", [`${tickets}.list.query.team`, "{{context.team}}"]), "nothing"],
  [
    helpdesk,
    set(
      "a header moves into every method",
      ["headers", { Accept: "application/json", "X-Api-Version": "2024-05-01" }],
      ...[
        "tickets.list",
        "tickets.get",
        "tickets.create",
        "tickets.delete",
        "comments.list",
        "comments.create",
        "comments.export",
      ].map((name) => [`resources.${name}.headers`, { "x-client": "integrations" }] as const),
    ),
    "nothing",
  ],
  [
    weather,
    set(
      "the base URL moves to the methods",
      ["base_url", "https://api.weatherly.example/v1"],
      ["resources.stations.list.path", "/stations"],
      ["resources.stations.get.path", "/stations/{{id}}"],
      ["resources.stations.nearby.path", "/stations/near"],
      ["resources.alerts.list.path", "/alerts"],
      ["resources.alerts.subscribe.path", "/alerts"],
    ),
    "nothing",
  ],
  [weather, set("one slash too many", ["base_url", "https://api.weatherly.example/"]), "neutral"],
  [
    weather,
    set("a method has its own base URL, the same", ["resources.alerts.list.base_url", "https://api.weatherly.example"]),
    "nothing",
  ],
  [
    weather,
    set(
      "the key moves into the methods",
      ["query", { units: "metric" }],
      ...["stations.list", "stations.get", "alerts.list", "alerts.subscribe"].map(
        (name) => [`resources.${name}.query`, { key: "{{api_key}}" }] as const,
      ),
      ["resources.stations.nearby.query.key", "{{api_key}}"],
    ),
    "nothing",
  ],
  [
    helpdesk,
    set("the authorization is spelt as a header", [
      "authorization",
      {
        format: "header",
        config: { header_name: "authorization", header_value: "Bearer {{oauth.token.access_token|api_key}}" },
      },
    ]),
    "nothing",
  ],
  [signed, set("basic without its usual config", ["authorization", { format: "basic" }]), "nothing"],
  [weather, set("single credential as a map", ["credentials", { api_key: weather.credentials }]), "nothing"],
  [helpdesk, set("a resource comes", ["resources.users", { list: { path: "/users" } }]), "additive"],
  [helpdesk, set("a method comes", [`${tickets}.update`, { method: "patch", path: "/tickets/{{id}}" }]), "additive"],
  [helpdesk, set("an optional parameter comes", [`${tickets}.list.query.tag`, "{{query.tag:undefined}}"]), "additive"],
  [helpdesk, set("a parameter with a default comes", [`${tickets}.list.query.tag`, "{{query.tag?:none}}"]), "neutral"],
  [helpdesk, set("a fixed parameter comes", [`${tickets}.list.query.include`, "people"]), "neutral"],
  [
    helpdesk,
    set("a fallback comes", [`${tickets}.list.query.status`, "{{query.status|query.state:undefined}}"]),
    "neutral",
  ],
  [helpdesk, set("a default comes", [`${tickets}.create.body.subject`, "{{body.subject?:Untitled}}"]), "nothing"],
  [helpdesk, set("a default changes", [`${tickets}.create.body.priority`, "{{body.priority?:low}}"]), "neutral"],
  [helpdesk, set("a required parameter goes from the query", [`resources.comments.list.path`, "/comments"]), "neutral"],
  [
    weather,
    set("a required parameter is optional", ["resources.stations.nearby.query.lat", "{{query.lat:undefined}}"]),
    "neutral",
  ],
  [helpdesk, set("the caller's query is not read any more", [`${tickets}.list.query.status`, undefined]), "neutral"],
  [helpdesk, set("the client header changes", ["headers.X-Client", "intlint"]), "neutral"],
  [weather, set("http becomes https", ["base_url", "HTTPS://api.weatherly.example"]), "neutral"],
  [helpdesk, set("a credential format comes", ["credentials.oauth", { format: "oauth", config: {} }]), "additive"],
  [
    helpdesk,
    set("an optional field comes", [`${field}.5`, { name: "inbox", label: "Inbox", type: "text", required: false }]),
    "additive",
  ],
  [
    helpdesk,
    set("a required field with a default comes", [
      `${field}.5`,
      { name: "zone", label: "Zone", type: "text", required: true, default: "z1" },
    ]),
    "additive",
  ],
  [
    helpdesk,
    set(
      "a part of the host becomes a setting with a default",
      [`${field}.5`, { name: "domain", label: "Domain", type: "text", required: false }],
      ["base_url", "https://{{subdomain}}.{{domain?:harbourdesk.example}}/api/v2"],
    ),
    "additive",
  ],
  [helpdesk, set("an unused field goes", [`${field}.3`, undefined]), "neutral"],
  [helpdesk, set("a field becomes optional", [`${field}.1.required`, false]), "additive"],
  [helpdesk, set("an option comes", [`${field}.4.options.2`, { label: "Asia", value: "ap" }]), "additive"],
  [helpdesk, set("an option is worded better", [`${field}.4.options.0.label`, "European Union"]), "nothing"],
  [helpdesk, set("a pattern is wider", [`${field}.0.pattern`, "[A-Za-z0-9-]+"]), "neutral"],
  [helpdesk, set("a pattern is spelt differently", [`${field}.0.pattern`, "^[a-z\\d-]+$"]), "neutral"],
  [helpdesk, set("a pattern goes", [`${field}.0.pattern`, undefined]), "nothing"],
  [helpdesk, set("a field is hidden while it is typed", [`${field}.1.type`, "password"]), "neutral"],
  [helpdesk, set("a choice becomes a text", [`${field}.4.type`, "text"], [`${field}.4.options`, undefined]), "neutral"],
  [helpdesk, set("a scope goes", [`${oauth}.scope.1`, undefined]), "neutral"],
  [helpdesk, set("scopes in another order", [`${oauth}.scope`, ["tickets:write", "tickets:read"]]), "nothing"],
  [
    helpdesk,
    set("the secret of the client is rotated", [`${oauth}.client.secret`, "{{environment_variables.NEW_SECRET}}"]),
    "nothing",
  ],
  [helpdesk, set("the token path changes", [`${oauth}.auth.tokenPath`, "/oauth2/token"]), "neutral"],
  [helpdesk, set("the cursor is found elsewhere", ["pagination.config.cursor_path", "links.next"]), "neutral"],
  [helpdesk, set("the largest page grows", ["pagination.config.max_limit", 200]), "neutral"],
  [helpdesk, set("a method without pages gets some", ["resources.comments.export.pagination", undefined]), "additive"],
  [helpdesk, set("pages are switched off where there are none", [`${tickets}.get.pagination`, null]), "nothing"],
  [
    signed,
    set("pages are counted the same", [
      "pagination.config.get_pagination_values_expression",
      "body.more = true ? { 'page': paginationValues.page + 1 } : null",
    ]),
    "neutral",
  ],
  [
    helpdesk,
    set("an expression over several lines", [
      "error_expression",
      "status >= 400 ? {\n  'status': status, /* as it came */\n  'message': 'Refused: ' & $string(data.error)\n} : null",
    ]),
    "neutral",
  ],
  [
    helpdesk,
    set("errors are worded better", [
      "error_expression",
      "status >= 400 ? { 'status': status, 'message': 'Denied: ' & data.error } : null",
    ]),
    "neutral",
  ],
  [
    helpdesk,
    set("errors tell more", [
      "error_expression",
      "status >= 400 ? { 'status': status, 'message': 'Refused: ' & $string(data.error), 'result': data } : null",
    ]),
    "neutral",
  ],
  [
    helpdesk,
    set("another status is an error", [
      "error_expression",
      "status >= 400 or status = 304 ? { 'status': status, 'message': 'x' } : null",
    ]),
    "neutral",
  ],
  [
    set("an older contract", ["error_expression", "status >= 400"]).apply(helpdesk),
    set("errors are told as they should be", ["error_expression", "status >= 400 ? { 'status': status } : null"]),
    "neutral",
  ],
  [
    helpdesk,
    set("errors are told for a method", [`${tickets}.get.error_expression`, helpdesk.error_expression]),
    "nothing",
  ],
  [
    set("no errors", ["error_expression", undefined]).apply(helpdesk),
    set("errors are told", ["error_expression", helpdesk.error_expression]),
    "additive",
  ],
  [helpdesk, set("limits are noticed earlier", ["rate_limit.is_rate_limited", "status in [429, 503]"]), "neutral"],
  [
    helpdesk,
    set("the delay has a fallback", [
      "rate_limit.retry_after_header_expression",
      "$exists(headers.`retry-after`) ? $number(headers.`retry-after`) : 60",
    ]),
    "neutral",
  ],
  [
    set("no webhook", ["webhook", undefined]).apply(helpdesk),
    set("a webhook comes", ["webhook", helpdesk.webhook]),
    "additive",
  ],
  [helpdesk, set("signatures are not verified", ["webhook.signature_verification", undefined]), "neutral"],
  [
    helpdesk,
    set("header names in another case", ["webhook.signature_verification.config.compare_with", "$header.X-Signature"]),
    "nothing",
  ],
  [
    helpdesk,
    set("an action comes", ["actions.validation", { steps: [{ type: "request", config: { path: "/me" } }] }]),
    "additive",
  ],
  [helpdesk, set("a step changes", ["actions.post_install.steps.0.config.path", "/accounts/me"]), "neutral"],
  [
    helpdesk,
    set("a form asks for something optional", [
      "actions.post_install.steps.2.config.fields.1",
      { name: "inbox", label: "Inbox", type: "text" },
    ]),
    "additive",
  ],
  [helpdesk, set("null where nothing was", [`${tickets}.create.headers`, { "X-None": null }]), "nothing"],
];

/** Rows with the title of their test in front. */
function titled(rows: readonly Row[]) {
  return rows.map((row) => [row[1].title, ...row] as const);
}

describe("changes that break something", () => {
  it.each(titled(breaking))("%s", (_, document, edit, code) => {
    const found = compare(document, edit.apply(document)).filter(({ category }) => category === "breaking");
    expect(found.map((change) => change.code)).toContain(code);
    for (const change of found) expect(change.old ?? change.new).toBeDefined();
  });
});

describe("changes that break nothing", () => {
  it.each(titled(harmless))("%s", (_, document, edit, category) => {
    const found = compare(document, edit.apply(document));
    expect(found.filter((change) => change.category === "breaking").map(({ what }) => what)).toEqual([]);
    expect(found[0]?.category ?? "nothing").toBe(category);
  });

  it.each([helpdesk, weather, signed])("no change at all", (document) => {
    expect(compare(document, structuredClone(document))).toEqual([]);
  });
});
