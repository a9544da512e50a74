import { expect, it } from "vitest";
import { fixed, judge, withApiKey } from "../judge.js";

const rule = "action/unknown-source";
const lists = { list: { path: "/lists" }, members: { path: "/members" } };
const form = (source: object, more: object = { resources: { lists } }) =>
  withApiKey({
    ...more,
    actions: {
      post_connect_user_form: {
        steps: [
          {
            type: "form",
            config: { fields: [{ name: "a", label: "A", type: "single_select", data_source: source }] },
          },
        ],
      },
    },
  });

it.each([
  [{ type: "proxy", resource: "list", method: "list" }, '"list"'],
  [{ type: "proxy", resource: "workspaces", method: "list" }, '"workspaces"'],
  [{ type: "proxy", resource: "lists", method: "get" }, '"get"'],
])("what does not exist is told: %j", (source, text) => {
  expect(judge(form(source), "config", rule)).toStrictEqual([`unknown-source ${text}`]);
});

it("a near name is offered", () => {
  const source = { type: "proxy", resource: "list", method: "list" };
  expect(fixed(form(source), "config", rule)).toEqual(form({ ...source, resource: "lists" }));
});

it.each([
  { type: "proxy", resource: "lists", method: "list" },
  { type: "unified", resource: "crm/users", method: "list" },
  { type: "proxy", method: "list" },
  // `schema/enum` reports it.
  { type: "proxy", resource: "lists", method: "LIST" },
])("what exists, or is somewhere else, is right: %j", (source) => {
  expect(judge(form(source), "config", rule)).toStrictEqual([]);
});

const boards = {
  list: { path: "/teams/{{query.team_id}}/boards", query: { kind: "{{query.kind}}" } },
  open: { path: "/boards/{{query.team_id|query.id}}/{{query.state?:open}}" },
};
const board = (source: object) => form({ type: "proxy", resource: "boards", ...source }, { resources: { boards } });

it.each([
  [{ method: "list" }, '"list"'],
  [{ method: "list", query: { kind: "a" } }, '"query"'],
  [{ method: "list", query: { kind: "a", team: "b" } }, '"team"'],
  [{ method: "list", query: { teamId: "b" } }, '"teamId"'],
])("what the path reads is sent: %j", (source, text) => {
  expect(judge(board(source), "config", rule)).toStrictEqual([`unknown-source ${text}`]);
});

it("the name of the path is offered", () => {
  const fixedBoard = fixed(board({ method: "list", query: { team: "b" } }), "config", rule);
  expect(fixedBoard).toStrictEqual(board({ method: "list", query: { team_id: "b" } }));
});

it.each([{ method: "list", query: { team_id: "b" } }, { method: "open" }, { method: "list", query: "{{query:json}}" }])(
  "what may be absent is not asked for: %j",
  (source) => {
    expect(judge(board(source), "config", rule)).toStrictEqual([]);
  },
);

it("nothing is reported without resources, or for a part", () => {
  const source = { type: "proxy", resource: "list", method: "list" };
  expect(judge(form(source, {}), "config", rule)).toStrictEqual([]);
  expect(judge(form(source), "override", rule)).toStrictEqual([]);
});
