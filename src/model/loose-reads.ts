import type { Node } from "../document/tree.js";
import { isJoined } from "../placeholder/joined-text.js";
import type { Template } from "../placeholder/parse.js";
import { availabilityOf, isOptional } from "./availability.js";
import type { Config } from "./config.js";
import { rolesWithContext } from "./expression-context.js";
import { namesOfContext, type ExpressionRead } from "./expression-reads.js";
import { stepsOf } from "./names.js";
import type { Place } from "./place.js";
import type { TemplateUse } from "./sites.js";

/** Roots of the account context that the document does not declare. */
const contextRoots: ReadonlySet<string> = new Set(["oauth", "environment_variables"]);

/** Action steps that read only what their strings name. Others may read the whole context. */
const plainSteps: ReadonlySet<string> = new Set(["request", "transform", "update_context", "set_context", "form"]);

/** Members with text for people, or with fixed words. */
const silentKeys: ReadonlySet<string> = new Set([
  ...["description", "label", "help_text", "placeholder", "title", "permissions_text", "logo", "icon", "examples"],
  ...["api_documentation_url", "query_schema", "body_schema", "response_schema", "format", "type", "method"],
  ...["body_format", "query_array_format", "api_response_format"],
]);

/** Names that a configuration may intend to read from its accounts, beyond what placeholders and expressions read. */
export class LooseReads {
  readonly names = new Set<string>();
  /** Possibly misspelled names: those in expressions with the context, and those that nothing provides. */
  readonly misspelt = new Set<string>();
  /** Whether something reads the whole context, or unknown names. */
  isOpen: boolean;
  /** Whether a string with an unknown reader has a placeholder for a value of the account. */
  isSent = false;
  readonly #config: Config;

  constructor(
    config: Config,
    templates: readonly TemplateUse[],
    expressions: readonly ExpressionRead[],
    sites: ReadonlySet<Node>,
    placeOf: (node: Node) => Place | undefined,
  ) {
    this.#config = config;
    const steps = (config.value.get("actions")?.entries() ?? []).flatMap(([, action]) => stepsOf(action));
    this.isOpen = steps.some((step) => !plainSteps.has(step.text("type") ?? ""));
    for (const use of templates) this.#addTemplate(use, placeOf);
    for (const read of expressions) this.#addExpression(read);
    this.#addOthers(sites);
  }

  #addTemplate({ node, text, template, scope }: TemplateUse, placeOf: (node: Node) => Place | undefined): void {
    // A bare name may be looked up, like that of a webhook's field.
    if (/^\w+$/.test(text)) this.names.add(text);
    if (!/[{$<[:%&]/.test(text)) return;
    const place = placeOf(node);
    if (place === undefined) return;
    for (const { placeholder, path } of template.reads) {
      if (availabilityOf(path, scope, place) !== "missing") continue;
      // An unprovided value may be any field under another name, unless it is optional.
      this.isOpen ||= !isOptional(placeholder);
      for (const segment of path.segments) this.misspelt.add(segment.text);
    }
    // So may a failed placeholder or expression; a body may be in any language.
    const rest = outsidePlaceholders(template);
    this.isOpen ||= place.field !== "body" && (template.nearMisses.length > 0 || isJoined(text) || isStrange(rest));
    this.#addMarked(rest);
  }

  #addExpression({ use, names, isOpen }: ExpressionRead): void {
    if (!rolesWithContext.includes(use.role)) return;
    for (const name of names) this.misspelt.add(name);
    this.isOpen ||= isOpen;
    if (use.role !== "authorization") return;
    // An unprovided name may be any field, or the token, under another name.
    const isKnown = (name: string): boolean => this.#config.names.has(name) || contextRoots.has(name);
    this.isOpen ||= use.analysis.problems.length > 0;
    this.isOpen ||= namesOfContext(use.analysis.root).some(({ value }) => !isKnown(value));
  }

  /** Names in foreign notations: `${name}`, `{name}`, `<name>`, `:name`. */
  #addMarked(text: string): void {
    for (const [, path = ""] of text.matchAll(/[{$<[:%]\s*([A-Za-z_][\w.-]*)/g)) {
      for (const name of path.split(".")) this.names.add(name);
    }
  }

  /** Strings without an embedded language, whose reader is unknown. */
  #addOthers(sites: ReadonlySet<Node>): void {
    const open: Node[] = this.#config.value.layers.map(({ node }) => node);
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (typeof node.key === "string" && silentKeys.has(node.key)) continue;
      if (node.type === "array") for (const item of node.items) open.push(item);
      else if (node.type === "object" && !isField(node)) for (const { value } of node.members) open.push(value);
      else if (node.type === "string" && !sites.has(node)) this.#addOther(node.key, node.value);
    }
  }

  #addOther(key: Node["key"], text: string): void {
    if (key === "documentation_link") this.#addMarked(text);
    else for (const name of text.match(/\w[\w-]*/g) ?? []) this.names.add(name);
    this.isSent ||= /\{\{(?!\s*(?:id|query|body)\b)/.test(text);
    this.isOpen ||= /\$\$|\bcontext\b(?!\s*\.)/.test(text);
  }
}

/** The text of a template with its placeholders replaced by blanks. */
function outsidePlaceholders({ text, placeholders }: Template): string {
  let rest = "";
  let end = 0;
  for (const placeholder of placeholders) {
    rest += `${text.slice(end, placeholder.start)} `;
    end = placeholder.end;
  }
  return rest + text.slice(end);
}

/** Whether a text looks like another language, except calls of OData: `/$crossjoin(Orders,Items)`. */
function isStrange(text: string): boolean {
  return /\$\w+\(|\$\{|\[\[|^<.+>$/.test(text.replace(/^\/?\$[a-z]+\((?=[A-Z])/, ""));
}

/** Whether an object declares a name rather than reading it. */
function isField({ parent }: Node): boolean {
  return parent?.key === "fields" && parent.parent?.key === "config" && hasAncestor(parent, "credentials");
}

function hasAncestor(node: Node, key: string): boolean {
  for (let at: Node | undefined = node; at !== undefined; at = at.parent) if (at.key === key) return true;
  return false;
}
