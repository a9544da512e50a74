import { describe } from "vitest";
import { judgeEach } from "./judge-each.js";

describe("tests that an earlier branch has made", () => {
  judgeEach([
    ["step", "a = 1 ? 'x' : b = 2 ? 'y' : a = 1 ? 'z'", "contradiction «a = 1»"],
    ["step", "(a = 1 or b = 2) ? 'x' : (b  =  2 and c) ? 'y'", "contradiction «b  =  2»"],
    ["step", "a and b ? 'x' : a ? 'y' : 'z'"],
    ["step", "a = 1 ? 'x' : (a = 2 ? 'y' : a = 3 ? 'z')"],
    ["step", "a = 1 ? (b = 2 ? 'x' : 'y') : b = 2 ? 'z'"],
    ["step", "$random() > 0.5 ? 'x' : $random() > 0.5 ? 'y' : 'z'"],
  ]);
});

describe("values compared with themselves", () => {
  judgeEach([
    ["step", "customers[id = id].name", "contradiction «id = id»"],
    ["step", "($id := 1; customers[$id = $id])", "contradiction «$id = $id»"],
    ["step", "$filter(items, function($i) { $i.price >= $i.price })", "contradiction «$i.price >= $i.price»"],
    ["step", "($id := 1; customers[id = $id])"],
    ["step", "customers[id = $$.id]"],
    ["step", "items[start != start]"],
    ["step", "items[$random() = $random()]"],
  ]);
});
