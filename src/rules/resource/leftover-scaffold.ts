import { defineRule, locateValue, urlListeners } from "../../rule-kit/index.js";

export default defineRule({
  id: "resource/leftover-scaffold",
  severity: "info",
  confidence: "likely",
  summary: "A leftover value from a template",
  description:
    "`example.com` belongs to nobody, and an empty `documentation_link` links to nothing. Both are leftovers of a template: fill them in or remove them. A `redirect_uri` to `localhost` is left over from a trial.",
  examples: ({ override, highlight }) => {
    const linking = (logo: string, documentation_link: string) =>
      override({ logo, credentials: { format: "api_key", config: { documentation_link } } });
    const logo = "https://www.example.com/logo.png";
    return {
      bad: [highlight(linking(logo, ""), `"${logo}"`, '""')],
      good: [linking("https://static.acme.example/logo.png", "https://docs.acme.example/keys")],
    };
  },
  messages: {
    host: ({ host }: { host: string }) => ({
      what: `The URL still points to \`${host}\`.`,
      why: "It is left over from a template, and requests to it fail.",
      help: "Write the real URL.",
    }),
    local: ({ host }: { host: string }) => ({
      what: `After the sign-in people are sent to \`${host}\`, their own machine.`,
      why: "Nothing answers there, so no account can be connected.",
      help: "Remove `redirect_uri`: the runtime sends its own.",
    }),
    empty: () => ({
      what: "`documentation_link` is empty.",
      why: "It is left over from a template.",
      help: "Link to the page that explains how to get the credentials, or remove it.",
    }),
  },
  create: (context) => ({
    ...urlListeners((url) => {
      const host = /^https?:\/\/((?:www\.)?example\.com)(?=[/:?#]|$)/i.exec(url.value)?.[1];
      if (host !== undefined) context.report({ message: "host", data: { host }, at: locateValue(url) });
      else if (url.key === "documentation_link" && url.value.trim() === "") {
        context.report({ message: "empty", at: locateValue(url) });
      }
    }),
    config: ({ credentials }) => {
      for (const { value } of credentials) {
        const uri = value.get("config")?.get("params")?.get("redirect_uri")?.string;
        const host = uri && /^https?:\/\/(localhost|127\.0\.0\.1)(?=[/:?#]|$)/i.exec(uri.value)?.[1];
        if (uri === undefined || host === undefined) continue;
        context.report({ message: "local", data: { host }, at: locateValue(uri), severity: "warning" });
      }
    },
  }),
});
