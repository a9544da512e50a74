import { CORE_SCHEMA, Type, YAMLException, load } from "js-yaml";

const merge = new Type("tag:yaml.org,2002:merge", { kind: "scalar", resolve: (data) => data === "<<" });

/** Plain values only: dates stay strings, and `<<` merges. */
const schema = CORE_SCHEMA.extend({ implicit: [merge] });

/** Parses the YAML of a description, much faster than the parser that keeps positions. Throws an error with the line. */
export function loadYaml(text: string): unknown {
  try {
    return load(text, { schema, json: true });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    throw new SyntaxError(`${error.reason} (line ${error.mark.line + 1})`, { cause: error });
  }
}
