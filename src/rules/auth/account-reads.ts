import type { Node } from "../../document/tree.js";
import type { Config } from "../../model/config.js";
import { rolesWithContext } from "../../model/expression-context.js";
import { namesOfContext } from "../../model/expression-reads.js";
import { stepsOf } from "../../model/names.js";
import type { Place } from "../../model/place.js";
import { isOptional, pathsOf, availabilityOf } from "../../model/availability.js";
import type { ExpressionRead } from "../../model/reads.js";
import type { TemplateUse } from "../../model/sites.js";
import type { Template } from "../../placeholder/parse.js";
import { suggest } from "jsonata-check/text";
import type { LintedDocument } from "../../rule-kit/linted-document.js";
import { isJoined } from "../placeholder/joined-text.js";

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

/** What `Derived` keeps of a configuration: what it reads of its accounts. */
export function accountReadsOf(config: Config, linted: LintedDocument): AccountReads {
  return new AccountReads(linted, config);
}

/**
 * What a configuration reads of its accounts; whatever may be meant as reading counts. Most questions are answered by what
 * placeholders read: the rest of the document is looked at only for the others.
 */
export class AccountReads {
  readonly #linted: LintedDocument;
  readonly #config: Config;
  #others: OtherReads | undefined;
  #isOpen: boolean | undefined;

  constructor(linted: LintedDocument, config: Config) {
    this.#linted = linted;
    this.#config = config;
  }

  /** What may be meant as reading beside the placeholders that are read as such. */
  get #beside(): OtherReads {
    return (this.#others ??= new OtherReads(this.#linted, this.#config));
  }

