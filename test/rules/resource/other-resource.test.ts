import { expect, it } from "vitest";
import { judge } from "../judge.js";

const methods = (path: string, changed: object = {}) => ({
  list: { path: `/${path}` },
  get: { path: `/${path}/{{id}}` },
  create: { method: "post", path: `/${path}` },
  update: { method: "patch", path: `/${path}/{{id}}` },
  ...changed,
});
const found = (resources: object): readonly string[] =>
  judge({ base_url: "https://a.example", resources }, "config", "resource/other-resource");

it.each([
  ["get", { get: { path: "/parcels/{{id}}" } }],
  ["update", { update: { method: "patch", path: "parcels/{{ id }}/" } }],
])("`%s` of another resource is reported", (_, changed) => {
  expect(found({ carriers: methods("carriers", changed), parcels: methods("parcels") })).toHaveLength(1);
});

it.each([
  ["it is the other one's verb, but not its method", { update: { method: "put", path: "/parcels/{{id}}" } }],
  ["two methods differ", { get: { path: "/parcels/{{id}}" }, update: { method: "patch", path: "/parcels/{{id}}" } }],
  ["the other resource has no such method", { delete: { method: "delete", path: "/parcels/{{id}}" } }],
  ["records are listed as others", { list: { path: "/parcels" } }],
  ["records are created as others", { create: { method: "post", path: "/parcels" } }],
  ["it is a method of its own", { search: { path: "/parcels" } }],
  ["no other resource has the path", { get: { path: "/couriers/{{id}}" } }],
])("nothing is reported where %s", (_, changed) => {
  expect(found({ carriers: methods("carriers", changed), parcels: methods("parcels") })).toEqual([]);
});

it.each([
  [
    "a part of it",
    { parcels: methods("parcels"), labels: methods("parcels/labels", { get: { path: "/parcels/{{id}}" } }) },
  ],
  [
    "a kind of it",
    { parcels: methods("parcels"), "my-parcels": methods("my-parcels", { get: { path: "/parcels/{{id}}" } }) },
  ],
  ["another name for it", { parcels: methods("parcels"), shipments: methods("parcels") }],
])("a resource that is %s may call its path", (_, resources) => {
  expect(found(resources)).toEqual([]);
});
