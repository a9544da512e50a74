import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { rules } from "../../generated/rules.js";
import { OpenDocuments } from "../../src/session/open-documents.js";
import { bigConfiguration } from "../../bench/corpus.js";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

it("earlier versions of an open document are released", async () => {
  const documents = new OpenDocuments({ optionsOf: (path) => ({ path, rules }) });
  const [name, text] = ["vendor.integration.json", bigConfiguration(20_000)];
  documents.open(name, text, 0);
  const versions: WeakRef<object>[] = [];
  for (let version = 1; version <= 20; version++) {
    documents.change(name, { version, text: text + " ".repeat(version) });
    const { linted, result } = documents.get(name);
    expect(result.diagnostics).toBeDefined();
    versions.push(new WeakRef(linted.document));
  }
  // A WeakRef holds its target until the end of the job.
  await new Promise((resolve) => setImmediate(resolve));
  collectGarbage();
  expect(versions.filter((one) => one.deref() !== undefined).length).toBeLessThanOrEqual(2);
});
