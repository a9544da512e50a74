import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { rules } from "../../generated/rules.js";

it.each(rules.map(({ id }) => id))("writes the examples of %s in lines of up to 120 characters", async (id) => {
  const source = await readFile(`src/rules/${id}.ts`, "utf8");
  const [examples] = /^ {2}examples: [^]*?^ {2}\}\)?,$/m.exec(source) ?? [];
  expect(examples).toBeDefined();
  expect(examples?.split("\n").filter((line) => line.length > 120)).toEqual([]);
});
