import { defineRule, fixOf, type TemplateUse } from "../../rule-kit/index.js";
import { endsInWord, exampleOf, fieldUrlOf, isHost, reasonOf, type FieldUrl } from "./support/url-fields.js";

export default defineRule({
  id: "placeholder/doubled-scheme",
  severity: "error",
  confidence: "likely",
  summary: "A URL that repeats the scheme or domain of a field's value, or has no scheme at all",
  description: [
    "What people enter into a field is inserted into the template as is. A field with the format `url` holds a whole URL, so `https://{{site_url}}` becomes `https://https://…`, like a URL with two schemes; a name without a dot needs one before the domain; if the field's example ends in the domain that the template adds, the domain is repeated.",
    "Conversely, a template that begins with a subdomain needs a scheme: `{{subdomain}}.acme.example` is not a URL.",
  ].join("\n\n"),
  fixable: "unsafe",
  related: ["auth/self-contradicting-field"],
  examples: ({ config, apiKey, highlight }) => {
    const site = apiKey({ name: "site_url", label: "Site", type: "text", format: "url" });
    const subdomain = apiKey({ name: "subdomain", label: "Subdomain", type: "text" });
    return {
      bad: [
        highlight(config({ base_url: "https://{{site_url}}/api", ...site }), "https://{{site_url}}"),
        highlight(
          config({ base_url: "https://{{subdomain?:https://a.example}}", ...subdomain }),
          "https://{{subdomain?:https://",
        ),
        highlight(
          config({
            base_url: "https://{{team}}acme.example",
            ...apiKey({ name: "team", label: "Team", type: "text", pattern: "^[a-z]+$" }),
          }),
          "{{team}}acme.example",
        ),
        highlight(config({ base_url: "{{subdomain}}.acme.example", ...subdomain }), "{{subdomain}}"),
      ],
      good: [config({ base_url: "{{site_url}}/api", ...site })],
    };
  },
  messages: {
    scheme: ({ name, scheme, because }: { name: string; scheme: string; because: string }) => ({
      what: `\`{{${name}}}\` already includes a scheme: ${because}.`,
      why: `The URL becomes \`${scheme}https://…\`, and the request fails.`,
      help: `Remove \`${scheme}\`, or ask for only the host in the field \`${name}\`.`,
    }),
    twice: ({ written }: { written: string }) => ({
      what: `The URL begins with two schemes: \`${written}\`.`,
      why: "The second one is read as the host, and the request fails.",
      help: "Remove one of them.",
    }),
    domain: ({ name, domain, example }: { name: string; domain: string; example: string }) => ({
      what: `\`{{${name}}}\` already ends in \`${domain}\`: the field's example is \`${example}\`.`,
      why: `The URL becomes \`…${domain}${domain}\`, a different host.`,
      help: `Remove \`${domain}\` here, or change the example to the part before it.`,
    }),
    dot: ({ name, rest }: { name: string; rest: string }) => ({
      what: `There is no dot between \`{{${name}}}\` and \`${rest}\`.`,
      why: `The value has none at its end, so the host is another domain: \`acme${rest}\`.`,
      help: `Write \`{{${name}}}.${rest}\`.`,
    }),
    none: ({ written }: { written: string }) => ({
      what: `The URL begins with \`${written}\` and has no scheme.`,
      why: "It is not an absolute URL, so no request can be sent.",
      help: "Start it with `https://`.",
    }),
  },
  create: (context) => {
    const judgeTwice = (use: TemplateUse, written: string): void => {
      const second = written.search(/h[^h]*$/i);
      const isDefault = written.includes("{{");
      const removed = isDefault ? { start: second, end: written.length } : { start: 0, end: second };
      const fixes = [fixOf(`Remove the ${isDefault ? "second" : "first"}`, "unsafe", use.edit(removed, ""))];
      context.report({ message: "twice", data: { written }, at: use.locate({ start: 0, end: written.length }), fixes });
    };
    /** A URL that begins with a field's value, in which the scheme or the domain is doubled or missing. */
    const judgeField = (use: TemplateUse, { name, placeholder, scheme, domain, fields }: FieldUrl): void => {
      const { start, end } = placeholder;
      const reasons = fields.map(reasonOf);
      const [because] = reasons;
      const examples = fields.flatMap((field) => exampleOf(field) ?? []);
      const isHostOnly = domain !== undefined || (fields.length === 1 && examples.some(isHost));
      const [rest] = /^[a-z][\w-]*(?:\.[a-z][\w-]*)+(?=[/:?#]|$)/i.exec(use.text.slice(end)) ?? [];
      if (scheme !== "" && rest !== undefined && fields.length > 0 && fields.every(endsInWord)) {
        const fixes = [fixOf("Write a dot", "unsafe", use.edit({ start: end, end }, "."))];
        const at = use.locate({ start, end: end + rest.length });
        context.report({ message: "dot", data: { name, rest }, at, severity: "warning", fixes });
        return;
      }
      const example = examples.find((text) => domain !== undefined && text.endsWith(domain));
      if (scheme !== "" && because !== undefined && !reasons.includes(undefined)) {
        const fixes = [fixOf(`Remove \`${scheme}\``, "unsafe", use.edit({ start: 0, end: start }, ""))];
        const [data, at] = [{ name, scheme, because }, use.locate({ start: 0, end })];
        context.report({ message: "scheme", data, at, severity: "warning", fixes });
      } else if (scheme === "" && isHostOnly && reasons.every((reason) => reason === undefined)) {
        const fixes = [fixOf("Start with `https://`", "unsafe", use.edit({ start: 0, end: 0 }, "https://"))];
        const severity = domain === undefined ? "warning" : "error";
        const data = { written: use.text.slice(start, end) };
        context.report({ message: "none", data, at: use.locate(placeholder), severity, fixes });
      } else if (domain !== undefined && example !== undefined && fields.length === 1) {
        const at = use.locate({ start, end: end + domain.length });
        context.report({ message: "domain", data: { name, domain, example }, at, severity: "warning" });
      }
    };
    return {
      template: {
        where: ({ text, placeholders }) =>
          twoSchemes.test(text) || (/^(?:https?:\/\/)?\{\{/i.test(text) && placeholders.length > 0),
        visit: (use) => {
          const place = context.model.placeOf(use.node);
          if (place?.field !== "base_url" && !/Host$/.test(String(use.node.key))) return;
          const [written] = twoSchemes.exec(use.text) ?? [];
          const url = place && fieldUrlOf(use.template, place.config);
          if (written !== undefined) judgeTwice(use, written);
          else if (url !== undefined) judgeField(use, url);
        },
      },
    };
  },
});

/** Two schemes, the second perhaps at the beginning of a default. */
const twoSchemes = /^https?:\/\/(?:\{\{[^{}]*\?:\s*)?https?:(?:\/\/)?/i;
