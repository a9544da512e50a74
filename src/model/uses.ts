import type { Role, TemplateScope } from "../../generated/shapes.js";
import { editText } from "../document/edit-text.js";
import { locateText, type Embedded, type Location } from "../document/location.js";
import type { StringNode } from "../document/tree.js";
import { analyzeExpression, type ExpressionAnalysis, type ExpressionContext } from "jsonata-check";
import type { HostFunction } from "jsonata-check/functions";
import { parseTemplate, type Template } from "../placeholder/parse.js";
import type { Site, Structure } from "../schema/structure.js";
import type { Edit } from "../text/edit.js";
import type { Span } from "jsonata-check/text";
import { Memo } from "../text/memo.js";
import { expressionContextOf } from "./expression-context.js";
import type { ExpressionUse, TemplateUse } from "./sites.js";

/** After so many units of analyzed text, unused entries are dropped, to limit the memory of long runs. */
const unitsToForget = 4_000_000;

/** Caches analyses of expressions and templates by text, across files. */
export class AnalysisCache {
  readonly #expressions: Memo<Role, Memo<string, ExpressionAnalysis>>;
  readonly #templates = this.#memo(parseTemplate);
  readonly #facts = new Memo((make: (part: never) => unknown) => this.#memo(make as (part: unknown) => unknown));
  #units = 0;

  /** A cache serves one configuration, which determines the functions that expressions may call. */
  constructor({ functions }: { readonly functions: readonly HostFunction[] }) {
    this.#expressions = new Memo((role) => {
      const context = expressionContextOf(role, functions);
      return this.#memo((text) => analyzeField(text, context));
    });
  }

  /** The analysis of an expression in a role. */
  expression(text: string, role: Role): ExpressionAnalysis {
    return this.#expressions.of(role).of(text);
  }

  /** Parses a template. Bound, so that it can be passed on. */
  readonly parseTemplate = (text: string): Template => this.#templates.of(text);

  /** The result of a function of a text or template; cached by the function. */
  factOf<Part extends string | Template, Fact>(part: Part, make: (part: Part) => Fact): Fact {
    return this.#facts.of(make).of(part) as Fact;
  }

  /** Drops entries not used since the last call: editing a text makes most of them useless. */
  forgetUnused(): void {
    this.#units = 0;
    for (const known of [...this.#expressions.results(), ...this.#facts.results(), this.#templates]) {
      known.forgetUnused();
    }
  }

  /** A memo that makes the cache forget from time to time. */
  #memo<Part, Result>(compute: (part: Part) => Result): Memo<Part, Result> {
    return new Memo((part) => {
      if (typeof part === "string") this.#units += part.length;
      if (this.#units > unitsToForget) this.forgetUnused();
      return compute(part);
    });
  }
}

function analyzeField(text: string, context: ExpressionContext): ExpressionAnalysis {
  const analysis = analyzeExpression(text, context);
  // An empty field counts as missing.
  return text === "" ? { ...analysis, problems: [] } : analysis;
}

/** The embedded languages of a document, in document order. */
export interface Uses {
  readonly expressions: readonly ExpressionUse[];
  readonly templates: readonly TemplateUse[];
}

/** Analyzes every site of a document. */
export function usesOf(structure: Structure, cache: AnalysisCache): Uses {
  const expressions: ExpressionUse[] = [];
  const templates: TemplateUse[] = [];
  for (const site of structure.sites) {
    if (site.language === "jsonata") expressions.push(new ExpressionSite(site.node, site.role, cache));
    else templates.push(new TemplateSite(site, cache));
  }
  return { expressions, templates };
}

/** What both languages share: locations and edits. */
abstract class EmbeddedText {
  readonly node: StringNode;
  readonly #language: Embedded["language"];

  constructor(node: StringNode, language: Embedded["language"]) {
    this.node = node;
    this.#language = language;
  }

  get text(): string {
    return this.node.value;
  }

  locate(span: Span): Location {
    return locateText(this.node, this.#language, span);
  }

  edit(span: Span, text: string): Edit | undefined {
    return editText(this.node, span, text);
  }
}

class ExpressionSite extends EmbeddedText implements ExpressionUse {
  readonly role: Role;
  readonly analysis: ExpressionAnalysis;

  constructor(node: StringNode, role: Role, cache: AnalysisCache) {
    super(node, "jsonata");
    this.role = role;
    this.analysis = cache.expression(node.value, role);
  }
}

class TemplateSite extends EmbeddedText implements TemplateUse {
  readonly scope: TemplateScope;
  readonly template: Template;
  readonly isSecret: boolean;

  constructor({ node, scope, isSecret }: Extract<Site, { language: "template" }>, cache: AnalysisCache) {
    super(node, "template");
    this.scope = scope;
    this.isSecret = isSecret;
    this.template = cache.parseTemplate(node.value);
  }
}
