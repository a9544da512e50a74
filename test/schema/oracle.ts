import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import type { DocumentKind } from "../../generated/shapes.js";
import { parseJson } from "../../src/document/json.js";
import type { StructuralFinding } from "../../src/schema/structure.js";
import { walk } from "../../src/schema/walk.js";
import type { Json } from "./mutations.js";

/** Keywords of the schema that explain and never judge. */
const explaining = [
  "x-intlint",
  "markdownDescription",
  "markdownEnumDescriptions",
  "enumDescriptions",
  "defaultSnippets",
  "errorMessage",
  "patternErrorMessage",
  "deprecationMessage",
  "doNotSuggest",
];

/** A validator of a document kind, made by ajv of the bundled schema. */
export function compileValidator(kind: DocumentKind, allErrors = false): ValidateFunction {
  const schema = JSON.parse(readFileSync(`generated/schemas/${kind}.schema.json`, "utf8")) as object;
  const ajv = new Ajv({ discriminator: true, strict: false, allErrors, keywords: explaining });
  return ajv.compile(schema);
}

/** The result of walking a value. */
export function findingsOf(value: Json, kind: DocumentKind): readonly StructuralFinding[] {
  return walk(parseJson(JSON.stringify(value), { language: "json" }), kind).findings;
}

/** Whether a validator refuses a document for the finding: older spellings of properties and open sets it lets pass. */
export function isBreach(finding: StructuralFinding): boolean {
  if (finding.kind === "deprecated-spelling") return finding.deprecated.what !== "property";
  if (finding.kind === "unknown-property" && finding.isOpen === true) return finding.missing !== undefined;
  return finding.kind !== "enum" || !finding.isKnownOnly;
}
