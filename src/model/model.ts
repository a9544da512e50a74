import type { DocumentKind } from "../../generated/shapes.js";
import type { SourceDocument } from "../document/source-document.js";
import type { Node } from "../document/tree.js";
import { parse } from "jsonata-check/syntax";
import { parseTemplate } from "../placeholder/parse.js";
import { detectKind } from "../schema/kind.js";
import type { Structure } from "../schema/structure.js";
import type { Root } from "../placeholder/scope.js";
import { Memo } from "../text/memo.js";
import { addTo } from "jsonata-check/text";
import { Config } from "./config.js";
import { EffectiveMethod } from "./effective-method.js";
import { configRootsOf, type ConfigRoot } from "./config-roots.js";
import { placeBelow, placeOf, type Place } from "./place.js";
import type { ExpressionReader } from "./names.js";
import { beginsAt, ReadIndex, type Read } from "./reads.js";
import type { Request } from "./request.js";
import type { ExpressionUse, TemplateUse } from "./sites.js";
import type { Uses } from "./uses.js";
import { Value, type Layer, type ParseTemplate } from "./value.js";

/** Names that the tool's configuration declares. */
export interface DeclaredNames {
  /** Names that link tokens add to the account context. */
  readonly context: readonly string[];
  /** The names of `environment_variables`; undefined if none are declared, so that any may exist. */
  readonly environmentVariables: readonly string[] | undefined;
}

/** The input of a model. */
export interface ModelInput {
  readonly document: SourceDocument;
  /** Undefined if the text is not an integration document: the model is empty then. */
  readonly kind: DocumentKind | undefined;
  readonly structure: Structure;
  readonly settings: DeclaredNames;
  readonly expressions: readonly ExpressionUse[];
  readonly templates: readonly TemplateUse[];
  /** The template parser, usually one with a cache. */
  readonly parseTemplate?: ParseTemplate;
  /** The base integration of an override or an update. */
  readonly base: SourceDocument | undefined;
  /** The embedded languages of the base. */
  readonly usesOfBase?: Uses | undefined;
}

/** The meaning of a document: its effective configurations, and the place of each value in them. */
export class Model {
  /** In document order. */
  readonly configs: readonly Config[];
  readonly #owners: ReadonlyMap<Node, Config>;
  /** Cached, because many rules ask for the same. */
  readonly #places = new Map<Node, Place | undefined>();
  readonly #reads = new Memo((use: TemplateUse) => this.#placedReads(use));
  #requestsByExpression: ReadonlyMap<Node, readonly Request[]> | undefined;
  readonly #merged = new Memo((node: Node) => this.#owners.get(node)?.value ?? this.#mergedBelow(node));

  /** What its configurations read. */
  readonly reads: ReadIndex;
  /** The embedded languages of the document and its base. */
  readonly uses: Uses;

  constructor(owners: ReadonlyMap<Node, Config>, uses: Uses) {
    this.#owners = owners;
    this.uses = uses;
    this.reads = new ReadIndex(uses, (node) => this.placeOf(node));
    this.configs = [...new Set(owners.values())];
  }

  /** The methods whose responses an expression handles: an `error_expression`, or one of a `rate_limit` or `pagination`. */
  methodsUnder(expression: Node): readonly EffectiveMethod[] {
    return this.requestsUnder(expression).filter((request) => request instanceof EffectiveMethod);
  }

  /** The requests, including request steps of actions, whose responses an expression handles. */
  requestsUnder(expression: Node): readonly Request[] {
    this.#requestsByExpression ??= requestsByExpression(this.configs);
    return this.#requestsByExpression.get(expression) ?? [];
  }

