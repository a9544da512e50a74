import { describe } from "vitest";
import { judgeEach } from "./judge-each.js";

describe("quotes in names", () => {
  judgeEach([
    ["step", "{ 'a': name\", 'b': 1 }", 'lookalike-character «name"»'],
    ["step", 'items.title" & "!"', 'lookalike-character «title"»'],
    ["step", "data.it's"],
    ["step", 'data.`5" screen`'],
    ["step", 'items."title"'],
  ]);
});
