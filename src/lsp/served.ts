import { MessageType, ShowMessageNotification, type Connection } from "vscode-languageserver";
import { Session } from "../session/session.js";
import type { Client } from "./client.js";
import { TextPositions } from "./text-positions.js";
import type { Workspace } from "./workspace.js";

/** A client with its session and its workspace. */
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

  /** Converts positions of a file, in the editor's version if it is open. */
  positionsOf(uri: string): TextPositions {
    if (!this.isOpen(uri)) return new TextPositions(this.workspace.read(uri) ?? "", this.client.encoding);
    let positions = this.#positions.get(uri);
    if (positions === undefined) {
      positions = new TextPositions(this.session.textOf(uri).text, this.client.encoding);
      this.#positions.set(uri, positions);
    }
    return positions;
  }

  /** Called when a document's text has changed. */
  forgetPositions(uri: string): void {
    this.#positions.delete(uri);
  }

  isOpen(uri: string): boolean {
    return this.session.has(uri);
  }

  /** Shows a message without waiting for an answer, as `connection.window` would. */
  show(type: "Info" | "Warning", message: string): void {
    void this.connection.sendNotification(ShowMessageNotification.type, { type: MessageType[type], message });
  }

  /** The editor's version, if the file is open. */
  #configurationOf(uri: string): ReturnType<Workspace["configurationOf"]> {
    const file = this.workspace.configurationOf(uri);
    return file && this.isOpen(file.name) ? { ...file, ...this.session.textOf(file.name) } : file;
  }
}
