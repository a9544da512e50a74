import { describe } from "vitest";
import { judgeEach } from "./judge-each.js";

describe("names of types without quotes", () => {
  judgeEach([
    ["step", "$type(order.id) = number ? 1 : 2", "js-literal «number»"],
    ["step", "order.ids[array != $type($)]", "js-literal «array»"],
    ["step", "$type(order.id) = 'number' ? 1 : 2"],
    ["step", "$type(order.id) = kind ? 1 : 2"],
    ["step", "$lowercase(order.kind) = number ? 1 : 2"],
  ]);
});
