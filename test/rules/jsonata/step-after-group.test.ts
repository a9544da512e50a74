import { describe } from "vitest";
import { judgeEach } from "./judge-each.js";

describe("steps after a grouping", () => {
  judgeEach([
    ["step", "items{ state: id }.open", "step-after-group «open»"],
    ["step", "items{ state: id }.open.total", "step-after-group «open.total»"],
    ["step", "items{ state: id }.$keys($)", "step-after-group «$keys($)»"],
    ["step", "response.items[ok]{ type: $count($) }.error", "step-after-group «error»"],
    ["step", "items{ state: id }[0]", "step-after-group «[0]»"],
    ["step", "(items{ state: id }).open"],
    ["step", "($by := items{ state: id }; $by.open)"],
    ["step", "items.lines{ state: id }"],
  ]);
});
