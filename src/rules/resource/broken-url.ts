import { defineRule, locateText, locateValue, urlListeners } from "../../rule-kit/index.js";
import { groupBy } from "jsonata-check/text";
import { parseTemplate } from "../../placeholder/parse.js";
import { doubleSlash, impossibleInHost, impossiblePort, pathDefects } from "./support/url-defects.js";
import { junctionsOf } from "./support/url-junctions.js";

export default defineRule({
  id: "resource/broken-url",
  severity: "warning",
  confidence: "likely",
  summary: "A URL with a part that does not belong there",
  description:
    "A path is appended to the base URL. If the base URL ends with a query (`?api-version=2`) or a fragment, the path becomes a part of it, and the request goes elsewhere; quotation marks around a URL become a part of it too. What follows `#` in a path is not sent. A host with a comma or two dots in a row does not exist. A link without `https://` leads to a page of the site that shows it.",
  related: ["resource/query-in-path", "resource/slash-joint"],
  examples: ({ config, list, highlight }) => ({
    bad: [
      highlight(config({ base_url: "https://api.acme.example/v1?version=2", ...list({}) }), "?version=2"),
      highlight(config({ base_url: "https://api..acme,example" }), "."),
      highlight(config({ logo: "www.acme.example/logo.png" }), '"www.acme.example/logo.png"'),
    ],
    good: [config({ base_url: "https://api.acme.example/index.php?route=", logo: "https://acme.example/logo.png" })],
  }),
  needs: "complete",
  messages: {
    tail: ({ tail, joint }: { tail: string; joint: string }) => ({
      what: `Every path is appended to \`${tail}\`.`,
      why: `Requests go to addresses such as \`${joint}\`, where the path is not a path any more.`,
      help: tail.startsWith("#") ? "Remove it." : "Write it in `query`, and only what comes before it in `base_url`.",
    }),
    quoted: ({ mark }: { mark: string }) => ({
      what: `The base URL begins with \`${mark}\`.`,
      why: "It is a part of the URL, so no request can be sent.",
      help: "Write the URL alone.",
    }),
    space: () => ({
      what: "The path has whitespace beside a slash or at an end.",
      why: "It is sent as `%20`, and most servers answer 404.",
      help: "Remove it.",
    }),
    fragment: () => ({
      what: "The path has a fragment.",
      why: "Clients do not send what follows `#` (RFC 9110, section 7.1).",
      help: "Remove it, or write `%23` for a number sign in a name.",
    }),
    bracket: () => ({
      what: "This bracket is not closed.",
      why: "It is sent as part of a name, and most servers answer 404.",
      help: "Close it, or remove it.",
    }),
    slashes: () => ({
      what: "There are two slashes in a row.",
      why: "Most servers answer 404.",
      help: "Write one slash.",
    }),
    host: ({ part }: { part: string }) => ({
      what: part === "." ? "A name is missing before this dot of the host." : `No host contains \`${part}\`.`,
      why: "There is no such server, so no request can be sent.",
      help: "Write the host as the vendor names it.",
    }),
    port: ({ port }: { port: string }) => ({
      what: `There is no port \`${port}\`.`,
      why: "Ports are numbers up to 65535, so no request can be sent.",
      help: "Write the port that the vendor names, or none.",
    }),
    link: () => ({
      what: "The URL has no scheme.",
      why: "Browsers look for it on the site that shows the link.",
      help: "Begin it with `https://`.",
    }),
  },
  create: (context) => ({
    ...urlListeners((url, use) => {
      const port = impossiblePort(url.value);
      if (port !== undefined) {
        const data = { port: url.value.slice(port.start, port.end) };
        context.report({ message: "port", data, at: locateText(url, "template", port), severity: "error" });
      }
      const literal = use === "request" ? parseTemplate(url.value).literal : "";
      const host = impossibleInHost(literal);
      if (host !== undefined) {
        const data = { part: url.value.slice(host.start, host.end) };
        context.report({ message: "host", data, at: locateText(url, "template", host), severity: "error" });
      }
      const slashes = doubleSlash(literal);
      if (slashes !== undefined) {
        context.report({ message: "slashes", at: locateText(url, "template", slashes) });
      }
      if (use === "request" || !/^(?:www\.[\w-]|[\w-]+(?:\.[\w-]+)+\/)/.test(url.value)) return;
      context.report({ message: "link", at: locateValue(url) });
    }),
    config: (config) => {
      const junctions = context.derived.of(config, junctionsOf);
      for (const { path, pathText } of junctions) {
        for (const { message, ...span } of pathDefects(pathText)) {
          context.report({ message, at: locateText(path, "template", span) });
        }
      }
      for (const [base, [first]] of groupBy(
        junctions.filter(({ pathText }) => pathText.startsWith("/")),
        ({ base }) => base,
      )) {
        const text = first?.baseText ?? "";
        const [mark] = /^["'`<]/.exec(text) ?? [];
        const tail = /#|\?[\w.-]+(?:=[^/&=]+$|\/)/.exec(text);
        if (mark !== undefined) context.report({ message: "quoted", data: { mark }, at: locateValue(base) });
        else if (tail !== null && !/\.php\?/.test(text)) {
          const data = { tail: base.value.slice(tail.index), joint: base.value + (first?.path.value ?? "") };
          const at = locateText(base, "template", { start: tail.index, end: base.value.length });
          context.report({ message: "tail", data, at });
        }
      }
    },
  }),
});
