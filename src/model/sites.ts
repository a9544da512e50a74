import type { Role, TemplateScope } from "../../generated/shapes.js";
import type { Location } from "../document/location.js";
import type { StringNode } from "../document/tree.js";
import type { ExpressionAnalysis } from "jsonata-check";
import type { Template } from "../placeholder/parse.js";
import type { Edit } from "../text/edit.js";
import type { Span } from "jsonata-check/text";

/** A string with an embedded language. */
export interface EmbeddedUse {
  readonly node: StringNode;
  /** The decoded text. */
  readonly text: string;
  /** The location of a span of the decoded text. */
  locate(span: Span): Location;
  /** The edit that replaces a span by `text`; undefined if the scalar cannot contain it. */
  edit(span: Span, text: string): Edit | undefined;
}

/** An expression at its place. Places with the same text and role share one analysis. */
export interface ExpressionUse extends EmbeddedUse {
  readonly role: Role;
  readonly analysis: ExpressionAnalysis;
}

/** A template at its place. */
export interface TemplateUse extends EmbeddedUse {
  readonly scope: TemplateScope;
  readonly template: Template;
  /** Whether its value is confidential. */
  readonly isSecret: boolean;
}
