import { describe, expect, it } from "vitest";
import { parseYaml } from "../../src/document/yaml.js";
import { lintText } from "../lint.js";
import { accepted, bundledSchema, createEditor } from "./language-service.js";
import { inJson, inYaml, visitsOf, type Visit } from "./property-paths.js";
import { createYamlEditor } from "./yaml-language-service.js";

const json = createEditor("config");
const yaml = createYamlEditor("config");

/** Every place of a configuration at which a value is offered, by the shortest way to it. */
const places = visitsOf(bundledSchema("config")).filter(
  ({ schema, name, path }) =>
    path.length > 0 &&
    name !== ".$schema" &&
    [schema.defaultSnippets, schema.discriminator, schema.enum, schema.examples].some(Boolean),
);

/** The findings at a place or below it, except for missing parts. */
function defects(document: string, { path }: Visit, language: "json" | "yaml"): readonly string[] {
  const place = path.map((step) => (step === "item" ? "/0" : `/${step.key}`)).join("");
  return lintText(document, { kind: "config", explicit: true, language, yaml: parseYaml })
    .diagnostics.filter(({ rule, pointer, message, severity }) => {
      if (rule === "schema/syntax" || message.includes(" is null;")) return rule === "schema/syntax";
      return severity === "error" && /^(?:schema|jsonata)\/(?!required)/.test(rule) && pointer.startsWith(place);
    })
    .map(({ rule, message }) => `${rule} ${message}`);
}

describe.each(places.map((place): [string, Visit] => [place.name, place]))("at %s", (_, place) => {
  const titles = (place.schema.defaultSnippets ?? []).map(({ label }) => label);

  it("every proposal in JSON is right", async () => {
    const text = inJson(place.path, "|");
    const proposals = await json.proposals(text);
    expect(proposals.map(({ label }) => label)).toEqual(expect.arrayContaining(titles));
    for (const { label, insertText } of proposals) {
      const document = text.replace("|", () => accepted(insertText));
      expect(defects(document, place, "json"), `${label}\n${document}`).toEqual([]);
      if (titles.includes(label)) {
        const said = (await json.diagnostics(document)).map(({ message }) =>
          typeof message === "string" ? message : message.value,
        );
        expect(said.filter(isWrong)).toEqual([]);
      }
    }
  });

  it("every proposal in YAML is right", async () => {
    const text = inYaml(place.path, "|");
    const proposals = await yaml.proposals(text);
    expect(proposals.map(({ label }) => label)).toEqual(expect.arrayContaining(titles));
    for (const { label, text: document } of proposals) {
      expect(label).not.toContain("[object");
      // In a list the server offers keys without their colon, to go on writing.
      if (place.path.at(-1) === "item" && !titles.includes(label)) continue;
      expect(defects(document, place, "yaml"), document).toEqual([]);
      if (titles.includes(label)) {
        expect((await yaml.diagnostics(document)).map(String).filter(isWrong)).toEqual([]);
      }
    }
  });
});

/** Whether a message is not just about missing parts of the document. */
function isWrong(message: string): boolean {
  return !message.startsWith("Missing property");
}
