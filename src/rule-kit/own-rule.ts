import type { DocumentKind, ShapeName } from "../../generated/shapes.js";
import type { Location } from "../document/location.js";
import type { SourceDocument } from "../document/source-document.js";
import type { Member, Node } from "../document/tree.js";
import type { Knowledge } from "../model/config.js";
import type { ExpressionUse, TemplateUse } from "../model/sites.js";
import type { ShapedObject } from "../schema/shaped-object.js";
import type { Edit } from "../text/edit.js";
import type { BadExample, Example } from "./examples.js";
import type { FixTier, Severity } from "./finding.js";
import type { Listeners } from "./rule.js";

export type { DocumentKind, Role, ShapeName, TemplateScope } from "../../generated/shapes.js";
export type { Location } from "../document/location.js";
export type { SourceDocument } from "../document/source-document.js";
export type { ArrayNode, Member, Node, ObjectNode, StringNode } from "../document/tree.js";
export type { Config } from "../model/config.js";
export type { EffectiveMethod } from "../model/effective-method.js";
export type { Inherited, Request } from "../model/request.js";
export type { ExpressionUse, TemplateUse } from "../model/sites.js";
export type { Value } from "../model/value.js";
export type { ShapedObject } from "../schema/shaped-object.js";
export type { Edit } from "../text/edit.js";
export type { Example } from "./examples.js";
export type { FixTier, Severity } from "./finding.js";

/** A rule of your own. */
export interface OwnRule {
  /** `<prefix>/<name>`: the prefix is yours, and not an area of intlint's rules. */
  readonly id: string;
  /** The defect in one sentence, without a full stop. */
  readonly summary: string;
  /** Why it matters, in Markdown: what `intlint explain` prints. */
  readonly description?: string;
  /** `error` unless said; the configuration may replace it. */
  readonly severity?: Severity;
  /** The URL of a page about the rule; reports link to it. */
  readonly url?: string;
  /**
   * What must be known about a configuration before the rule is called. `complete`: no syntax error has swallowed a part of
   * it; `whole`: also, its base is known; `names`: also, its credentials declare the names that accounts have.
   */
  readonly needs?: Knowledge;
  /** What `intlint/testing` runs and `intlint explain` prints. */
  readonly examples?: OwnExamples;
  /** Called once per run; the returned listeners serve one document after the other. */
  readonly create: (context: OwnRuleContext) => OwnListeners;
}

/** Example documents: those in `bad` have findings at exactly the highlighted texts, those in `good` have none. */
export interface OwnExamples {
  readonly bad: readonly OwnBadExample[];
  readonly good: readonly Example[];
}

/** A document with the defect. */
export interface OwnBadExample extends BadExample {
  /** The file after the fixes. */
  readonly fixed?: string;
}

/** What a rule listens to, in document order; `config`, `method` and `request` as they are at runtime. */
export type OwnListeners = {
  /** Called for every object that follows this definition of the schema, such as `ResourceMethod`. */
  readonly [S in ShapeName]?: (object: ShapedObject<S>) => void;
} & Pick<Listeners, "config" | "method" | "request"> & {
    /** Called for every JSONata expression; `analysis.type` is the type of its result. */
    readonly expression?: (use: ExpressionUse) => void;
    /** Called for every string that may contain placeholders. */
    readonly template?: (use: TemplateUse) => void;
    /** Called once, after all other listeners. */
    readonly document?: (document: SourceDocument) => void;
  };

/** The current document of a rule, and how to report findings and write fixes. */
export interface OwnRuleContext {
  readonly document: SourceDocument;
  readonly kind: DocumentKind | undefined;
  readonly report: (report: OwnReport) => void;
  /** Replaces the text of a string, or any other value by JSON. */
  readonly replace: (node: Node, text: string) => Edit | undefined;
  /** Renames a member. */
  readonly rename: (member: Member, name: string) => Edit | undefined;
  /** Removes a member, with one comma. */
  readonly remove: (member: Member) => Edit | undefined;
}

/** One defect. */
export interface OwnReport {
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** What happens at runtime. */
  readonly why?: string;
  /** What to do. */
  readonly help?: string;
  /** A value, a member (its key), or the result of `locate` on an expression or a template. */
  readonly at: Node | Member | Location;
  readonly severity?: Severity;
  readonly fix?: OwnFix;
}

/** Edits that belong together; if one of them is undefined, there is no fix. */
export interface OwnFix {
  readonly title: string;
  /** `safe`: `--fix` applies it; `unsafe`: `--fix=all` does; `suggestion`: editors offer it. */
  readonly tier: FixTier;
  readonly edits: readonly (Edit | undefined)[];
}

/** Types a rule; returns it unchanged. */
export function defineRule(rule: OwnRule): OwnRule {
  return rule;
}
