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
import type { Uses } from "./uses.js";

/** What an account's context has beside the names that the document provides. */
const contextRoots: ReadonlySet<string> = new Set(["oauth", "environment_variables"]);

/** Steps of actions that read nothing beside their texts. Others may read the whole context. */
const plainSteps: ReadonlySet<string> = new Set(["request", "transform", "update_context", "set_context", "form"]);

/** Members that hold texts for people, or words of the configuration's own. */
const silentKeys: ReadonlySet<string> = new Set([
  ...["description", "label", "help_text", "placeholder", "title", "permissions_text", "logo", "icon", "examples"],
  ...["api_documentation_url", "query_schema", "body_schema", "response_schema", "format", "type", "method"],
  ...["body_format", "query_array_format", "api_response_format"],
]);

/** What a configuration may be meant to read of its accounts, beside what its placeholders and expressions do read. */
export class LooseReads {
  readonly names = new Set<string>();
  /** Names in expressions that are given the context, and names that nothing provides: some may be misspelled. */
  readonly misspelt = new Set<string>();
  /** Something reads the whole context, or what cannot be told. */
  isOpen: boolean;
  /** A string that nobody says the reader of has a placeholder for a value of the account. */
  isSent = false;
  readonly #config: Config;

  constructor(
    config: Config,
    uses: Uses,
    expressions: readonly ExpressionRead[],
    placeOf: (node: Node) => Place | undefined,
  ) {
    this.#config = config;
    const steps = (config.value.get("actions")?.entries() ?? []).flatMap(([, action]) => stepsOf(action));
    this.isOpen = steps.some((step) => !plainSteps.has(step.text("type") ?? ""));
    for (const use of uses.templates) this.#addTemplate(use, placeOf);
    for (const read of expressions) this.#addExpression(read);
    this.#addOthers(new Set([...uses.templates, ...uses.expressions].map(({ node }) => node)));
  }

  #addTemplate({ node, text, template, scope }: TemplateUse, placeOf: (node: Node) => Place | undefined): void {
    // A name alone may be looked up, as that of a webhook's field is.
    if (/^\w+$/.test(text)) this.names.add(text);
    if (!/[{$<[:%&]/.test(text)) return;
    const place = placeOf(node);
    if (place?.config !== this.#config) return;
    for (const { placeholder, path } of template.reads) {
      if (availabilityOf(path, scope, place) !== "missing") continue;
      // A value that nothing provides may be any field under another name, unless it may well be absent.
      this.isOpen ||= !isOptional(placeholder);
      for (const segment of path.segments) this.misspelt.add(segment.text);
    }
    // So may what was meant as a placeholder or an expression and is none; a body may be of any language.
    const rest = outsidePlaceholders(template);
    this.isOpen ||= place.field !== "body" && (template.nearMisses.length > 0 || isJoined(text) || isStrange(rest));
    this.#addMarked(rest);
  }

  #addExpression({ use, names, isOpen }: ExpressionRead): void {
    if (!rolesWithContext.includes(use.role)) return;
    for (const name of names) this.misspelt.add(name);
    this.isOpen ||= isOpen;
    if (use.role !== "authorization") return;
    // What nothing provides may be any field, or the token, under another name.
    const isKnown = (name: string): boolean => this.#config.names.has(name) || contextRoots.has(name);
    this.isOpen ||= use.analysis.problems.length > 0;
    this.isOpen ||= namesOfContext(use.analysis.root).some(({ value }) => !isKnown(value));
  }

  /** Names marked in another way than ours: `${name}`, `{name}`, `<name>`, `:name`. */
  #addMarked(text: string): void {
    for (const [, path = ""] of text.matchAll(/[{$<[:%]\s*([A-Za-z_][\w.-]*)/g)) {
      for (const name of path.split(".")) this.names.add(name);
    }
  }

  /** The strings that hold no language of ours: nobody says what reads them. */
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

/** The text of a template with blanks in place of its placeholders. */
function outsidePlaceholders({ text, placeholders }: Template): string {
  let rest = "";
  let end = 0;
  for (const placeholder of placeholders) {
    rest += `${text.slice(end, placeholder.start)} `;
    end = placeholder.end;
  }
  return rest + text.slice(end);
}

/** Whether a text has the marks of another language, beside the calls of OData: `/$crossjoin(Orders,Items)`. */
function isStrange(text: string): boolean {
  return /\$\w+\(|\$\{|\[\[|^<.+>$/.test(text.replace(/^\/?\$[a-z]+\((?=[A-Z])/, ""));
}

/** Whether an object declares a name that it need not read. */
function isField({ parent }: Node): boolean {
  return parent?.key === "fields" && parent.parent?.key === "config" && hasAncestor(parent, "credentials");
}

function hasAncestor(node: Node, key: string): boolean {
  for (let at: Node | undefined = node; at !== undefined; at = at.parent) if (at.key === key) return true;
  return false;
}
