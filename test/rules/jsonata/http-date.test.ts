import { describe } from "vitest";
import { judgeEach } from "./judge-each.js";

describe("HTTP dates", () => {
  judgeEach([
    ["retry-after", "($toMillis(headers.date) - $millis()) / 1000", "http-date «headers.date»"],
    ["retry-after", "($toMillis(headers.expires) - $millis()) / 1000", "http-date «headers.expires»"],
    ["retry-after", "($toMillis(headers.`retry-after`) - $millis()) / 1000"],
    ["retry-after", "$number(headers.date)", "unguarded-number «headers.date»"],
    ["retry-after", "($toMillis(headers.date, '[D01] [MNn,3-3] [Y0001]') - $millis()) / 1000"],
    ["retry-after", "($toMillis(headers.`x-reset-at`) - $millis()) / 1000"],
  ]);
});
