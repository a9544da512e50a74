import { getOrCreate } from "jsonata-check/text";
import type { Node } from "../document/tree.js";
import { configurationName } from "../config/configuration.js";
import { Dispatcher } from "../engine/dispatch.js";
import { AnalysisCache } from "../model/uses.js";
import { defaultSettings } from "../rule-kit/settings.js";
import { applyEdits, type Edit } from "../text/edit.js";
import { addressOf } from "./editable-expression.js";
import { OpenConfiguration } from "./open-configuration.js";
import { OpenDocument } from "./open-document.js";
import { OpenExpression } from "./open-expression.js";
import type { SessionHost } from "./session-host.js";

/** The new text of a document. */
export type DocumentChange = {
  /** Must increase with each change. */
  readonly version: number;
} & ({ readonly text: string } | { readonly edits: readonly Edit[] });

/** After this many changes, unused cache entries are dropped. */
const changesToForget = 100;

/** The open documents, each in its latest version. Documents with the same settings share a cache. */
export class OpenDocuments {
  readonly #host: SessionHost;
  readonly #documents = new Map<string, OpenDocument>();
  readonly #caches = new Map<unknown, AnalysisCache>();
  readonly #dispatcher = new Dispatcher();
  #changes = 0;

  constructor(host: SessionHost) {
    this.#host = host;
  }

  get names(): readonly string[] {
    return [...this.#documents.keys()];
  }

  has(name: string): boolean {
    return this.#documents.has(name);
  }

  /** Throws a `RangeError` if the document is not open. */
  get(name: string): OpenDocument {
    const document = this.#documents.get(name);
    if (document === undefined) throw new RangeError(`The document "${name}" is not open.`);
    return document;
  }

  /** The open documents, without configuration files. */
  get roots(): readonly Node[] {
    const documents = [...this.#documents.values()].filter((one) => !(one instanceof OpenConfiguration));
    return documents.flatMap(({ linted }) => linted.document.root ?? []);
  }

  open(name: string, text: string, version: number): void {
    const address = addressOf(name);
    const options = this.#host.optionsOf(address?.parent ?? name);
    const { settings = defaultSettings } = options;
    const cache = getOrCreate(this.#caches, settings, () => new AnalysisCache(settings));
    const all = { ...options, cache, dispatcher: this.#dispatcher };
    if (address !== undefined) {
      const parent = this.#documents.get(address.parent);
      this.#put(name, new OpenExpression(text, version, { ...all, path: name }, address, parent));
    } else if (isConfiguration(name)) {
      const judge = (changed: string) => this.#host.judgeConfiguration?.(name, changed);
      this.#put(name, new OpenConfiguration(text, version, all, judge));
    } else this.#put(name, new OpenDocument(text, version, all));
  }

  /** A change with an outdated version is ignored. */
  change(name: string, change: DocumentChange): void {
    const document = this.get(name);
    if (change.version < document.version) return;
    const text = "text" in change ? change.text : applyEdits(document.text, change.edits);
    this.#put(name, document.changed(text, change.version));
    if (++this.#changes % changesToForget === 0) for (const cache of this.#caches.values()) cache.forgetUnused();
  }

  /** The expressions of a document that are open as documents of their own keep its last version. */
  close(name: string): void {
    this.#documents.delete(name);
  }

  /** The names of a document's expressions that are open as documents of their own. */
  expressionsOf(name: string): readonly string[] {
    return this.names.filter((one) => addressOf(one)?.parent === name);
  }

  /** Asks the host for all settings again. */
  refresh(): void {
    this.#caches.clear();
    for (const [name, { text, version }] of this.#documents) this.open(name, text, version);
  }

  #put(name: string, document: OpenDocument): void {
    this.#documents.set(name, document);
    for (const one of this.expressionsOf(name)) {
      const expression = this.get(one);
      if (expression instanceof OpenExpression) this.#documents.set(one, expression.within(document));
    }
  }
}

/** Whether a path or URI is that of a configuration file. */
function isConfiguration(name: string): boolean {
  return name.slice(name.lastIndexOf("/") + 1) === configurationName;
}
