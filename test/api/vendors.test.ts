import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lintText } from "../lint.js";
import { defectsOf } from "./defects.js";
import { api } from "./support.js";

const folder = "../shared/corpora/openapi";

/** Other existing operations, and values of which only the type is documented. */
const undecided: ReadonlySet<string> = new Set([
  "wrong verb: delete",
  "page size: 100000",
  "response path: Contcts",
  "other response path: payload",
  "constant: passwords",
  "constant: texts",
  "constant: users",
  "constant: plaintexts",
  "constant: DELETEDs",
]);

/** Right configurations of four vendors, as their documentation says, held against the vendors' own descriptions. */
describe.runIf(existsSync(folder))("the vendors' own descriptions", () => {
  it.each([
    ["box", "box.json"],
    ["intercom", "intercom.yaml"],
    ["xero", "xero-accounting.yaml"],
    ["slack", "slack-web.json"],
  ])("%s", (name, description) => {
    const text = readFileSync(`fixtures/apis/${name}.config.json`, "utf8");
    const of = api({ path: description, description: readFileSync(`${folder}/${description}`, "utf8") });
    const lint = (each: string): ReturnType<typeof lintText>["diagnostics"] =>
      lintText(each, { kind: "config", explicit: true, api: of }).diagnostics;
    expect(lint(text).filter(({ severity }) => severity !== "info")).toEqual([]);
    const known = new Set(lint(text).map(({ identity }) => identity));
    const missed = [...defectsOf(text)].filter(({ text: defect, start, end }) => {
      const found = lint(defect).filter(({ identity, rule }) => !known.has(identity) && rule.startsWith("api/"));
      return !found.some(({ range }) => range.start.offset <= end && range.end.offset >= start);
    });
    const names = missed.map((defect) => `${defect.name}: ${defect.text.slice(defect.start, defect.end)}`);
    // Defects that the descriptions cannot reveal.
    expect(names.filter((each) => !undecided.has(each))).toEqual([]);
  });
});
