import { defineRule, editText, fixOf, locateText, locateValue, type StringNode } from "../../rule-kit/index.js";
import { oauthUrlsOf, type OAuthUrl } from "../../model/oauth-url.js";
import { parseTemplate } from "../../placeholder/parse.js";
import { isAbsolute } from "../../model/request.js";
import { isSignIn, misfitOf, withoutPath, type Parts } from "./support/host-and-path.js";

export default defineRule({
  id: "auth/token-url",
  severity: "warning",
  confidence: "likely",
  summary: "An OAuth host and path that do not form the intended URL",
  description: [
    "The URL of a token request consists of `tokenHost` and `tokenPath`, that of the sign-in page of `authorizeHost` and `authorizePath`. A path in the host goes wrong: if `tokenPath` is the same, it may be sent twice, and if `tokenPath` is another path that begins with a slash, it replaces the one in the host, as in links. Without `tokenPath` the default is `/oauth/token`.",
    "How the two are joined is not documented, but the keys are those of a library that resolves the path against the host. What is right in some way of joining is not reported.",
    "A token is never requested from the sign-in page: `authorizePath` differs from the other paths below its host.",
  ].join("\n\n"),
  fixable: "unsafe",
  related: ["resource/slash-joint", "auth/insecure-url"],
  examples: ({ override, oauth2, highlight }) => ({
    bad: [
      highlight(
        override(oauth2({ auth: { tokenHost: "https://auth.acme.example/oauth/token", tokenPath: "/oauth/token" } })),
        '"https://auth.acme.example/oauth/token"',
      ),
      highlight(
        override(oauth2({ auth: { tokenHost: "https://auth.acme.example/tenant", tokenPath: "/token" } })),
        '"https://auth.acme.example/tenant"',
      ),
    ],
    good: [override(oauth2({ auth: { tokenHost: "https://auth.acme.example", tokenPath: "/tenant/token" } }))],
  }),
  messages: {
    doubled: ({ host, path, both }: Parts) => ({
      what: `\`${host}\` already ends with the path in \`${path}\`.`,
      why: `Joined, they are \`${both}\`.`,
      help: `Remove the path from \`${host}\`.`,
    }),
    dropped: ({ host, path, hostPath, both }: Parts) => ({
      what: `The path \`${hostPath}\` in \`${host}\` is dropped.`,
      why: `\`${path}\` is resolved against the host like a link, so the request goes to \`${both}\`.`,
      help: `Move \`${hostPath}\` from \`${host}\` to the beginning of \`${path}\`.`,
    }),
    usual: ({ host, path, hostPath, both }: Parts) => ({
      what: `\`${host}\` contains the path \`${hostPath}\`, but there is no \`${path}\`.`,
      why: `Without a path the default is used, so the request goes to \`${both}\`.`,
      help: `Move \`${hostPath}\` to \`${path}\`.`,
    }),
    address: ({ host, path }: { host: string; path: string }) => ({
      what: `\`${path}\` is a whole URL, not a path below \`${host}\`.`,
      why: "If the two are joined as strings, the URL contains two hosts.",
      help: "Write only the path, beginning with a slash.",
    }),
    slashes: ({ path }: { path: string }) => ({
      what: `\`${path}\` has two slashes in a row.`,
      why: "At the beginning they introduce a host; elsewhere most servers answer 404.",
      help: "Write one slash.",
    }),
    signIn: ({ path }: { path: string }) => ({
      what:
        path === "tokenPath"
          ? "The token is requested from the address of the sign-in page."
          : `\`${path}\` is the address of the sign-in page.`,
      why: "The sign-in page answers with HTML (RFC 6749, section 3).",
      help: "Write the path of the vendor's endpoint for it.",
    }),
    rootless: ({ host, path }: { host: string; path: string }) => ({
      what: `\`${path}\` does not begin with a slash, and \`${host}\` does not end in one.`,
      why: "If the two are joined as strings, the path becomes part of the host name.",
      help: `Begin \`${path}\` with a slash.`,
    }),
  },
  create: (context) => {
    const isHere = (node: StringNode | undefined): boolean => node?.document === context.document;
    const judgePath = ({ hostKey, pathKey, path }: OAuthUrl): void => {
      if (path === undefined) return;
      if (isAbsolute(path.value)) {
        // No other key names the host of renewals and revocations.
        if (pathKey === "refreshPath" || pathKey === "revokePath") return;
        context.report({ message: "address", data: { host: hostKey, path: pathKey }, at: locateValue(path) });
        return;
      }
      const at = parseTemplate(path.value).literal.split(/[?#]/)[0]?.indexOf("//") ?? -1;
      if (at === -1) return;
      const span = { start: at, end: at + 2 };
      const fixes = [fixOf("Write one slash", "unsafe", editText(path, span, "/"))];
      context.report({ message: "slashes", data: { path: pathKey }, at: locateText(path, "template", span), fixes });
    };
    const judgeBoth = ({ hostKey, pathKey, host, path }: OAuthUrl): boolean => {
      const misfit = host && misfitOf(host.value, path?.value, pathKey);
      // An override may change one half of a URL; what only the base says is judged there.
      const own = isHere(host) ? host : isHere(path) ? path : undefined;
      if (host === undefined || own === undefined || misfit === undefined) return false;
      const { message, ...urls } = misfit;
      const at = locateValue(message === "rootless" && path !== undefined && isHere(path) ? path : own);
      const fixes = message === "doubled" && own === host ? [withoutPath(host, urls.hostPath)] : [];
      context.report({ message, data: { host: hostKey, path: pathKey, ...urls }, at, fixes });
      return true;
    };
    return {
      config: ({ credentials }) => {
        for (const { value } of credentials) {
          const auth = value.get("config")?.get("auth");
          // The defect of a host is reported once, not for each of its paths.
          const wrong = new Set<StringNode>();
          const [token, ...others] = auth === undefined ? [] : oauthUrlsOf(auth);
          const signIn = others.find(({ pathKey }) => pathKey === "authorizePath");
          const copy = [token, ...others].find((url) => url !== undefined && url !== signIn && isSignIn(url, signIn));
          if (copy?.path !== undefined && isHere(copy.path)) {
            context.report({ message: "signIn", data: { path: copy.pathKey }, at: locateValue(copy.path) });
          }
          for (const url of token === undefined ? [] : [token, ...others]) {
            judgePath(url);
            if (url.host !== undefined && !wrong.has(url.host) && judgeBoth(url)) wrong.add(url.host);
          }
        }
      },
    };
  },
});
