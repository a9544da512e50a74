import { getOrCreate } from "jsonata-check/text";
import { locateValue } from "../document/location.js";
import { parseDocument } from "../document/parse.js";
import type { SourceDocument } from "../document/source-document.js";
import type { Node, StringNode } from "../document/tree.js";
import type { Diagnostic } from "../engine/diagnostic.js";
import { inOrder } from "../engine/order.js";
import { Renderer } from "../engine/render.js";
import { certainError, type Finding, type Message } from "../rule-kit/finding.js";
import type { Rule } from "../rule-kit/rule.js";
import { spanInFile } from "../secrets/hide-secrets.js";
import { hiddenIn } from "../secrets/secrets.js";
import { LineIndex } from "../text/line-index.js";
import { maskSpans } from "../text/mask.js";
import { structuralFindings, unknownRules } from "./check.js";
import { stringsIn, type Configuration } from "./configuration.js";
import { readConfiguration } from "./read-configuration.js";

/** An unreadable configuration file. The message names the place and the reason. */
export class ConfigurationError extends Error {
  override readonly name = "ConfigurationError";
  /** The path, with line and column if known. */
  readonly place: string;
  readonly reason: string;

  constructor(place: string, reason: string) {
    super(`${place}: the configuration cannot be read: ${reason}`);
    this.place = place;
    this.reason = reason;
  }
}

/** A parsed configuration file, with its findings. */
export class ConfigurationFile {
  /** Absolute. Paths in the configuration are relative to its folder. */
  readonly path: string;
  /** As reports show it. */
  readonly shown: string;
  readonly document: SourceDocument;
  readonly #rules: readonly Rule[];
  readonly #reported = new Map<StringNode, Finding>();
  #knowsAllRules = true;
  readonly #readings = new Map<readonly Rule[], Configuration>();

  /** Fails with a `ConfigurationError` if the text is not JSON with comments. */
  constructor(path: string, shown: string, text: string, rules: readonly Rule[]) {
    this.path = path;
    this.shown = shown;
    this.#rules = rules;
    this.document = parseDocument(text, { path: shown, language: "jsonc" });
    const broken = this.document.problems.find(({ kind }) => kind === "syntax" || kind === "too-deep");
    if (broken === undefined) return;
    const { line, column } = new LineIndex(text).position(broken.start);
    throw new ConfigurationError(`${shown}:${line}:${column}`, broken.message);
  }

  /** The text with its secrets masked. */
  get maskedText(): string {
    return maskSpans(this.document.text, hiddenIn(this.document).map(spanInFile));
  }

  /** The configuration, given the available rules; cached by that list. */
  read(rules: readonly Rule[]): Configuration {
    return getOrCreate(this.#readings, rules, () => readConfiguration(this.document.root, rules));
  }

  /** Whether the search for more configuration files ends here. */
  get isRoot(): boolean {
    const value = this.#get("root");
    return value?.type === "boolean" && value.value;
  }

  /** The configurations that it extends, as written. */
  get extended(): readonly StringNode[] {
    return stringsIn(this.#get("extends"));
  }

  /** The plugins that it uses, as written. */
  get plugins(): readonly StringNode[] {
    return stringsIn(this.#get("plugins"));
  }

  /** Records that unknown rules may exist, because a plugin is not loaded. */
  missesRules(): void {
    this.#knowsAllRules = false;
  }

  /** Reports that something the file names is unusable; once per place. */
  reportUnusable(node: StringNode, message: Message): void {
    this.#reported.set(node, {
      ...certainError,
      rule: "configuration/unusable-file",
      message,
      messageId: "unusable",
      data: { name: node.value },
      location: locateValue(node),
    });
  }

  /** The findings of the file, as far as it was used. */
  get diagnostics(): readonly Diagnostic[] {
    const { document } = this;
    const renderer = new Renderer(hiddenIn(document));
    const findings = [
      ...structuralFindings(document, this.#rules),
      ...unknownRules(document, { lists: [this.#rules, ...this.#readings.keys()], areAll: this.#knowsAllRules }),
      ...this.#reported.values(),
    ];
    return inOrder(findings.map((finding) => renderer.render(finding)));
  }

  #get(key: string): Node | undefined {
    const { root } = this.document;
    return root?.type === "object" ? root.get(key) : undefined;
  }
}
