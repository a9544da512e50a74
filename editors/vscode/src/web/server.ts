import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { EditorWorkspace } from "../../../../src/cli/editor/editor-workspace.js";
import { tool } from "../../../../src/cli/version.js";
import { parseYaml } from "../../../../src/document/yaml.js";
import { serve } from "../../../../src/lsp/server.js";
import { MemoryFiles, memoryIo } from "./memory-files.js";
import { filesMethod, type FileContents } from "./protocol.js";

/** The files of an editor that runs in a browser. */
class WebWorkspace extends EditorWorkspace {
  override evaluate(): Promise<string> {
    return Promise.resolve("Expressions are evaluated in a process of their own, which a browser does not have.");
  }
}

const files = new MemoryFiles();
const connection = createConnection(new BrowserMessageReader(globalThis), new BrowserMessageWriter(globalThis));
connection.onNotification(filesMethod, (changed: FileContents) => files.put(changed));
serve(connection, tool, (settings) => new WebWorkspace(settings, memoryIo(files), parseYaml));
