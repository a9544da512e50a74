import type { Role } from "../../generated/shapes.js";
import { readsFrom, type TemplateRead } from "../placeholder/parse.js";
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

/** One path that a template reads, with all that decides whether something provides it. */
export interface Read<Kind extends Root["kind"] = Root["kind"]> extends TemplateRead {
  readonly root: Extract<Root, { readonly kind: Kind }>;
  readonly use: TemplateUse;
  readonly place: Place;
}

/** Whether a read begins at a root of one of the kinds; of any where none is named. */
export function beginsAt<Kind extends Root["kind"]>(
  read: TemplateRead,
  kinds: readonly Kind[],
): read is TemplateRead & { readonly root: Extract<Root, { readonly kind: Kind }> } {
  return kinds.length === 0 || kinds.some((kind) => kind === read.root.kind);
}

/** Of more names that may be misspelt, one or the other is near any name: they are not compared. */
const mostMisspelt = 200;

/** Expressions whose input is a response alone. */
const rolesOfResponses: ReadonlySet<Role> = new Set([
  "error",
  "rate-limit-detected",
  "retry-after",
  "rate-limit-headers",
]);

/**
 * What every configuration of a document reads, and under `undefined` what is read where nothing counts: by what merging
 * replaces. Each part is worked out when it is first asked for.
 */
export class ReadIndex {
  readonly #uses: Uses;
  readonly #placeOf: (node: Node) => Place | undefined;
  #templates: ReadonlyMap<Config | undefined, readonly TemplateUse[]> | undefined;
  #expressions: ReadonlyMap<Config | undefined, readonly ExpressionRead[]> | undefined;
  readonly #inTemplates = new Map<Config | undefined, ReadonlySet<string>>();
  readonly #names = new Map<Config | undefined, ReadonlySet<string>>();
  readonly #loose = new Map<Config, LooseReads>();

  constructor(uses: Uses, placeOf: (node: Node) => Place | undefined) {
    this.#uses = uses;
    this.#placeOf = placeOf;
  }

  #configOf({ node }: TemplateUse | ExpressionUse): Config | undefined {
    return this.#placeOf(node)?.config;
  }

  /** The templates that read something. */
  templates(config: Config | undefined): readonly TemplateUse[] {
    this.#templates ??= groupBy(
      this.#uses.templates.filter(({ template }) => template.reads.length > 0),
      (use) => this.#configOf(use),
    );
    return this.#templates.get(config) ?? [];
  }

  /** The expressions that are given more than a response. */
  expressions(config: Config | undefined): readonly ExpressionRead[] {
    this.#expressions ??= groupBy(
      this.#uses.expressions
        .filter(({ role }) => !rolesOfResponses.has(role))
        .map((use) => ({ use, ...namesInExpression(use.analysis.root) })),
      ({ use }) => this.#configOf(use),
    );
    return this.#expressions.get(config) ?? [];
  }

  /** Every name of a path that placeholders read; of the caller's request the root alone. */
  namesInTemplates(config: Config | undefined): ReadonlySet<string> {
    let names = this.#inTemplates.get(config);
    if (names === undefined) {
      const reads = this.templates(config).flatMap(({ template }) => template.reads);
      const segments = reads.flatMap(({ root, path }) => (root.kind === "request" ? [root.name] : path.segments));
      this.#inTemplates.set(config, (names = new Set(segments.map(({ text }) => text))));
    }
    return names;
  }

  /** Whether a placeholder or an expression may read a name of the account; in a base that is not known, anything may. */
  mayRead(config: Config, name: string): boolean {
    if (!config.knows("whole") || this.names(config).has(name)) return true;
    return this.expressions(config).some(({ use, isOpen }) => isOpen && rolesWithContext.includes(use.role));
  }

  /** Every name that a placeholder or an expression has in it. */
  names(config: Config | undefined): ReadonlySet<string> {
    let names = this.#names.get(config);
    if (names === undefined) {
      const inExpressions = this.expressions(config).flatMap((read) => [...read.names]);
      this.#names.set(config, (names = new Set([...this.namesInTemplates(config), ...inExpressions])));
    }
    return names;
  }
  /** Whether something reads the whole context of an account, or what cannot be told. */
  isOpen(config: Config): boolean {
    const isUnknown = ({ template }: TemplateUse): boolean => readsFrom(template, "unknown");
    return this.templates(config).some(isUnknown) || this.#looseOf(config).isOpen;
  }

  /** Whether a request is made with a value of the account, its token or the environment. */
  isSent(config: Config): boolean {
    const isOfAccount = (use: TemplateUse): boolean =>
      // What webhooks are checked with goes into no request.
      this.#placeOf(use.node)?.field !== "webhook" &&
      use.template.reads.some(({ root }) => root.kind !== "request" || config.names.has(root.name.text));
    return this.templates(config).some(isOfAccount) || this.#looseOf(config).isSent;
  }

  /** Whether anything may be meant to read a name of the account: misspelt, in another notation, or in any other string. */
  mayMean(config: Config, name: string): boolean {
    if (this.namesInTemplates(config).has(name) || this.names(config).has(name)) return true;
    const { names, misspelt } = this.#looseOf(config);
    if (this.isOpen(config) || names.has(name) || misspelt.size > mostMisspelt) return true;
    return [...misspelt].some((read) => !config.names.has(read) && suggest(read, [name]) !== undefined);
  }

  #looseOf(config: Config): LooseReads {
    let loose = this.#loose.get(config);
    if (loose === undefined) {
      loose = new LooseReads(config, this.#uses, this.expressions(config), this.#placeOf);
      this.#loose.set(config, loose);
    }
    return loose;
  }
}
