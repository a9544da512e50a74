import { readFileSync } from "node:fs";
import {
  getLanguageService,
  MarkupContent,
  TextDocument,
  type Diagnostic,
  type JSONSchema,
  type MarkedString,
} from "vscode-json-languageservice";
import type { DocumentKind } from "../../generated/shapes.js";
import type { JsonSchema } from "../../scripts/generate/json-schema.js";

/** The bundled schema of a kind, as an editor loads it. */
export function bundledSchema(kind: DocumentKind | "intlint-config"): JsonSchema {
  return JSON.parse(schemaText(kind)) as JsonSchema;
}

function schemaText(kind: string): string {
  return readFileSync(`generated/schemas/${kind}.schema.json`, "utf8");
}

/** VS Code's JSON service for texts of one kind. */
export function createEditor(kind: DocumentKind | "intlint-config") {
  const service = getLanguageService({});
  const schema = {
    uri: `file:///${kind}.schema.json`,
    fileMatch: ["*"],
    schema: JSON.parse(schemaText(kind)) as JSONSchema,
  };
  service.configure({ validate: true, allowComments: false, schemas: [schema] });
  const open = (text: string) => {
    const document = TextDocument.create("file:///document.json", "json", 1, text);
    return { document, json: service.parseJSONDocument(document) };
  };
  return {
    async diagnostics(text: string): Promise<Diagnostic[]> {
      const { document, json } = open(text);
      return service.doValidation(document, json);
    },
    /** The proposals at the `|` in a text, with their snippets. */
    async proposals(textWithCursor: string): Promise<{ readonly label: string; readonly insertText: string }[]> {
      const offset = textWithCursor.indexOf("|");
      const { document, json } = open(textWithCursor.replace("|", ""));
      const list = await service.doComplete(document, document.positionAt(offset), json);
      return (list?.items ?? []).map(({ label, textEdit, insertText = "" }) => {
        return { label, insertText: textEdit?.newText ?? insertText };
      });
    },
    /** The labels offered at the `|` in a text. */
    async completions(textWithCursor: string): Promise<string[]> {
      return (await this.proposals(textWithCursor)).map(({ label }) => label);
    },
    /** The hover text at an offset; "" if there is none. */
    async hover(text: string, offset: number): Promise<string> {
      const { document, json } = open(text);
      const hover = await service.doHover(document, document.positionAt(offset), json);
      const contents = hover?.contents ?? [];
      if (MarkupContent.is(contents)) return contents.value;
      return (Array.isArray(contents) ? contents : [contents]).map(textOfMarked).join("\n");
    },
  };
}

function textOfMarked(marked: MarkedString): string {
  return typeof marked === "string" ? marked : marked.value;
}

/** A snippet with all its placeholders accepted. */
export function accepted(snippet: string): string {
  return snippet
    .replaceAll(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, "$1")
    .replaceAll(/(?<!\\)\$\{\d+:((?:[^}\\]|\\.)*)\}/g, "$1")
    .replaceAll(/(?<!\\)\$(?:\d+|\{\d+\})/g, "")
    .replaceAll(/\\([$}\\])/g, "$1");
}
