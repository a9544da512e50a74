import { describe } from "vitest";
import { judgeEach } from "./judge-each.js";

describe("`$not` as the test for what is missing", () => {
  judgeEach([
    ["error", "$not(data.error) ? null : { 'status': 400 }", "not-of-missing «$not(data.error)»"],
    [
      "error",
      "$not(data.problem) ? null : { 'status': 400, 'message': data.problem.text }",
      "not-of-missing «$not(data.problem)»",
    ],
    ["step", "$not(user) ? {} : { 'id': user.id }", "not-of-missing «$not(user)»"],
    ["error", "$not(data.ok) ? null : { 'status': 400 }"],
    ["error", "$not(data.ok) ? { 'status': 400, 'message': data.error.text } : null"],
    ["error", "$not($exists(data.error)) ? null : { 'status': 400, 'message': data.error.text }"],
    ["step", "$not(user.active) ? {} : { 'id': user.id }"],
  ]);
});
