import { beforeAll, describe, expect, it } from "vitest";
import type { DocumentKind } from "../../generated/shapes.js";
import { parseYaml } from "../../src/document/yaml.js";
import { lintText } from "../lint.js";
import { accepted, bundledSchema, createEditor } from "./language-service.js";
import { inJson, inYaml, visitsOf, type Visit } from "./property-paths.js";
import { createYamlEditor, type YamlEditor } from "./yaml-language-service.js";

/** Every place of a document at which a value is offered, by the shortest way to it. */
function placesIn(kind: DocumentKind): Visit[] {
  return visitsOf(bundledSchema(kind)).filter(
    ({ schema, name, path }) =>
      path.length > 0 &&
      name !== ".$schema" &&
      [schema.defaultSnippets, schema.discriminator, schema.enum, schema.examples].some(Boolean),
  );
}

/** Whether a place is only in an override, which may be null there and holds parts of a configuration. */
function isPart({ schema, name }: Visit): boolean {
  return name.includes("Update") && schema.defaultSnippets !== undefined;
}

/** The findings at a place or below it, except for missing parts. */
function defects(document: string, kind: DocumentKind, { path }: Visit, language: "json" | "yaml"): readonly string[] {
  const place = path.map((step) => (step === "item" ? "/0" : `/${step.key}`)).join("");
  return lintText(document, { kind, explicit: true, language, yaml: parseYaml })
    .diagnostics.filter(({ rule, pointer, message, severity }) => {
      if (rule === "schema/syntax" || message.includes(" is null;")) return rule === "schema/syntax";
      return severity === "error" && /^(?:schema|jsonata)\/(?!required)/.test(rule) && pointer.startsWith(place);
    })
    .map(({ rule, message }) => `${rule} ${message}`);
}

describe.each([
  ["config", placesIn("config")],
  ["override", placesIn("override").filter(isPart)],
] as const)("in a document of the kind %s", (kind, places) => {
  const json = createEditor(kind);
  let yaml: YamlEditor;

  // The YAML server has one configuration for a whole process.
  beforeAll(() => {
    yaml = createYamlEditor(kind);
  });

  describe.each(places.map((place) => [place.name, place] as const))("at %s", (_, place) => {
    const titles = (place.schema.defaultSnippets ?? []).map(({ label }) => label);

    it("every proposal in JSON is right", async () => {
      const text = inJson(place.path, "|");
      const proposals = await json.proposals(text);
      expect(proposals.map(({ label }) => label)).toEqual(expect.arrayContaining(titles));
      for (const { label, insertText } of proposals) {
        const document = text.replace("|", () => accepted(insertText));
        expect(defects(document, kind, place, "json"), `${label}\n${document}`).toEqual([]);
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
        expect(defects(document, kind, place, "yaml"), document).toEqual([]);
        if (titles.includes(label)) {
          expect((await yaml.diagnostics(document)).map(String).filter(isWrong)).toEqual([]);
        }
      }
    });
  });
});

/** Whether a message is not just about missing parts of the document. */
function isWrong(message: string): boolean {
  return !message.startsWith("Missing property");
}
