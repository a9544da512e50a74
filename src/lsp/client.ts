import type { InitializeParams } from "vscode-languageserver";
import type { PositionEncoding } from "./text-positions.js";
import type { WorkspaceSettings } from "./workspace.js";

/** A client's capabilities and initialization options. */
export interface Client {
  readonly encoding: PositionEncoding;
  readonly pulls: boolean;
  readonly refreshes: boolean;
  readonly takesSnippets: boolean;
  readonly watches: boolean;
  /** Set by the initialization option `inlayHints`. */
  readonly wantsInlayHints: boolean;
  /** Set by the initialization option `showsResults`: the client displays the results of commands. */
  readonly showsResults: boolean;
}

/** A client's announced capabilities. */
export function clientOf({ capabilities, initializationOptions }: InitializeParams): Client {
  const encodings = capabilities.general?.positionEncodings ?? [];
  const { inlayHints, showsResults } = optionsIn(initializationOptions);
  return {
    encoding: encodings.includes("utf-16") || !encodings.includes("utf-8") ? "utf-16" : "utf-8",
    pulls: capabilities.textDocument?.diagnostic !== undefined,
    refreshes: capabilities.workspace?.diagnostics?.refreshSupport === true,
    takesSnippets: capabilities.textDocument?.completion?.completionItem?.snippetSupport === true,
    watches: capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    wantsInlayHints: inlayHints === true,
    showsResults: showsResults === true,
  };
}

/** A client's folders and file-related options. */
export function settingsOf({ workspaceFolders, initializationOptions }: InitializeParams): WorkspaceSettings {
  const { base, schema, plugins } = optionsIn(initializationOptions);
  return {
    folders: (workspaceFolders ?? []).map(({ uri }) => uri),
    base: typeof base === "string" ? base : undefined,
    usesSchema: schema !== false,
    usesPlugins: plugins !== false,
  };
}

type Option = "base" | "schema" | "plugins" | "inlayHints" | "showsResults";

/** The known initialization options; a client may send any value. */
function optionsIn(given: unknown): { readonly [name in Option]?: unknown } {
  return typeof given === "object" && given !== null ? given : {};
}
