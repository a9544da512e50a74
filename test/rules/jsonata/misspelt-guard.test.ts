import { describe, expect, it } from "vitest";
import { judgeEach } from "./judge-each.js";
import { judge } from "../judge.js";

const failed = (text: string) => judge({ error_expression: text }, "override", "jsonata/misspelt-guard");

const answer = (value: string) => `{ 'status': 400, 'message': ${value} }`;

it.each([
  [`data.errors ? ${answer("data.erorrs[0].text")}`, "erorrs"],
  [`$exists(data.reason.caption) ? ${answer("data.reason.capiton")}`, "capiton"],
  [`status >= 400 and data.message != '' ? ${answer("'failed: ' & data.messsage")} : null`, "messsage"],
  [`data.failure ? ${answer("data.faikure")}`, "faikure"],
  [`data.acount.id ? ${answer("data.account.id")}`, "account"],
  [`$count(data.errors) > 0 ? ($first := data.erorrs[0]; ${answer("$first.text")})`, "erorrs"],
])("a branch reads another name than its condition: %s", (text, name) => {
  expect(failed(text)).toStrictEqual([`misspelt-guard ${name}`]);
});

it.each([
  `data.errors ? ${answer("data.error.text")}`,
  `data.errors ? ${answer("data.errors[0].text")}`,
  `data.contract ? ${answer("data.contact")}`,
  `data.farms ? ${answer("data.firms")}`,
  `data.trial ? ${answer("data.trail")}`,
  `data.filled ? ${answer("data.filed")}`,
  `$not(data.message) ? ${answer("data.messsage")}`,
  `data.recieved or data.received ? ${answer("data.received")}`,
  `data.recieved = null ? ${answer("data.received")}`,
  `data.message ? ${answer("data.message & data.messsage")}`,
  `data.message ? null : ${answer("data.messsage")}`,
  `data.message ? ${answer("data.error.messsage")}`,
  `data.errors ? ${answer("$join(data.items.erorrs, ', ')")}`,
  `data.errors ? ${answer("$join(data.items.(erorrs.text), ', ')")}`,
])("both names may be meant: %s", (text) => {
  expect(failed(text)).toStrictEqual([]);
});

describe("a misspelled name in the test", () => {
  judgeEach([
    ["step", "user.adress ? user.address.zip & user.address.city : 'none'", "misspelt-guard «adress»"],
    ["step", "($u := user; $u.adress ? $u.address.zip & $u.address.city : 'none')", "misspelt-guard «adress»"],
    ["step", "($u := user; $v := other; $u.adress ? $v.address.zip : 'none')"],
  ]);
});
