import type { Role, TemplateScope } from "../../generated/shapes.js";
import type { Location } from "../document/location.js";
import type { StringNode } from "../document/tree.js";
import type { ExpressionAnalysis } from "jsonata-check";
import type { Template } from "../placeholder/parse.js";
import type { Edit } from "../text/edit.js";
import type { Span } from "jsonata-check/text";

/** An expression where it stands. Places with the same text and role share one analysis. */
export interface ExpressionUse {
  readonly node: StringNode;
  readonly role: Role;
  /** The decoded expression. */
  readonly text: string;
  readonly analysis: ExpressionAnalysis;
  /** The place of a span of the decoded expression. */
  locate(span: Span): Location;
  /** The edit of the file that puts `text` in place of a span, or undefined where the scalar cannot hold it. */
  edit(span: Span, text: string): Edit | undefined;
}

/** A template where it stands. */
export interface TemplateUse {
  readonly node: StringNode;
  readonly scope: TemplateScope;
  /** The decoded text. */
  readonly text: string;
  readonly template: Template;
  /** Whether what it resolves to is confidential. */
  readonly isSecret: boolean;
  locate(span: Span): Location;
  edit(span: Span, text: string): Edit | undefined;
}
