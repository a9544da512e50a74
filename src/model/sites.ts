import type { Role, TemplateScope } from "../../generated/shapes.js";
import type { Location } from "../document/location.js";
import type { StringNode } from "../document/tree.js";
import type { ExpressionAnalysis } from "jsonata-check";
import type { Template } from "../placeholder/parse.js";
import type { Edit } from "../text/edit.js";
import type { Span } from "jsonata-check/text";

/** An expression at its place. Places with the same text and role share one analysis. */
export interface ExpressionUse {
  readonly node: StringNode;
  readonly role: Role;
  /** The decoded expression. */
  readonly text: string;
  readonly analysis: ExpressionAnalysis;
  /** The location of a span of the decoded expression. */
  locate(span: Span): Location;
  /** The edit that replaces a span by `text`; undefined if the scalar cannot contain it. */
  edit(span: Span, text: string): Edit | undefined;
}

/** A template at its place. */
export interface TemplateUse {
  readonly node: StringNode;
  readonly scope: TemplateScope;
  /** The decoded text. */
  readonly text: string;
  readonly template: Template;
  /** Whether its value is confidential. */
  readonly isSecret: boolean;
  locate(span: Span): Location;
  edit(span: Span, text: string): Edit | undefined;
}
