import type { Api } from "../api/api.js";
import type { EmbeddedYaml } from "../document/embedded-yaml.js";
import type { SourceDocument } from "../document/source-document.js";
import type { DocumentKind } from "../../generated/shapes.js";
import type { ExpressionUse, TemplateUse } from "../model/sites.js";
import type { Model } from "../model/model.js";
import type { AnalysisCache } from "../model/uses.js";
import type { Template } from "../placeholder/parse.js";
import type { Structure } from "../schema/structure.js";
import type { Hidden, Secret } from "../secrets/secrets.js";
import { Memo } from "../text/memo.js";
import type { Settings } from "./settings.js";

/** A document with all that is known about it: what rules look at. */
export interface LintedDocument {
  readonly document: SourceDocument;
  /** Undefined if the text is not an integration document; then only rules that need just the text run. */
  readonly kind: DocumentKind | undefined;
  readonly structure: Structure;
  readonly model: Model;
  readonly expressions: readonly ExpressionUse[];
  readonly templates: readonly TemplateUse[];
  /** The secrets in the document. */
  readonly secrets: readonly Secret[];
  /** What reports must hide: secrets and possible secrets. */
  readonly hidden: readonly Hidden[];
  readonly settings: Settings;
  /** The vendor's API descriptions, if any is associated with the document. */
  readonly api: Api | undefined;
  /** Paths of several possible bases, none of which is used. */
  readonly possibleBases?: readonly string[] | undefined;
  /** Parses YAML in a string of the document. */
  readonly readYaml: EmbeddedYaml;
  /** The analyses of its texts, which other documents may share. */
  readonly cache: AnalysisCache;
  /** Facts that rules share. */
  readonly derived: Derived;
}

/** Assembles a linted document. */
export function lintedDocument(parts: Omit<LintedDocument, "derived">): LintedDocument {
  const linted: LintedDocument = { ...parts, derived: new Derived(parts.cache, () => linted) };
  return linted;
}

/** Computes a fact about a part of a document, such as a configuration. */
export type Derive<Part extends object, Fact> = (part: Part, linted: LintedDocument) => Fact;

/** Caches facts that several rules, or one rule repeatedly, derive from the same part of a document. */
export class Derived {
  readonly #facts: Memo<unknown, Memo<object, unknown>>;
  readonly #cache: AnalysisCache;

  constructor(cache: AnalysisCache, linted: () => LintedDocument) {
    this.#cache = cache;
    this.#facts = new Memo((derive) => new Memo((part) => (derive as Derive<object, unknown>)(part, linted())));
  }

  /** The result of `derive` for a part; cached by that function. */
  of<Part extends object, Fact>(part: Part, derive: Derive<Part, Fact>): Fact {
    return this.#facts.of(derive).of(part) as Fact;
  }

  /** The result of `derive` for a text, or for a template with that text; cached across documents and their versions. */
  ofText<Text extends string | Template, Fact>(text: Text, derive: (text: Text) => Fact): Fact {
    return this.#cache.factOf(text, derive);
  }
}
