import { getOrCreate } from "jsonata-check/text";
import type { YamlParser } from "./parse.js";
import type { SourceDocument } from "./source-document.js";
import type { StringNode } from "./tree.js";

/** Parses the YAML in a string, with offsets of the decoded text; undefined without a parser. */
export type EmbeddedYaml = (node: StringNode) => SourceDocument | undefined;

/** Creates a reader that parses each distinct text once. */
export function embeddedYaml(parse: YamlParser | undefined): EmbeddedYaml {
  if (parse === undefined) return () => undefined;
  const known = new Map<string, SourceDocument>();
  return ({ value }) => getOrCreate(known, value, () => parse(value, {}));
}
