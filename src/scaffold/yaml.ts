import { dump } from "js-yaml";

/** A document as YAML. */
export function writeYaml(document: object): string {
  return dump(document, { lineWidth: 100, noRefs: true, quotingType: '"' });
}
