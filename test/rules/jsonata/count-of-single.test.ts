import { describe } from "vitest";
import { judgeEach } from "./judge-each.js";

describe("counts of single values", () => {
  judgeEach([
    ["rate-limit-detected", "$count(headers.`x-flags`) > 1", "count-of-single «headers.`x-flags`»"],
    ["step", "$count($uppercase(name)) > 5", "count-of-single «$uppercase(name)»"],
    ["step", "$count(name & '') > 5", "count-of-single «name & ''»"],
    ["step", "$count(name) > 1"],
    ["step", "$count($split(name, '')) > 5"],
  ]);
});
