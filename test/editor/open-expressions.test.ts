import { expect, it } from "vitest";
import { OpenExpressions } from "../../editors/vscode/src/open-expressions.js";

const expression = (pointer: string, document = "file:///a.json") => ({ document, pointer, text: "a\n", changed: 1 });

it("an expression has one file, named as its key", () => {
  const open = new OpenExpressions();
  const path = open.add(expression("/resources/users/list/error_expression"));
  expect(path).toBe("/1/error_expression.jsonata");
  expect(open.add({ ...expression("/resources/users/list/error_expression"), text: "b\n" })).toBe(path);
  expect(open.get(path)?.text).toBe("b\n");
  expect(open.add(expression("/resources/users/list/error_expression", "file:///b.json"))).toBe(
    "/2/error_expression.jsonata",
  );
  expect(open.add(expression("/headers/a~1b c"))).toBe("/3/a-b-c.jsonata");
  expect(open.get("/4/x.jsonata")).toBeUndefined();
});
