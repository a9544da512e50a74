import { describe, expect, it } from "vitest";
import type { Role } from "../../../generated/shapes.js";
import { checkExpression } from "../../../src/index.js";

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
    ["step", "data.author.{ 'id': data.id }"],
    ["step", "rows.{ 'all': $map(response.rows, function($r) { $r.id = id }) }"],
  ])("%s: %s is right", (role, text) => {
    expect(found(role, text)).toStrictEqual([]);
  });
});
