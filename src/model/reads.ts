import type { Role } from "../../generated/shapes.js";
import { readsFrom, type Template, type TemplateRead } from "../placeholder/parse.js";
import type { Root } from "../placeholder/scope.js";
import type { Node } from "../document/tree.js";
import { groupBy, suggest } from "jsonata-check/text";
import type { Config } from "./config.js";
import { rolesWithContext } from "./expression-context.js";
import { namesInExpression, type ExpressionRead } from "./expression-reads.js";
import { LooseReads } from "./loose-reads.js";
import type { Place } from "./place.js";
import type { ExpressionUse, TemplateUse } from "./sites.js";
import type { Uses } from "./uses.js";

/** One path that a template reads, with everything that determines whether it is provided. */
export interface Read<Kind extends Root["kind"] = Root["kind"]> extends TemplateRead {
  readonly root: Extract<Root, { readonly kind: Kind }>;
  readonly use: TemplateUse;
  readonly place: Place;
}

/** Whether a read starts at a root of one of the kinds, or of any if none is given. */
export function beginsAt<Kind extends Root["kind"]>(
  read: TemplateRead,
  kinds: readonly Kind[],
): read is TemplateRead & { readonly root: Extract<Root, { readonly kind: Kind }> } {
  return kinds.length === 0 || kinds.some((kind) => kind === read.root.kind);
}

/** With more possibly misspelled names, one is near any name, so they are not compared. */
const mostMisspelt = 200;

/** The roles of expressions whose input is just a response. */
const rolesOfResponses: ReadonlySet<Role> = new Set([
  "error",
  "rate-limit-detected",
  "retry-after",
  "rate-limit-headers",
]);

/**
 * What each configuration of a document reads, and under `undefined` what is read by values that merging replaces. Computed
 * on demand.
 */
export class ReadIndex {
  readonly #uses: Uses;
  readonly #placeOf: (node: Node) => Place | undefined;
  #templates: ReadonlyMap<Config | undefined, readonly TemplateUse[]> | undefined;
  #expressions: ReadonlyMap<Config | undefined, readonly ExpressionRead[]> | undefined;
  readonly #inTemplates = new Map<Config | undefined, ReadonlySet<string>>();
  readonly #names = new Map<Config | undefined, ReadonlySet<string>>();
  #allTemplates: ReadonlyMap<Config | undefined, readonly TemplateUse[]> | undefined;
  #sites: ReadonlySet<Node> | undefined;
  readonly #loose = new Map<Config, LooseReads>();

  constructor(uses: Uses, placeOf: (node: Node) => Place | undefined) {
    this.#uses = uses;
    this.#placeOf = placeOf;
  }

  #configOf({ node }: TemplateUse | ExpressionUse): Config | undefined {
    return this.#placeOf(node)?.config;
  }

  /** The templates with placeholders. */
  templates(config: Config | undefined): readonly TemplateUse[] {
    this.#templates ??= groupBy(
      this.#uses.templates.filter(({ template }) => template.reads.length > 0),
      (use) => this.#configOf(use),
    );
    return this.#templates.get(config) ?? [];
  }

  #templatesOf(config: Config): readonly TemplateUse[] {
    this.#allTemplates ??= groupBy(this.#uses.templates, (use) => this.#configOf(use));
    return this.#allTemplates.get(config) ?? [];
  }

  /** The expressions whose input is more than a response. */
  expressions(config: Config | undefined): readonly ExpressionRead[] {
    this.#expressions ??= groupBy(
      this.#uses.expressions
        .filter(({ role }) => !rolesOfResponses.has(role))
        .map((use) => ({ use, ...namesInExpression(use.analysis.root) })),
      ({ use }) => this.#configOf(use),
    );
    return this.#expressions.get(config) ?? [];
  }

  /** Every name in a path that placeholders read; for the caller's request just the root. */
  namesInTemplates(config: Config | undefined): ReadonlySet<string> {
    let names = this.#inTemplates.get(config);
    if (names === undefined) {
      this.#inTemplates.set(config, (names = namesIn(new Set(this.templates(config).map(({ template }) => template)))));
    }
    return names;
  }

  /** Whether a placeholder or an expression may read a name of the account; an unknown base may read any. */
  mayRead(config: Config, name: string): boolean {
    if (!config.knows("whole") || this.names(config).has(name)) return true;
    return this.expressions(config).some(({ use, isOpen }) => isOpen && rolesWithContext.includes(use.role));
  }

  /** Every name in placeholders and expressions. */
  names(config: Config | undefined): ReadonlySet<string> {
    let names = this.#names.get(config);
    if (names === undefined) {
      const inExpressions = this.expressions(config).flatMap((read) => [...read.names]);
      this.#names.set(config, (names = new Set([...this.namesInTemplates(config), ...inExpressions])));
    }
    return names;
  }
  /** Whether something reads the whole account context, or unknown names. */
  isOpen(config: Config): boolean {
    const isUnknown = ({ template }: TemplateUse): boolean => readsFrom(template, "unknown");
    return this.templates(config).some(isUnknown) || this.#looseOf(config).isOpen;
  }

  /** Whether any request sends a value of the account, its token or the environment. */
  isSent(config: Config): boolean {
    const isOfAccount = (use: TemplateUse): boolean =>
      // Webhook secrets are not sent.
      this.#placeOf(use.node)?.field !== "webhook" &&
      use.template.reads.some(({ root }) => root.kind !== "request" || config.names.has(root.name.text));
    return this.templates(config).some(isOfAccount) || this.#looseOf(config).isSent;
  }

  /** Whether anything may intend to read a name of the account: misspelled, in another notation, or in any string. */
  mayMean(config: Config, name: string): boolean {
    if (this.namesInTemplates(config).has(name) || this.names(config).has(name)) return true;
    const { names, misspelt } = this.#looseOf(config);
    if (this.isOpen(config) || names.has(name) || misspelt.size > mostMisspelt) return true;
    return [...misspelt].some((read) => !config.names.has(read) && suggest(read, [name]) !== undefined);
  }

  #looseOf(config: Config): LooseReads {
    let loose = this.#loose.get(config);
    if (loose === undefined) {
      this.#sites ??= new Set([...this.#uses.templates, ...this.#uses.expressions].map(({ node }) => node));
      const templates = this.#templatesOf(config);
      loose = new LooseReads(config, templates, this.expressions(config), this.#sites, this.#placeOf);
      this.#loose.set(config, loose);
    }
    return loose;
  }
}

/** Every name in a path that the templates read; for the caller's request just the root. */
function namesIn(templates: Iterable<Template>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { reads } of templates) {
    for (const { root, path } of reads) {
      for (const { text } of root.kind === "request" ? [root.name] : path.segments) names.add(text);
    }
  }
  return names;
}
