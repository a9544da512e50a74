import { MessageType, ShowMessageNotification, type Connection } from "vscode-languageserver";
import { Session } from "../session/session.js";
import type { Client } from "./client.js";
import { TextPositions } from "./text-positions.js";
import type { Workspace } from "./workspace.js";

/** A client with all that answers it: what is open in it, and the files around. */
export class Served {
  readonly connection: Connection;
  readonly workspace: Workspace;
  readonly client: Client;
  readonly session: Session;
  readonly #positions = new Map<string, TextPositions>();

  constructor(connection: Connection, workspace: Workspace, client: Client) {
    this.connection = connection;
    this.workspace = workspace;
    this.client = client;
    this.session = new Session({
      optionsOf: (uri) => workspace.optionsOf(uri),
      schemaOf: (kind) => workspace.schemaOf(kind),
      judgeConfiguration: (uri, text) => workspace.judgeConfiguration(uri, text),
      configurationOf: (uri) => this.#configurationOf(uri),
    });
  }

  /** The lines and columns of a file: as it is in the editor, where it is open. */
  positionsOf(uri: string): TextPositions {
    if (!this.isOpen(uri)) return new TextPositions(this.workspace.read(uri) ?? "", this.client.encoding);
    let positions = this.#positions.get(uri);
    if (positions === undefined) {
      positions = new TextPositions(this.session.textOf(uri).text, this.client.encoding);
      this.#positions.set(uri, positions);
    }
    return positions;
  }

  /** A document has another text. */
  forgetPositions(uri: string): void {
    this.#positions.delete(uri);
  }

  isOpen(uri: string): boolean {
    return this.session.has(uri);
  }

  /** Shows a person a message; what `connection.window` shows instead waits for an answer. */
  show(type: "Info" | "Warning", message: string): void {
    void this.connection.sendNotification(ShowMessageNotification.type, { type: MessageType[type], message });
  }

  /** As it is in the editor, where it is open. */
  #configurationOf(uri: string): ReturnType<Workspace["configurationOf"]> {
    const file = this.workspace.configurationOf(uri);
    return file && this.isOpen(file.name) ? { ...file, ...this.session.textOf(file.name) } : file;
  }
}
