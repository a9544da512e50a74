import { didYouMean, type Node } from "../../../rule-kit/index.js";
import type { StructuralFinding } from "../../../schema/structure.js";
import { suggest } from "jsonata-check/text";
import { anyOf, anyTypeOf, describedLimit, nameOf, valueOf } from "../../schema/support/wording.js";

/** Only comments, or an ellipsis on its own line: an unfinished schema. */
export function isUnwritten(text: string): boolean {
  return !/^[ \t]*[^\s#]/m.test(text) || /^[ \t]+(?:\.\.\.|…)[ \t]*$/m.test(text);
}

/** Whether a schema names a meta-schema with other keywords. */
export function isOfOtherDraft(schema: Node | undefined): boolean {
  const name = schema?.type === "object" ? schema.get("$schema") : undefined;
  return name?.type === "string" && !/json-schema\.org\/(?:draft-0[67]|draft\/20\d\d-\d\d)\/schema/.test(name.value);
}

interface SchemaProblem {
  readonly node: Node;
  readonly what: string;
  readonly help?: string | undefined;
}

/** A structural finding about a schema, in words. */
export function problemOf(finding: StructuralFinding): SchemaProblem | undefined {
  switch (finding.kind) {
    case "type": {
      const { node, expected } = finding;
      // An unfinished value is null in YAML.
      if (node.start === node.end) return undefined;
      const isWord = node.type === "null" && node.key === "type";
      const name = node.parent === undefined ? "the text" : nameOf(node);
      const what = `${name} is ${valueOf(node)}; it must be ${anyTypeOf(expected)}`;
      return { node, what, help: isWord ? 'Quote the word: `"null"`.' : undefined };
    }
    case "enum": {
      const { node, allowed } = finding;
      if (node.type !== "string") return undefined;
      const near = suggest(
        node.value,
        allowed.filter((value) => typeof value === "string"),
      );
      const help = didYouMean(near) ?? `Use ${anyOf(allowed)}.`;
      return { node, what: `\`${node.value}\` is not a valid ${nameOf(node)}`, help };
    }
    case "constraint":
      return { node: finding.node, what: `${nameOf(finding.node)} ${describedLimit(finding.constraint)}` };
    default:
      return undefined;
  }
}
