import { defineRule, editText, fixOf, locateText, locateValue, urlListeners } from "../../rule-kit/index.js";
import type { StringNode } from "../../rule-kit/index.js";

export default defineRule({
  id: "auth/insecure-url",
  severity: "error",
  confidence: "certain",
  summary: "Credentials sent over plain HTTP, or a link that runs code",
  description:
    "Requests to `http://` carry tokens and passwords in the clear. Local hosts, hosts in a private network and hosts that come from a placeholder are not checked.\n\nA link to documentation is shown to the people who connect an account; `javascript:` and `data:` make it run code.",
  fixable: "unsafe",
  examples: ({ override, users, highlight }) => ({
    bad: [
      highlight(override({ base_url: "http://api.acme.example" }), "http"),
      highlight(override(users({ list: { api_documentation_url: "javascript:alert(1)" } })), '"javascript:alert(1)"'),
    ],
    good: [override({ base_url: "http://localhost:8080" })],
  }),
  messages: {
    plain: ({ host }: { host: string }) => ({
      what: `Requests to \`${host}\` go out over plain HTTP.`,
      why: "Anyone on the network path can read the credentials.",
      help: "Write `https://`.",
    }),
    code: ({ scheme }: { scheme: string }) => ({
      what: `A link must not begin with \`${scheme}\`.`,
      why: "Anyone who follows it runs the code in it.",
      help: "Write the address of a page, with `https://`.",
    }),
  },
  create: (context) => {
    const judgeRequest = (url: StringNode): void => {
      const host = /^http:\/\/([^/?#]*)/i.exec(url.value)?.[1];
      if (host === undefined || !isPublic(host)) return;
      const scheme = { start: 0, end: "http".length };
      const at = locateText(url, "template", scheme);
      const fixes = [fixOf("Write `https`", "unsafe", editText(url, scheme, "https"))];
      context.report({ message: "plain", data: { host }, at, severity: "warning", confidence: "likely", fixes });
    };
    const judgeLink = (url: StringNode): void => {
      const scheme = /^\s*(javascript:|data:)/i.exec(url.value)?.[1];
      if (scheme !== undefined) context.report({ message: "code", data: { scheme }, at: locateValue(url) });
    };
    return urlListeners((url, use) => {
      if (use === "request") judgeRequest(url);
      if (use === "link") judgeLink(url);
    });
  },
});

/** Whether a host is a name of the public internet. */
function isPublic(authority: string): boolean {
  if (authority.includes("{{") || authority.includes("[")) return false;
  const host = authority
    .replace(/^[^@]*@/, "")
    .replace(/:\d*$/, "")
    .toLowerCase();
  if (!host.includes(".") || /\.(?:localhost|local|internal|lan|home\.arpa)$/.test(host)) return false;
  return !/^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./.test(host);
}
