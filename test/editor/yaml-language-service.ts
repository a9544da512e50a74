import { getLanguageService } from "yaml-language-server";
import { TextDocument } from "vscode-json-languageservice";
import type { DocumentKind } from "../../generated/shapes.js";
import { accepted, bundledSchema } from "./language-service.js";

/** An editor of YAML. */
export type YamlEditor = ReturnType<typeof createYamlEditor>;

/** yaml-language-server, as in VS Code, for texts of one kind. */
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
  // The service caches files.
  const open = (text: string) => TextDocument.create(`file:///${kind}-${(opened += 1)}.yaml`, "yaml", 1, text);
  return {
    /** The service's diagnostics. */
    async diagnostics(text: string): Promise<readonly unknown[]> {
      return (await service.doValidation(open(text), false)).map(({ message }) => message);
    },
    /** The proposals at the `|` in a text, with the text after accepting each. */
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
