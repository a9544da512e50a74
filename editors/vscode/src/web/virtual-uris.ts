import { Uri, workspace } from "vscode";

/** How addresses are told to a server that knows files only: those of a virtual workspace as if they were of a disk. */
export interface UriConverters {
  readonly code2Protocol: (uri: Uri) => string;
  readonly protocol2Code: (uri: string) => Uri;
}

/** The converters for the folders that are open; those of another file system than the first one's stay as they are. */
export function virtualUris(): UriConverters {
  const { scheme = "file", authority = "" } = workspace.workspaceFolders?.[0]?.uri ?? {};
  return {
    code2Protocol: (uri) => {
      const isVirtual = uri.scheme === scheme && uri.authority === authority;
      return (isVirtual ? uri.with({ scheme: "file", authority: "" }) : uri).toString();
    },
    protocol2Code: (text) => {
      const uri = Uri.parse(text, true);
      return uri.scheme === "file" ? uri.with({ scheme, authority }) : uri;
    },
  };
}
