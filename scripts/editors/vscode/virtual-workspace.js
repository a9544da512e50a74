/* global exports, TextDecoder, TextEncoder */
/** A file system in memory for Visual Studio Code in the browser, as `vscode.dev` has one for repositories. */
const { EventEmitter, FileChangeType, FileSystemError, FileType, Uri, workspace } = require("vscode");

const files = new Map([
  ["/project/intlint.config.json", '{ "rules": { "schema/missing-section": "off" } }\n'],
  [
    "/project/acme.openapi.yaml",
    "openapi: 3.0.0\nservers: [{ url: https://api.acme.example }]\npaths: { /people: { get: { responses: {} } } }\n",
  ],
  [
    "/project/acme.integration.json",
    `{
  "base_url": "https://api.acme.example",
  "resources": {
    "users": { "list": { "method": "get", "path": "/users" } }
  },
  "error_expression": "headers.retry-after = '1' ? { 'status': status }"
}
`,
  ],
]);

class Memory {
  #changes = new EventEmitter();
  onDidChangeFile = this.#changes.event;

  stat({ path }) {
    if (files.has(path))
      return { type: FileType.File, ctime: 0, mtime: Date.now(), size: this.readFile({ path }).length };
    if (this.readDirectory({ path }).length > 0) return { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    throw FileSystemError.FileNotFound(path);
  }

  readFile({ path }) {
    if (!files.has(path)) throw FileSystemError.FileNotFound(path);
    return new TextEncoder().encode(files.get(path));
  }

  writeFile(uri, content) {
    files.set(uri.path, new TextDecoder().decode(content));
    this.#changes.fire([{ type: FileChangeType.Changed, uri }]);
  }

  readDirectory({ path }) {
    const start = path.endsWith("/") ? path : `${path}/`;
    const below = [...files.keys()].filter((file) => file.startsWith(start)).map((file) => file.slice(start.length));
    return below.map((file) => [file.split("/")[0], file.includes("/") ? FileType.Directory : FileType.File]);
  }

  watch() {
    return { dispose() {} };
  }

  createDirectory() {}
  delete() {}
  rename() {}
}

exports.activate = ({ subscriptions }) => {
  subscriptions.push(
    workspace.registerFileSystemProvider("memory", new Memory()),
    workspace.registerFileSearchProvider("memory", {
      provideFileSearchResults: () => [...files.keys()].map((path) => Uri.from({ scheme: "memory", path })),
    }),
  );
};
