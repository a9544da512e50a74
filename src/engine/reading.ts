import type { DocumentKind } from "../../generated/shapes.js";
import { parseDocument } from "../document/parse.js";
import { pointerOf } from "../document/pointer.js";
import type { SourceDocument } from "../document/source-document.js";
import type { Node } from "../document/tree.js";
import { AnalysisCache, usesOf } from "../model/uses.js";
import { defaultSettings } from "../rules/settings.js";
import type { ExpressionUse } from "../model/sites.js";
import { detectKind } from "../schema/kind.js";
import { emptyStructure, type StructuralFinding, type Structure } from "../schema/structure.js";
import { walk } from "../schema/walk.js";
import type { LintOptions } from "./lint.js";

/**
 * A text as far as its syntax and its structure go, whatever rules are selected: what a fix must not make worse.
 */
export class Reading {
  readonly text: string;
  readonly #document: SourceDocument;
  readonly #kind: DocumentKind | undefined;
  readonly #structure: Structure;
  readonly #expressions: readonly ExpressionUse[];
  #lazyPlaces: ReadonlySet<string> | undefined;

  constructor(text: string, options: LintOptions) {
    const { path, language, kind, settings = defaultSettings, cache = new AnalysisCache(settings) } = options;
    this.text = text;
    this.#document = parseDocument(text, { path, language }, options);
    this.#kind = detectKind({ root: this.#document.root, path, asKind: kind });
    this.#structure = this.#kind === undefined ? emptyStructure : walk(this.#document, this.#kind);
    this.#expressions = usesOf(this.#structure, cache).expressions;
  }

  /**
   * What speaks against this text in place of an earlier one; undefined where nothing does. Only what was looked at before
   * counts: a fix may bring a part to light that is wrong by itself, for example by mending the tag of a union.
   */
  objectionAfter(earlier: Reading): string | undefined {
    if (this.text === earlier.text) return "it would change nothing";
    if (this.#kind !== earlier.#kind) return `the file would no longer be read as ${earlier.#kind ?? "it is now"}`;
    const places = earlier.#places;
    const before = earlier.#defects(places);
    for (const [rule, count] of this.#defects(places)) {
      if (count > (before.get(rule) ?? 0)) return `it would bring a new ${rule}`;
    }
    return undefined;
  }

  /** Pointers of the objects and arrays that the schema names, and of the expressions. */
  get #places(): ReadonlySet<string> {
    const nodes = [...this.#structure.shapes.keys(), ...this.#expressions.map(({ node }) => node)];
    return (this.#lazyPlaces ??= new Set(nodes.map(pointerOf)));
  }

  /** How often each rule of syntax and structure is broken at the given places. */
  #defects(places: ReadonlySet<string>): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    const count = (rule: string): void => void counts.set(rule, (counts.get(rule) ?? 0) + 1);
    for (const { kind } of this.#document.problems) count(`schema/${kind}`);
    for (const finding of this.#structure.findings) {
      const node = brokenNode(finding);
      if (node !== undefined && places.has(pointerOf(this.#shapedAround(node)))) count(`schema/${finding.kind}`);
    }
    for (const { node, analysis } of this.#expressions) {
      const isBroken = analysis.root === undefined && analysis.text !== "";
      if (isBroken && places.has(pointerOf(node))) count("jsonata/syntax");
    }
    return counts;
  }

  /** The innermost named part of the schema that a node belongs to. */
  #shapedAround(node: Node): Node {
    let at = node;
    while (at.parent !== undefined && !this.#structure.shapes.has(at)) at = at.parent;
    return at;
  }
}

/** Where a structural error stands; undefined for an unknown key that is no error. */
function brokenNode(finding: StructuralFinding): Node | undefined {
  switch (finding.kind) {
    case "type":
    case "required":
    case "enum":
    case "constraint":
    case "method-case":
      return finding.node;
    case "unknown-property":
      return finding.missing === undefined ? undefined : finding.member.value.parent;
    case "deprecated-spelling":
      return finding.deprecated.what === "property" ? finding.deprecated.member.value : finding.deprecated.node;
  }
}
