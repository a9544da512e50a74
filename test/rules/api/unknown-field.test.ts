import { describe, expect, it } from "vitest";
import { rules } from "../../../generated/rules.js";
import { api } from "../../api/support.js";
import { findingsOf } from "../judge.js";

const json = (schema: object): object => ({ content: { "application/json": { schema } } });
const text = { type: "string" };

const failure = {
  type: "object",
  required: ["error"],
  properties: {
    error: {
      type: "object",
      properties: {
        code: { type: "integer" },
        type: { enum: ["invalid_request", "rate_limited", null] },
        message: text,
        fields: { type: "array", items: { type: "object", properties: { name: text, problem: text } } },
        context: { type: "object", additionalProperties: true },
      },
    },
    request_id: text,
  },
};

const users = {
  type: "object",
  properties: {
    users: { type: "array", items: { type: "object", properties: { id: text, email: text } } },
    paging: {
      type: "object",
      properties: { next_cursor: { type: "string", nullable: true }, total: { type: "integer" } },
    },
  },
};

const user = { type: "object", properties: { id: text, warnings: { type: "array", items: text } } };

const acme = {
  openapi: "3.0.0",
  servers: [{ url: "https://api.acme.com" }],
  paths: {
    "/users": {
      get: { responses: { 200: json(users), default: json({ $ref: "#/components/schemas/Failure" }) } },
      post: { responses: { 201: json(user), "4XX": json({ $ref: "#/components/schemas/Failure" }) } },
    },
    "/things": { get: { responses: { 200: json(users), 404: { description: "Gone" } } } },
  },
  webhooks: {
    created: { post: { requestBody: json({ type: "object", properties: { event: text, user } }) } },
  },
  components: { schemas: { Failure: failure } },
};

/** Those that judge expressions: starting all of them for each would take longer than all else. */
const some = rules.filter(({ id }) => /^(?:api\/unknown-field|jsonata\/(?:imp|arg|op|plus|unknown-p))/.test(id));

/** The findings that rest on the description, as `severity rule text`. */
function judged(config: object, description: object = acme): string[] {
  const document = JSON.stringify({ label: "Acme", base_url: "https://api.acme.com", ...config });
  return findingsOf(document, "config", "", { api: api(description), rules: some }).map(
    ({ rule, severity, range }) => `${severity} ${rule} ${document.slice(range.start.offset, range.end.offset)}`,
  );
}

const methods = { users: { list: { path: "/users" }, create: { path: "/users", method: "post" } } };
const failing = (message: string): object => ({
  error_expression: `status >= 400 ? { 'status': status, 'message': ${message} } : null`,
  resources: methods,
});

