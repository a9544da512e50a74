import { describe, expect, it } from "vitest";
import { judge, withMethod } from "../judge.js";

const sending = (query: object) => judge(withMethod({ query }), "config", "placeholder/opposite-value");

describe("parameters that read the value of their opposite", () => {
  it.each([
    [{ startDate: "{{query.start_date}}", endDate: "{{query.start_date}}" }, "{{query.start_date}}"],
    [{ from: "{{query.from:undefined}}", to: "{{query.from:undefined}}" }, "{{query.from:undefined}}"],
    [
      { guestFirstName: "{{body.guest.lastname}}", guestLastName: "{{body.guest.lastname}}" },
      "{{body.guest.lastname}}",
    ],
    [
      { "users[0][firstname]": "{{body.first_name}}", "users[0][lastname]": "{{body.first_name}}" },
      "{{body.first_name}}",
    ],
    [{ "at.gte": "{{query.updated_from}}", "at.lte": "{{query.updated_from}}" }, "{{query.updated_from}}"],
    [{ created_after: "{{query.until}}", created_before: "{{query.since}}" }, "{{query.until}}"],
    [{ "at[gte]": "{{query.gte}}", "at[lte]": "<{{query.gte}}" }, "{{query.gte}}"],
    [{ clock_in_at: "{{query.clock_out_at}}", clock_out_at: "{{query.clock_in_at}}" }, "{{query.clock_out_at}}"],
    [{ max_price: "{{query.min}}", min_price: "{{query.max}}" }, "{{query.min}}"],
  ])("%j", (query, expected) => {
    expect(sending(query)).toStrictEqual([`opposite-value ${expected}`]);
  });

  it.each([
    { start_date: "{{query.start_date}}", end_date: "{{query.end_date}}" },
    { start_date: "{{query.day}}", end_date: "{{query.day}}" },
    { start_date: "{{query.start}}", end_date: "{{query.end|query.start}}" },
    { start_date: "{{query.from}}", end_date: "{{query.to}}" },
    { first_name: "{{body.first_name}}", full_name: "{{body.first_name}}" },
    { from: "{{query.sender}}", to: "{{query.from}}" },
    { to: "{{query.from}}" },
    { from: "{{body.to}}", to: "{{body.from}}" },
    { user_name: "{{body.email}}", email: "{{body.email}}" },
    { from: "{{query.from}}", to: { address: "{{query.from}}" } },
    { first: 50, last: "{{query.first}}" },
    { created_at: "{{query.created_at}}", created_to: "{{query.created_at}}" },
  ])("%j may be meant", (query) => {
    expect(sending(query)).toStrictEqual([]);
  });
});
