import { describe, expect, it } from "vitest";
import { judge } from "../judge.js";

describe("the last cursor", () => {
  const rule = "pagination/empty-cursor";
  const dynamic = (expression: string) => ({
    pagination: { format: "dynamic", config: { get_cursor_from_response_expression: expression } },
  });

  it.each([
    "body.next",
    "body.next ? body.next",
    "body.next ? body.next : null",
    "body.next != '' ? body.next",
    "'' & body.next",
    "$join(body.ids, '')",
  ])("%s is nothing", (expression) => {
    expect(judge(dynamic(expression), "override", rule)).toStrictEqual([]);
  });

  it.each([
    ["body.next ? body.next : ''", "''"],
    ["body.next ?? ''", "''"],
    ["body.next ?: ''", "''"],
    ["( $next := body.next; $next = null ? '' : $next )", "''"],
  ])("%s is empty", (expression, text) => {
    expect(judge(dynamic(expression), "override", rule)).toStrictEqual([`empty-cursor ${text}`]);
  });
});