  /** The place of a value; undefined outside of configurations, and for values that merging drops. */
  placeOf(node: Node): Place | undefined {
    let place = this.#places.get(node);
    if (place !== undefined || this.#places.has(node)) return place;
    const above = node.parent === undefined || this.#owners.has(node) ? undefined : this.placeOf(node.parent);
    place = (above && placeBelow(above, node.key ?? "")) ?? this.#findPlace(node);
    if (place !== undefined && !this.#counts(node, place.config)) place = undefined;
    this.#places.set(node, place);
    return place;
  }

  /** The paths that a template reads, from all roots or some kinds; none outside of configurations. */
  readsOf<Kind extends Root["kind"]>(use: TemplateUse, ...kinds: readonly Kind[]): readonly Read<Kind>[] {
    if (!use.template.reads.some((read) => beginsAt(read, kinds))) return [];
    return this.#reads.of(use).filter((read) => beginsAt(read, kinds));
  }

  #placedReads(use: TemplateUse): readonly Read[] {
    const place = this.placeOf(use.node);
    if (place === undefined) return [];
    return use.template.reads.map(({ root, path, placeholder }) => ({ root, path, placeholder, use, place }));
  }

  /** The value of a node after merging. */
  merged(node: Node): Value | undefined {
    return this.#merged.of(node);
  }

  #mergedBelow({ parent, key }: Node): Value | undefined {
    const above = parent && this.merged(parent);
    return typeof key === "number" ? above?.items()[key] : above?.get(key ?? "");
  }

  /** Whether merging keeps any part of a value. */
  #counts(node: Node, { value }: Config): boolean {
    return value.layers.length === 1 || this.merged(node)?.layers.some((layer) => layer.node === node) === true;
  }

  /** Finds a place by the keys that lead to it from its configuration. */
  #findPlace(node: Node): Place | undefined {
    const keys: (string | number)[] = [];
    for (let at: Node | undefined = node; at !== undefined; at = at.parent) {
      const config = this.#owners.get(at);
      if (config !== undefined) return placeOf(config, keys.reverse());
      if (at.key !== undefined) keys.push(at.key);
    }
    return undefined;
  }
}

/** Builds the model of a document. */
export function buildModel(input: ModelInput): Model {
  const { document, kind, base, settings, parseTemplate: parseText = parseTemplate } = input;
  const owners = new Map<Node, Config>();
  const uses = {
    expressions: [...input.expressions, ...(input.usesOfBase?.expressions ?? [])],
    templates: [...input.templates, ...(input.usesOfBase?.templates ?? [])],
  };
  if (kind === undefined) return new Model(owners, uses);
  const baseRoot = base && baseLayer(base);
  const read = readerOf(uses.expressions);
  for (const root of configRootsOf(document.root, kind)) {
    const value = Value.merge(
      baseRoot !== undefined && !root.isWhole ? [...root.layers, baseRoot] : root.layers,
      parseText,
    );
    if (value === undefined) continue;
    const config = new Config({
      value,
      isWhole: root.isWhole || baseRoot !== undefined,
      isComplete: !document.isIncomplete && base?.isIncomplete !== true,
      environment: root.override && Value.merge([root.override], parseText)?.get("environment_variables"),
      declaredNames: settings.context,
      declaredVariables: settings.environmentVariables,
      read,
    });
    for (const { node } of config.value.layers) owners.set(node, config);
  }
  return new Model(owners, uses);
}

/** The configuration of a base file of any kind. */
function baseLayer(base: SourceDocument): Layer | undefined {
  const kind = detectKind({ root: base.root, path: base.path });
  const root: ConfigRoot | undefined = kind === undefined ? undefined : configRootsOf(base.root, kind)[0];
  return root?.isWhole === true ? root.layers.at(-1) : undefined;
}

/** Finds the tree of an expression in its analysis; expressions of a base file are parsed on demand. */
function readerOf(expressions: readonly ExpressionUse[]): ExpressionReader {
  const known = new Map<Node, ExpressionUse>(expressions.map((use) => [use.node, use]));
  return (node) => known.get(node)?.analysis.root ?? parse(node.value).root;
}

function requestsByExpression(configs: readonly Config[]): ReadonlyMap<Node, readonly Request[]> {
  const requests = new Map<Node, Request[]>();
  for (const config of configs) {
    for (const request of config.requests()) {
      const { errorExpression, rateLimit } = request;
      if (errorExpression !== undefined) addTo(requests, errorExpression.value.node, request);
      for (const setting of [rateLimit?.value, request.paging?.value.get("config")]) {
        for (const [, { node }] of setting?.entries() ?? []) addTo(requests, node, request);
      }
    }
  }
  return requests;
}
