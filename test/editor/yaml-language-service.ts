import { getLanguageService } from "yaml-language-server";
import { TextDocument } from "vscode-json-languageservice";
import type { DocumentKind } from "../../generated/shapes.js";
import { accepted, bundledSchema } from "./language-service.js";

/** What the YAML extension of VS Code and other editors shows for texts of one kind. */
export function createYamlEditor(kind: DocumentKind) {
  const service = getLanguageService({
    schemaRequestService: (uri) => Promise.reject(new Error(`No request is sent: ${uri}`)),
    workspaceContext: { resolveRelativePath: (path) => path },
  });
  const uri = `file:///${kind}.schema.json`;
  service.configure({
    validate: true,
    completion: true,
    schemas: [{ uri, fileMatch: ["*"], schema: bundledSchema(kind) }],
  });
  let opened = 0;
  // The service keeps what it has read of a file.
  const open = (text: string) => TextDocument.create(`file:///document-${(opened += 1)}.yaml`, "yaml", 1, text);
  return {
    /** What the service says is wrong. */
    async diagnostics(text: string): Promise<readonly unknown[]> {
      return (await service.doValidation(open(text), false)).map(({ message }) => message);
    },
    /** What is offered at the `|` in a text, with the text that there is once a proposal is accepted as it is. */
    async proposals(textWithCursor: string): Promise<{ readonly label: string; readonly text: string }[]> {
      const offset = textWithCursor.indexOf("|");
      const document = open(textWithCursor.replace("|", ""));
      const list = await service.doComplete(document, document.positionAt(offset), false);
      const [indent = ""] = /^ */.exec(textWithCursor.slice(textWithCursor.lastIndexOf("\n", offset) + 1)) ?? [];
      return list.items.map(({ label, textEdit, insertText = "" }) => {
        const snippet = (textEdit?.newText ?? insertText).replaceAll("\n", `\n${indent}`);
        return { label, text: textWithCursor.replace("|", () => accepted(snippet)) };
      });
    },
  };
}
