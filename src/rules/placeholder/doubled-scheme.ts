import { accountName, rootOf } from "../../placeholder/scope.js";
import { locateText } from "../../document/location.js";
import type { Config } from "../../model/config.js";
import type { Value } from "../../model/value.js";
import type { Template } from "../../placeholder/parse.js";
import { fixOf } from "../../rule-kit/fixes.js";
import { defineRule } from "../../rule-kit/rule.js";

export default defineRule({
  id: "placeholder/doubled-scheme",
  severity: "error",
  confidence: "likely",
  summary: "A URL that repeats the scheme or domain of a field's value, or has no scheme at all",
  description: [
    "What people enter into a field is inserted into the template as is. A field with the format `url` holds a whole URL, so `https://{{site_url}}` becomes `https://https://…`, like a URL in which the scheme is written twice; where the field's example ends in the domain that the template adds, the domain is repeated.",
    "Conversely, a template that begins with a subdomain needs a scheme: `{{subdomain}}.acme.example` is not a URL.",
  ].join("\n\n"),
  fixable: "unsafe",
  related: ["auth/self-contradicting-field"],
  examples: ({ config, apiKey }) => ({
    bad: [
      {
        ...config({
          base_url: "https://{{site_url}}/api",
          ...apiKey({ name: "site_url", label: "Site", type: "text", format: "url" }),
        }),
        highlights: ["https://{{site_url}}"],
      },
      {
        ...config({
          base_url: "{{subdomain}}.acme.example",
          ...apiKey({ name: "subdomain", label: "Subdomain", type: "text" }),
        }),
        highlights: ["{{subdomain}}"],
      },
    ],
    good: [
      config({
        base_url: "{{site_url}}/api",
        ...apiKey({ name: "site_url", label: "Site", type: "text", format: "url" }),
      }),
    ],
  }),
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
    schemeless: ({ written }: { written: string }) => ({
      what: `The URL begins with \`${written}\` and has no scheme.`,
      why: "It is not an absolute URL, so no request can be sent.",
      help: "Start it with `https://`.",
    }),
    host: ({ name, example }: { name: string; example: string }) => ({
      what: `The URL has no scheme: the example of the field \`${name}\` is \`${example}\`.`,
      why: "Without a scheme it is not an absolute URL, so no request can be sent.",
      help: "Start it with `https://`.",
    }),
  },
  create: (context) => ({
    template: {
      where: ({ text, placeholders }) =>
        twoSchemes.test(text) || (leadOf(text) !== undefined && placeholders.length > 0),
      visit: (use) => {
        const { node, template, text } = use;
        const place = context.model.placeOf(node);
        const [written] = twoSchemes.exec(text) ?? [];
        if (written !== undefined) {
          if (place?.field !== "base_url" && !/Host$/.test(String(node.key))) return;
          const span = { start: 0, end: written.length };
          const fix = fixOf("Remove the first", "unsafe", use.edit({ start: 0, end: written.search(/h[^h]*$/i) }, ""));
          context.report({ message: "twice", data: { written }, at: use.locate(span), fixes: [fix] });
          return;
        }
        const first = template.placeholders[0];
        const path = first?.alternatives[0]?.paths[0];
        const name = path && accountName(rootOf(path));
        if (place === undefined || first === undefined || name === undefined || path?.segments.at(-1)?.text !== name)
          return;
        const isAddress = place.field === "base_url" || /Host$/.test(String(node.key));
        if (!isAddress || first.alternatives.length > 1 || first.default !== undefined) return;
        const lead = text.slice(0, first.start);
        const fields = fieldsOf(place.config, name);
        if (fields.length === 0 && lead === "") return;
        const domain = domainAfter(template);
        if (lead !== "") {
          const because = commonReason(fields);
          const span = { start: 0, end: first.end };
          if (because !== undefined) {
            const fixes = [fixOf(`Remove \`${lead}\``, "unsafe", use.edit({ start: 0, end: first.start }, ""))];
            const data = { name, scheme: lead, because };
            context.report({ message: "scheme", data, at: use.locate(span), severity: "warning", fixes });
            return;
          }
        } else {
          const fixes = [fixOf("Start with `https://`", "unsafe", use.edit({ start: 0, end: 0 }, "https://"))];
          const example = fields.map(shownValue).find((text) => text !== undefined && isHost(text));
          const hasScheme = fields.some((field) => reasonOf(field) !== undefined);
          if (domain !== undefined && !hasScheme) {
            const data = { written: text.slice(first.start, first.end) };
            context.report({ message: "schemeless", data, at: use.locate(first), fixes });
            return;
          }
          if (fields.length === 1 && example !== undefined && !hasScheme) {
            context.report({
              message: "host",
              data: { name, example },
              at: use.locate(first),
              severity: "warning",
              fixes,
            });
            return;
          }
        }
        const example = fields.map(shownValue).find((text) => domain !== undefined && text?.endsWith(domain) === true);
        if (domain === undefined || example === undefined || fields.length > 1) return;
        const at = locateText(node, "template", { start: first.start, end: first.end + domain.length });
        context.report({ message: "domain", data: { name, domain, example }, at, severity: "warning" });
      },
    },
  }),
});

const twoSchemes = /^https?:\/\/https?:(?:\/\/)?/i;

/** The text before the first placeholder: nothing, or a scheme. */
function leadOf(text: string): string | undefined {
  return /^(?:https?:\/\/)?(?=\{\{)/i.exec(text)?.[0];
}

/** The rest of a host behind a placeholder: `.acme.example`. */
function domainAfter({ text, placeholders }: Template): string | undefined {
  const end = placeholders[0]?.end ?? 0;
  return /^(?:\.[a-z0-9-]+)+(?=[/:?#]|$)/i.exec(text.slice(end))?.[0];
}

/** The fields of that name in all formats. */
function fieldsOf({ credentials }: Config, name: string): readonly Value[] {
  return credentials.flatMap(({ fields }) => fields.filter((field) => field.name === name).map(({ value }) => value));
}

/** Why the values of all fields begin with a scheme. */
function commonReason(fields: readonly Value[]): string | undefined {
  const reasons = fields.map(reasonOf);
  return reasons.includes(undefined) ? undefined : reasons[0];
}

function reasonOf(field: Value): string | undefined {
  const example = shownValue(field);
  if (example !== undefined && /^https?:\/\//i.test(example)) return `the field's example is \`${example}\``;
  if (example !== undefined && isHost(example)) return undefined;
  const choices =
    field
      .get("options")
      ?.items()
      .map((option) => option.text("value") ?? "") ?? [];
  if (choices.length > 0 && choices.every((choice) => /^https?:\/\//i.test(choice)))
    return `the field offers \`${choices[0]}\``;
  if (/^\^?\(?https\??:/i.test(field.text("pattern") ?? "")) return "the field's `pattern` requires one";
  return field.text("format") === "url" ? "the field has the format `url`" : undefined;
}

/** The value that a field shows or begins with. */
function shownValue(field: Value): string | undefined {
  return [field.text("default"), field.text("placeholder")]
    .map((text) => text?.trim().replace(/^(?:e\.g\.|for example|example:)\s*/i, ""))
    .find((text) => text !== undefined && /^(?:\S+\.\S+|https?:\/\/\S+)$/i.test(text));
}

/** Whether a string is a host without a scheme. */
function isHost(text: string): boolean {
  return /^[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?::\d+)?(?:\/\S*)?$/i.test(text);
}