  /** Something reads the whole context, or what cannot be told. */
  get isOpen(): boolean {
    return (this.#isOpen ??= this.#readsUnknown() || this.#beside.isOpen);
  }

  #readsUnknown(): boolean {
    const { reads } = this.#linted.model;
    return reads
      .templates(this.#config)
      .some(({ template }) => template.reads.some(({ root }) => root.kind === "unknown"));
  }

  /** A request is made with a value of the account, its token or the environment. */
  get isSent(): boolean {
    const { model } = this.#linted;
    const isOfAccount = (use: TemplateUse): boolean =>
      model.readsOf(use).some(({ root, place }) => {
        // What webhooks are checked with goes into no request.
        if (place.field === "webhook") return false;
        return root.kind !== "request" || this.#config.names.has(root.name.text);
      });
    return model.reads.templates(this.#config).some(isOfAccount) || this.#beside.isSent;
  }

  /** Whether anything may read a name, perhaps misspelt. */
  mayRead(name: string): boolean {
    const { reads } = this.#linted.model;
    if (reads.namesInTemplates(this.#config).has(name) || reads.names(this.#config).has(name)) return true;
    if (this.isOpen || this.#beside.names.has(name)) return true;
    return [...this.#beside.misspelt].some(
      (read) => !this.#config.names.has(read) && suggest(read, [name]) !== undefined,
    );
  }
}

/** All that may be meant as reading beside placeholders and expressions as they are. */
class OtherReads {
  readonly #linted: LintedDocument;
  readonly #config: Config;
  readonly #sites = new Set<Node>();
  readonly names = new Set<string>();
  /** Names in expressions that are given the context, and names that nothing provides: some may be misspelt. */
  readonly misspelt = new Set<string>();
  isOpen = false;
  isSent = false;

  constructor(linted: LintedDocument, config: Config) {
    this.#linted = linted;
    this.#config = config;
    const { uses, reads } = linted.model;
    for (const use of uses.templates) this.#addTemplate(use);
    for (const { node } of uses.expressions) this.#sites.add(node);
    for (const read of reads.expressions(config)) this.#addExpression(read);
    for (const [, action] of config.value.get("actions")?.entries() ?? []) {
      if (stepsOf(action).some((step) => !plainSteps.has(step.text("type") ?? ""))) this.isOpen = true;
    }
    this.#addOthers();
  }

  #placeOf(use: TemplateUse): Place | undefined {
    const place = this.#linted.model.placeOf(use.node);
    return place?.config === this.#config ? place : undefined;
  }

  #addTemplate(use: TemplateUse): void {
    this.#sites.add(use.node);
    // A name alone may be looked up, as that of a webhook's field is.
    if (/^\w+$/.test(use.text)) this.names.add(use.text);
    if (!/[{$<[:%&]/.test(use.text)) return;
    const place = this.#placeOf(use);
    if (place === undefined) return;
    for (const placeholder of use.template.placeholders) {
      for (const path of pathsOf(placeholder)) {
        if (availabilityOf(path, use.scope, place) !== "missing") continue;
        // A value that nothing provides may be any field under another name, unless it may well be absent.
        if (!isOptional(placeholder)) this.isOpen = true;
        for (const { text } of path.segments) this.misspelt.add(text);
      }
    }
    // So may what was meant as a placeholder or an expression and is none; a body may be of any language.
    const rest = outsidePlaceholders(use.template);
    const isStrange =
      use.template.nearMisses.length > 0 || isJoined(use.text) || /\$\w+\(|\$\{|\[\[|^<.+>$/.test(withoutOData(rest));
    if (isStrange && place.field !== "body") this.isOpen = true;
    this.#addMarked(rest);
  }

  #addExpression({ use, names, isOpen }: ExpressionRead): void {
    if (!rolesWithContext.includes(use.role)) return;
    for (const name of names) this.misspelt.add(name);
    this.isOpen ||= isOpen;
    // What nothing provides may be any field, or the token, under another name.
    const isKnown = (name: string): boolean => this.#config.names.has(name) || contextRoots.has(name);
    if (use.role !== "authorization") return;
    this.isOpen ||=
      use.analysis.problems.length > 0 || namesOfContext(use.analysis.root).some(({ value }) => !isKnown(value));
  }

  /** Names marked in another way than ours: `${name}`, `{name}`, `<name>`, `:name`. */
  #addMarked(text: string): void {
    for (const [, path = ""] of text.matchAll(/[{$<[:%]\s*([A-Za-z_][\w.-]*)/g)) {
      for (const name of path.split(".")) this.names.add(name);
    }
  }

  /** The texts that hold no language of ours, of which nobody says what reads them; all texts of a base. */
  #addOthers(): void {
    const open: Node[] = this.#config.value.layers.map(({ node }) => node);
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (typeof node.key === "string" && silentKeys.has(node.key)) continue;
      if (node.type === "array") for (const item of node.items) open.push(item);
      else if (node.type === "object") {
        if (!isField(node)) for (const { value } of node.members) open.push(value);
      } else if (node.type === "string" && !this.#sites.has(node)) this.#addOther(node.key, node.value);
    }
  }

  #addOther(key: Node["key"], text: string): void {
    if (key === "documentation_link") this.#addMarked(text);
    else for (const name of text.match(/\w[\w-]*/g) ?? []) this.names.add(name);
    if (/\{\{(?!\s*(?:id|query|body)\b)/.test(text)) this.isSent = true;
    if (/\$\$|\bcontext\b(?!\s*\.)/.test(text)) this.isOpen = true;
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

/** A path without the calls that OData has in it: `/$crossjoin(Orders,Items)`. */
function withoutOData(text: string): string {
  return text.replace(/^\/?\$[a-z]+\((?=[A-Z])/, "");
}

/** Whether an object declares a name that it need not read. */
function isField({ parent }: Node): boolean {
  return parent?.key === "fields" && parent.parent?.key === "config" && hasAncestor(parent, "credentials");
}

function hasAncestor(node: Node, key: string): boolean {
  for (let at: Node | undefined = node; at !== undefined; at = at.parent) if (at.key === key) return true;
  return false;
}
