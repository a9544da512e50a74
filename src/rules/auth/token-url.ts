import { defineRule, editText, fixOf, locateText, locateValue, type StringNode } from "../../rule-kit/index.js";
import { oauthUrlsOf, type OAuthUrl } from "../../model/oauth-url.js";
import { parseTemplate } from "../../placeholder/parse.js";
import { isAbsolute } from "../../model/request.js";
import { isSignIn, misfitOf, withoutPath } from "./support/host-and-path.js";
import { messages } from "./support/token-url-messages.js";

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
  messages,
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
