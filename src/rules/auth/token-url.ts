import { editText } from "../../document/edit-text.js";
import { locateText, locateValue } from "../../document/location.js";
import type { ObjectNode, StringNode } from "../../document/tree.js";
import { parseTemplate } from "../../placeholder/parse.js";
import { fixOf } from "../../rule-kit/fixes.js";
import { defineRule } from "../../rule-kit/rule.js";

export default defineRule({
  id: "auth/token-url",
  severity: "warning",
  confidence: "likely",
  summary: "An OAuth host and path that do not form the intended URL",
  description: [
    "The address of a token request is made of `tokenHost` and `tokenPath`, that of the sign-in page of `authorizeHost` and `authorizePath`. The host ends where the path begins: a path in the host is written twice where it is the same, and a path that begins with a slash replaces it where it is another, as links do. Without a path the usual one is taken, `/oauth/token`.",
    "How the two are joined is not documented, but the keys are those of a library that resolves the path against the host. Where only some ways of joining fail, the finding is information.",
  ].join("\n\n"),
  fixable: "unsafe",
  related: ["resource/slash-joint", "auth/insecure-url"],
  examples: ({ override }) => ({
    bad: [
      {
        ...override({
          credentials: {
            format: "oauth2",
            config: { auth: { tokenHost: "https://auth.acme.example/oauth/token", tokenPath: "/oauth/token" } },
          },
        }),
        highlights: ['"https://auth.acme.example/oauth/token"'],
      },
      {
        ...override({
          credentials: {
            format: "oauth2",
            config: { auth: { tokenHost: "https://auth.acme.example/tenant", tokenPath: "/token" } },
          },
        }),
        highlights: ['"https://auth.acme.example/tenant"'],
      },
    ],
    good: [
      override({
        credentials: {
          format: "oauth2",
          config: { auth: { tokenHost: "https://auth.acme.example", tokenPath: "/tenant/token" } },
        },
      }),
    ],
  }),
  messages: {
    doubled: ({ host, path, both }: Parts) => ({
      what: `\`${host}\` already ends with the path in \`${path}\`.`,
      why: `Joined, they are \`${both}\`.`,
      help: `Remove the path from \`${host}\`.`,
    }),
    repeated: ({ host, path, hostPath, both }: Parts & { hostPath: string }) => ({
      what: `\`${path}\` begins with the path \`${hostPath}\`, which \`${host}\` contains too.`,
      why: `Where the two are joined as strings, the URL is \`${both}\`.`,
      help: `Remove the path from \`${host}\`.`,
    }),
    dropped: ({ host, path, hostPath, both }: Parts & { hostPath: string }) => ({
      what: `The path \`${hostPath}\` in \`${host}\` is dropped.`,
      why: `\`${path}\` is resolved against the host like a link, so the request goes to \`${both}\`.`,
      help: `Move \`${hostPath}\` from \`${host}\` to the beginning of \`${path}\`.`,
    }),
    usual: ({ host, path, hostPath, both }: Parts & { hostPath: string }) => ({
      what: `\`${host}\` contains the path \`${hostPath}\`, but there is no \`${path}\`.`,
      why: `Without a path the default is used, so the request goes to \`${both}\`.`,
      help: `Move \`${hostPath}\` to \`${path}\`.`,
    }),
    address: ({ host, path }: { host: string; path: string }) => ({
      what: `\`${path}\` is a whole URL, not a path below \`${host}\`.`,
      why: "Where the two are joined as strings, the URL contains two hosts.",
      help: `Write only the path, beginning with a slash.`,
    }),
    slashes: ({ path }: { path: string }) => ({
      what: `\`${path}\` has two slashes in a row.`,
      why: "At the beginning they introduce a host; elsewhere most servers answer 404.",
      help: "Write one slash.",
    }),
    joint: ({ host, path }: { host: string; path: string }) => ({
      what: `\`${host}\` ends in a slash and \`${path}\` begins with one.`,
      why: "Where the two are joined as strings, the URL has two slashes in a row.",
      help: `Remove the slash at the end of \`${host}\`.`,
    }),
    rootless: ({ host, path }: { host: string; path: string }) => ({
      what: `\`${path}\` does not begin with a slash, and \`${host}\` does not end in one.`,
      why: "Where the two are joined as strings, the path becomes part of the host name.",
      help: `Begin \`${path}\` with a slash.`,
    }),
  },
  create: (context) => {
    const judge = (host: StringNode | undefined, path: StringNode | undefined, key: PathKey): boolean => {
      const address = host && /^https?:\/\/[^/?#]+(\/[^?#]*)?$/i.exec(parseTemplate(host.value).literal);
      if (path?.document === context.document) judgePath(path, key);
      if (host === undefined || !address) return false;
      // What only the base says is judged there.
      const [own] = [host, path].filter((node) => node?.document === context.document);
      if (own === undefined) return false;
      const names = { host: String(host.key), path: key };
      const hostPath = (address[1] ?? "").replace(/\/$/, "");
      const origin = host.value.slice(0, host.value.length - (address[1] ?? "").length);
      const note = { severity: "info", at: locateValue(own) } as const;
      if (path === undefined) {
        const usual = usualPaths.get(key);
        if (usual === undefined || hostPath === "" || hostPath === usual) return false;
        const data = { ...names, hostPath: host.value.slice(origin.length), both: origin + usual };
        // Where the host already ends as token URLs do, no way of joining the two finds the server.
        const severity = isTokenPath.test(hostPath) ? "warning" : "info";
        context.report({ message: "usual", data, ...note, severity });
        return true;
      }
      if (path.value === "" || path.value.startsWith("{{") || isAddress(path.value)) return false;
      const isRooted = path.value.startsWith("/");
      if (hostPath === "") {
        const message = isRooted ? "joint" : "rootless";
        if (isRooted !== host.value.endsWith("/")) return false;
        if (isRooted) context.report({ message, data: names, ...note });
        else context.report({ message, data: names, at: locateValue(path.document === own.document ? path : own) });
        return true;
      }
      const rooted = isRooted ? path.value : `/${path.value}`;
      const rest = host.value.slice(origin.length);
      if (hostPath.endsWith(rooted.replace(/\/$/, ""))) {
        const end = host.value.length;
        const cut = host.value.replace(/\/$/, "").length - rooted.replace(/\/$/, "").length;
        const fixes = [fixOf("Remove the path from the host", "unsafe", editText(host, { start: cut, end }, ""))];
        const data = { ...names, both: host.value.replace(/\/$/, "") + rooted };
        context.report({ message: "doubled", data, at: locateValue(own), fixes: own === host ? fixes : [] });
        return true;
      }
      // Resolved as a link is, what the path says once more is right; so is a last step that a slash ends.
      if (rooted.startsWith(`${hostPath}/`)) {
        const data = { ...names, hostPath: rest, both: host.value.replace(/\/$/, "") + rooted };
        if (isRooted) context.report({ message: "repeated", data, ...note });
        return isRooted;
      }
      if (!isRooted && host.value.endsWith("/")) return false;
      const kept = isRooted ? "" : rest.slice(0, rest.lastIndexOf("/"));
      if (!isRooted && kept === "" && rest === "") return false;
      const data = { ...names, hostPath: rest, both: origin + kept + rooted };
      context.report({ message: "dropped", data, at: locateValue(own) });
      return true;
    };
    // An override may change one half of a URL: the other is in its base.
    const stringIn = (auth: ObjectNode, key: PathKey | HostKey): StringNode | undefined => {
      const own = auth.get(key);
      return own?.type === "string" ? own : context.model.merged(auth)?.get(key)?.string;
    };
    const judgePath = (path: StringNode, key: PathKey): void => {
      const { literal } = parseTemplate(path.value);
      if (isAddress(path.value)) {
        const host = key === "authorizePath" ? "authorizeHost" : "tokenHost";
        // No other key names the host of these two, and a URL that is resolved as a link keeps its own.
        const severity = key === "refreshPath" || key === "revokePath" ? "info" : "warning";
        context.report({ message: "address", data: { host, path: key }, at: locateValue(path), severity });
        return;
      }
      const at = literal.split(/[?#]/)[0]?.indexOf("//") ?? -1;
      if (at === -1) return;
      const span = { start: at, end: at + 2 };
      const fixes = [fixOf("Write one slash", "unsafe", editText(path, span, "/"))];
      context.report({ message: "slashes", data: { path: key }, at: locateText(path, "template", span), fixes });
    };
    return {
      OAuth2Endpoints: (auth) => {
        const read = (key: PathKey | HostKey): StringNode | undefined => stringIn(auth.node, key);
        const host = read("tokenHost");
        const signIn = read("authorizeHost");
        const said = judge(host, read("tokenPath"), "tokenPath");
        for (const key of ["refreshPath", "revokePath"] as const) {
          const path = read(key);
          if (path !== undefined) judge(said ? undefined : host, path, key);
        }
        if (signIn !== undefined || read("authorizePath") !== undefined) {
          judge(signIn ?? (said ? undefined : host), read("authorizePath"), "authorizePath");
        }
      },
      OAuth2TokenEndpoint: (auth) => {
        judge(stringIn(auth.node, "tokenHost"), stringIn(auth.node, "tokenPath"), "tokenPath");
      },
    };
  },
});

type HostKey = "tokenHost" | "authorizeHost";
type PathKey = "tokenPath" | "refreshPath" | "revokePath" | "authorizePath";

interface Parts {
  readonly host: string;
  readonly path: string;
  /** The address that comes of them. */
  readonly both: string;
}

/** What the library takes where no path is written. */
const usualPaths: ReadonlyMap<PathKey, string> = new Map([
  ["tokenPath", "/oauth/token"],
  ["authorizePath", "/oauth/authorize"],
]);

/** How the path of a token URL ends: `/oauth/token`, `/login/access_token`, `/oauth2/v2.0/tokens`. */
const isTokenPath = /\/(?:access[-_]?)?tokens?$/i;

function isAddress(path: string): boolean {
  return /^\s*https?:\/\//i.test(path);
}
