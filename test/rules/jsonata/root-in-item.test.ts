import { describe, expect, it } from "vitest";
import type { Role } from "../../../generated/shapes.js";
import { checkExpression } from "../../../src/index.js";
import { judgeEach } from "./judge-each.js";

function found(role: Role, text: string): string[] {
  return checkExpression(text, { role })
    .diagnostics.filter(({ rule }) => rule === "jsonata/root-in-item")
    .map(({ start, end }) => text.slice(start, end));
}

describe("names of the input in items", () => {
  it.each<readonly [Role, string, string]>([
    ["pagination-next", "{ 'after': body.items[id = paginationValues.last].cursor }", "paginationValues.last"],
    ["pagination-next", "body.items[$ = query.after] ? { 'after': body.next }", "query.after"],
    ["pagination-cursor", "body.items.(id & paginationValues.suffix)", "paginationValues.suffix"],
    ["webhook-payload", "body.events.{ 'id': id, 'from': headers.`x-source` }", "headers.`x-source`"],
    ["webhook-verification", "body.apps[key in headers.`x-keys`] ? null", "headers.`x-keys`"],
    ["error", "data.errors[code = status] ? { 'status': status }", "status"],
    ["error", "($e := data.errors; $e[code = status] ? { 'status': status })", "status"],
    ["rate-limit-detected", "$exists(data.limits[headers.etag = tag])", "headers.etag"],
    ["error", "data.errors[$count(data.errors)].text ? { 'status': 400 }", "data.errors"],
    ["step", "rows[$count(rows)]", "rows"],
    ["step", "response.items.{ 'id': id, 'of': $count(response.items) }", "response.items"],
    ["step", "response.items.lines.(response.items[0].id & sku)", "response.items[0].id"],
    ["step", "$distinct(rows.{ 'sum': $sum($filter(rows, function($r) { $r.id = id }).n) })", "rows"],
    ["step", "rows.(kind & $count($filter(rows, function($r) { owner.id = $r.owner.id })))", "rows"],
  ])("%s: %s", (role, text, name) => {
    expect(found(role, text)).toStrictEqual([name]);
  });

  it.each<readonly [Role, string]>([
    ["pagination-next", "{ 'after': body.items[id = $$.paginationValues.last].cursor }"],
    ["pagination-next", "$map(body.items, function($i) { $i.id = paginationValues.last })"],
    ["pagination-next", "body.items@$i.lines[query.id = $i.id]"],
    ["webhook-payload", "$ ~> |$|{ 'body': { 'id': body.id, 'from': headers.`x-source` } }|"],
    ["webhook-payload", "$$[status = query.x]"],
    ["webhook-payload", "($in := $; $in[body.type = headers.`x-type`])"],
    ["webhook-payload", "{ 'body': body.calls[headers.accept = 'json'], 'headers': headers, 'query': query }"],
    ["error", "data.errors[status = 404] ? { 'status': 404 }"],
    ["error", "data.errors[status >= 400].code ? { 'status': 400 }"],
    ["error", "data.jobs[status = $$.status] ? { 'status': status }"],
    ["step", "items[owner = headers.`x-owner`]"],
    ["step", "$distinct(rows.{ 'sum': $sum($filter($$.rows, function($r) { $r.id = id }).n) })"],
    ["step", "children.{ 'of': $count(children), 'own': $filter(children, function($c) { $c.parent = id }) }"],
    ["step", "comments.{ 'text': comments.text }"],
    ["step", "rows[$count(cells)]"],
    ["step", "rows[$exists(rows)]"],
    ["step", "data.author.{ 'id': data.id }"],
    ["step", "rows.{ 'all': $map(response.rows, function($r) { $r.id = id }) }"],
  ])("%s: %s is right", (role, text) => {
    expect(found(role, text)).toStrictEqual([]);
  });
});

describe("an index that is looked up in the items", () => {
  judgeEach([
    ["step", "form.options[$number(form.choice)]", "root-in-item «form.choice»"],
    ["step", "form.pages.options[$floor(form.choice)].id", "root-in-item «form.choice»"],
    ["step", "form.options[$number($$.form.choice)]"],
    ["step", "form.options[$number(choice)]"],
    ["step", "form.options[$number(price) > 3]"],
    ["step", "($form := form; form.options[$number($form.choice)])"],
  ]);
});

describe("the name that the path begins with in its own filter", () => {
  judgeEach([
    ["step", "payload.tokens[token != payload.current]", "root-in-item «payload.current»"],
    ["step", "{ 'rest': order.lines[order.first.id = id] }", "root-in-item «order.first.id»"],
    ["pagination-cursor", "body.items[$count(body.items) - 1].id"],
    ["pagination-cursor", "body.items[body.items.length - 1].id", "root-in-item «body.items.length»"],
    ["step", "rows[$count(rows) - 1]"],
    ["step", "rows[$count(rows) - 2].id"],
    ["step", "rows[$count($$.rows) - 1]"],
    ["step", "rows[$count(cells) - 1]"],
    ["step", "children[$count(children) > 1]"],
    ["step", "data.children[$count(data.children) - 1 > 0]"],
    ["step", "payload.tokens[token != $$.payload.current]"],
    ["step", "node.children[node.id = 1]"],
    ["step", "node.children[node.id = node.parent]"],
    ["step", "payload.tokens[token != current]"],
    ["step", "$.data.items[id = data.id]"],
  ]);
});