describe("names in error expressions", () => {
  it.each([
    ["data.error.message", []],
    ["data.request_id", []],
    ["data.error.fields[0].problem", []],
    ["data.error.fields.(name & ': ' & problem)", []],
    ["data.error.context.anything.at_all", []],
    ["$join(data.error.fields[name = 'x'].problem, ', ')", []],
    ["$lookup(data.error, 'message')", []],
    ["data.error.*[0]", []],
    ["data.**.message", []],
    // Answers of success are seen as well.
    ["data.warnings[0]", []],
    ["data.users ? 'partly' : data.error.message", []],
    ["($e := data.error; $e.message)", []],
    // Slips.
    ["data.error.mesage", ["warning api/unknown-field mesage"]],
    ["data.errror.message", ["warning api/unknown-field errror"]],
    ["data.error.fields[0].problems", ["warning api/unknown-field problems"]],
    ["data.error.fields[nam = 'x'].problem", ["warning api/unknown-field nam"]],
    ["data.error.fields.(name & ': ' & problm)", ["warning api/unknown-field problm"]],
    ["($e := data.error; $e.mesage)", ["warning api/unknown-field mesage"]],
    // Other names.
    ["data.detail", ["warning api/unknown-field detail"]],
    ["data.error.detail", ["warning api/unknown-field detail"]],
    // Members of other responses.
    ["data.error.message ? data.error.message : data.detail", ["info api/unknown-field detail"]],
    ["data.error.message ?: data.detail", ["info api/unknown-field detail"]],
    ["$append(data.detail, data.error.message)[0]", ["info api/unknown-field detail"]],
    ["[data.detail, data.error.message][0]", ["info api/unknown-field detail"]],
    ["data.error.message ?: data.error.Message", ["info api/unknown-field Message"]],
    ["status = 422 ? data.error.mesage : data.error.message", ["warning api/unknown-field mesage"]],
    // Beside them, not in their place.
    ["data.error.message & data.detail", ["warning api/unknown-field detail"]],
    ["$string(data.error.code) & ': ' & data.error.detail", ["warning api/unknown-field detail"]],
  ])("%s", (message, expected) => {
    expect(judged(failing(message))).toEqual(expected);
  });

  it("reports only slips where an answer is not described", () => {
    const more = { ...methods, things: { list: { path: "/things" } } };
    expect(judged({ ...failing("data.detail"), resources: more })).toEqual([]);
    expect(judged({ ...failing("data.error.mesage"), resources: more })).toEqual(["warning api/unknown-field mesage"]);
  });

  it("reports slips of the names of errors where successes may have any name", () => {
    const open = { type: "object", properties: { data: { type: "object", additionalProperties: true } } };
    const get = { responses: { 200: json(open), 400: json(failure) } };
    const description = { ...acme, paths: { "/users": { get, post: get } } };
    expect(judged(failing("data.eror.message"), description)).toEqual(["warning api/unknown-field eror"]);
    expect(judged(failing("data.detail"), description)).toEqual([]);
  });

  it("knows errors described as successes, if no errors are described", () => {
    const success = { type: "object", properties: { ...users.properties, errors: { type: "array", items: failure } } };
    const get = { responses: { 200: json(success) } };
    const description = { ...acme, paths: { "/users": { get, post: get } } };
    expect(judged(failing("data.errrs[0].error.message"), description)).toEqual(["warning api/unknown-field errrs"]);
    for (const silent of ["data.errors[0].error.message", "data.error", "data.user", "data.message"]) {
      expect(judged(failing(silent), description)).toEqual([]);
    }
  });

  it("reads the inner value of a body with a property `data`", () => {
    const wrapped = { type: "object", required: ["data"], properties: { data: failure } };
    const get = { responses: { 200: json({ type: "array", items: text }), 400: json(wrapped) } };
    const description = { ...acme, paths: { "/users": { get, post: get } } };
    expect(judged(failing("data.error.message"), description)).toEqual([]);
    expect(judged(failing("data.data.error.message"), description)).toEqual(["warning api/unknown-field data"]);
  });
});

describe("documented types", () => {
  const when = (condition: string): object => ({
    error_expression: `${condition} ? { 'status': 400, 'message': 'Failed' } : null`,
    resources: methods,
  });
  it.each([
    ["data.error.code = 17", []],
    ["data.error.type = 'rate_limited'", []],
    ["data.error.code = '17'", ["warning jsonata/impossible-comparison data.error.code = '17'"]],
    ["data.error.type = 'rate_limitd'", ["warning jsonata/impossible-comparison data.error.type = 'rate_limitd'"]],
    // A description need not list every value.
    ["data.error.type = 'forbidden'", ["info jsonata/impossible-comparison data.error.type = 'forbidden'"]],
    ["$contains(data.error.message, 'limit')", []],
    ["$contains(data.error.code, 'limit')", ["warning jsonata/arguments data.error.code"]],
    ["$exists(data.error)", []],
    ["data.error", []],
  ])("%s", (condition, expected) => {
    expect(judged(when(condition))).toEqual(expected);
  });
});

describe("names in other expressions", () => {
  const paged = (next: string): object => ({
    pagination: {
      format: "dynamic",
      config: {
        get_pagination_values_expression: next,
        get_cursor_from_response_expression: "body.paging.next_cursor",
      },
    },
    resources: methods,
  });
  const step = (transform: string): object => ({
    actions: {
      post_install: {
        steps: [
          { type: "request", config: { path: "/users" } },
          { type: "transform", config: transform },
        ],
      },
    },
  });
  it.each([
    [paged("{ 'cursor': body.paging.next_cursor }"), []],
    [paged("{ 'cursor': response.body.paging.next_cursor }"), []],
    [paged("{ 'cursor': response.headers.link }"), []],
    [paged("{ 'cursor': body.paging.nextcursor }"), ["warning api/unknown-field nextcursor"]],
    [paged("{ 'cursor': response.body.paging.next }"), ["warning api/unknown-field next"]],
    [step("users[0].email"), []],
    [step("context.whatever"), []],
    [step("users[0].emial"), ["warning api/unknown-field emial"]],
    [step("response.users[0].emial"), ["warning api/unknown-field emial"]],
    [{ webhook: { payload_transform: "$merge([$, { 'body': body.user }])" } }, []],
    [{ webhook: { payload_transform: "$merge([$, { 'body': body.usr }])" } }, ["warning api/unknown-field usr"]],
    [{ webhook: { handle_verification: "body.challenge ? { 'type': 'meta' } : { 'type': 'payload' }" } }, []],
  ])("%j", (config, expected) => {
    expect(judged(config)).toEqual(expected);
  });
});
