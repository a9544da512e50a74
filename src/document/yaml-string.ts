import type { Span } from "jsonata-check/text";
import { lineEndingOf } from "../text/lines.js";
import type { TextView } from "../text/text-view.js";
import type { SourceDocument } from "./source-document.js";
import { type Container, TreeBase } from "./tree-nodes.js";
import type { KeyNode, StringNode } from "./tree.js";
import { blockIndent } from "./yaml-block-scalar.js";
import { decodeScalar } from "./yaml-scalar.js";
import type { ScalarSource } from "./yaml-scalar-source.js";

/** A scalar, and whether it is inside `[…]` or `{…}`, where more characters are special. */
export interface PlacedScalar extends ScalarSource {
  readonly isInFlow: boolean;
}

/** A YAML string in any of the five styles. */
export class YamlString extends TreeBase implements StringNode {
  readonly value: string;
  private readonly source: PlacedScalar;
  private lazyView: TextView | undefined;

  constructor(
    document: SourceDocument,
    parent: Container | undefined,
    key: string | number | undefined,
    end: number,
    value: string,
    source: PlacedScalar,
  ) {
    super(document, parent, key, source.start, end);
    this.value = value;
    this.source = source;
  }

  readonly type = "string" as const;

  get view(): TextView {
    return (this.lazyView ??= decodeScalar(this.document.text, this.source));
  }

  encode(text: string): string | undefined {
    return encodeScalar(text, this.document.text, this.source);
  }
}

/** The key of a YAML mapping. */
export class YamlKey implements KeyNode {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  private readonly text: string;
  private readonly source: ScalarSource;

  constructor(name: string, place: Span, text: string, source: ScalarSource) {
    this.name = name;
    this.start = place.start;
    this.end = place.end;
    this.text = text;
    this.source = source;
  }

  get view(): TextView {
    return decodeScalar(this.text, this.source);
  }
}

/** Characters that require double quotes: control characters, nonprintable ones, lone surrogates. */
const unprintable = /[^\t\n\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u;

/** Plain text that is a number, a boolean or null in the core schema. */
const otherTypes =
  /^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE|[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))?$/;

function encodeScalar(text: string, file: string, source: PlacedScalar): string | undefined {
  if (source.style === "double") return encodeDouble(text, file.slice(source.start, source.end).includes("\n"));
  if (unprintable.test(text)) return undefined;
  switch (source.style) {
    case "single":
      return text.includes("\n") || hasOuterBlank(text) ? undefined : text.replaceAll("'", "''");
    case "plain":
      return isPlain(text, source.isInFlow) ? text : undefined;
    case "folded":
      return text.includes("\n") || hasOuterBlank(text) ? undefined : text;
    case "literal":
      if (hasOuterBlank(text)) return undefined;
      return text.replaceAll("\n", `${lineEndingOf(file)}${" ".repeat(blockIndent(file, source))}`);
  }
}

function encodeDouble(text: string, isMultiline: boolean): string {
  const escaped = JSON.stringify(text)
    .slice(1, -1)
    .replace(
      /[\x7f-\x84\x86-\x9f\ufeff\ufffe\uffff]/g,
      (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
  // Blanks next to a line end are not part of the text.
  return isMultiline ? escaped.replace(/^ | $/g, "\\x20") : escaped;
}

/** Blanks at the ends could be next to a line end, where they are dropped or change the indentation. */
function hasOuterBlank(text: string): boolean {
  return /^[ \t\n]|[ \t\n]$/.test(text);
}

function isPlain(text: string, isInFlow: boolean): boolean {
  if (otherTypes.test(text) || hasOuterBlank(text) || text.includes("\n")) return false;
  if (/^[-?:,[\]{}#&*!|>'"%@`]|: |:$| #/.test(text)) return false;
  return !(isInFlow && /[,[\]{}]/.test(text)) && !/^(?:---|\.\.\.)/.test(text);
}
