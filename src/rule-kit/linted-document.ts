import type { Api } from "../api/api.js";
import type { EmbeddedYaml } from "../document/embedded-yaml.js";
import type { SourceDocument } from "../document/source-document.js";
import type { DocumentKind } from "../../generated/shapes.js";
import type { ExpressionUse, TemplateUse } from "../model/sites.js";
import type { Model } from "../model/model.js";
import type { Structure } from "../schema/structure.js";
import type { Hidden, Secret } from "../secrets/secrets.js";
import { Derived } from "./derived.js";
import type { Settings } from "./settings.js";

/** A document with all that is known of it: what rules look at. */
export interface LintedDocument {
  readonly document: SourceDocument;
  /** Undefined where the text is no integration document (only rules that need the text alone run then). */
  readonly kind: DocumentKind | undefined;
  readonly structure: Structure;
  readonly model: Model;
  readonly expressions: readonly ExpressionUse[];
  readonly templates: readonly TemplateUse[];
  /** The secrets that are written into the document. */
  readonly secrets: readonly Secret[];
  /** What reports may not show: the secrets, and what may be one. */
  readonly hidden: readonly Hidden[];
  readonly settings: Settings;
  /** What the vendor's descriptions say of the API; undefined where none is associated with the document. */
  readonly api: Api | undefined;
  /** Paths of the integrations that may be the base, where it cannot be told which of them is. */
  readonly possibleBases?: readonly string[] | undefined;
  /** Reads the YAML text that a string of the document holds. */
  readonly readYaml: EmbeddedYaml;
  /** What rules share of what they work out. */
  readonly derived: Derived;
}

/** Makes a linted document of its parts. */
export function lintedDocument(parts: Omit<LintedDocument, "derived">): LintedDocument {
  const linted: LintedDocument = { ...parts, derived: new Derived(() => linted) };
  return linted;
}
