import { defineRule, editText, fixOf, locateText, locateValue, urlListeners } from "../../rule-kit/index.js";
import type { Config, StringNode } from "../../rule-kit/index.js";
import { fold, typoOf, type Span } from "jsonata-check/text";
import { parseTemplate } from "../../placeholder/parse.js";

export default defineRule({
  id: "resource/misspelt-host",
  severity: "warning",
  confidence: "likely",
  summary: "A host that differs from the vendor's name or the base URL by a typing slip",
  description:
    "A part of a host name is compared with the words of the `label` and with the host of `base_url`: two letters swapped, one left out, doubled, or hit beside its key. Requests to a misspelled host fail, or reach a stranger, with the credentials in them.",
  fixable: "unsafe",
  related: ["resource/misspelt-name", "auth/insecure-url"],
  examples: ({ config, highlight }) => {
    const served = (base_url: string) => config({ label: "Dockyard", base_url });
    return {
      bad: [highlight(served("https://api.dokcyard.example"), "dokcyard")],
      good: [served("https://api.dockyard.example"), served("https://api.dockyards.example")],
    };
  },
  messages: {
    near: ({ name, near, where }: Record<"name" | "near" | "where", string>) => ({
      what: `\`${name}\` and \`${near}\` in the ${where} differ by a typing slip.`,
      why: "Requests to a misspelled host fail, or reach a stranger, with the credentials in them.",
      help: "Write the same name in both.",
    }),
  },
  create: (context) =>
    urlListeners((url, use) => {
      const config = use === "request" ? context.model.placeOf(url)?.config : undefined;
      if (config === undefined) return;
      const base = config.value.get("base_url")?.string;
      const names = context.derived.of(config, namesOf);
      const known = base === undefined || base === url ? names : new Set([...names, ...hostNamesIn(base).map(nameOf)]);
      for (const part of hostNamesIn(url)) {
        const near = typoOf(part.name, known);
        if (near === undefined) continue;
        const where = names.has(near) ? "label" : "base URL";
        const other = where === "label" ? config.value.get("label")?.string : base;
        const related = other === undefined ? [] : [{ location: locateValue(other), message: `The ${where}.` }];
        const fixes = [fixOf(`Write \`${near}\``, "unsafe", editText(url, part, near))];
        const at = locateText(url, "template", part);
        context.report({ message: "near", data: { name: part.name, near, where }, at, related, fixes });
      }
    }),
});

/** The derived fact about a configuration: the words of its label, and all of them as one. */
function namesOf({ value }: Config): ReadonlySet<string> {
  const [label = ""] = (value.text("label") ?? "").split("(");
  const words = [fold(label), ...label.split(/\W+/).map(fold)].filter((name) => name.length >= shortest);
  return new Set(words.slice(0, mostCompared));
}

/** Short words differ from others in one letter. */
const shortest = 6;

/** Labels and hosts have few words, so that more take no quadratic time. */
const mostCompared = 20;

interface HostName extends Span {
  readonly name: string;
}

/** The parts of a URL's host that are long enough to compare. */
function hostNamesIn(url: StringNode): readonly HostName[] {
  const [scheme = "", host = ""] = /^https?:\/\/([^/?#:]+)/i.exec(parseTemplate(url.value).literal) ?? [];
  const first = scheme.length - host.length;
  return [...host.matchAll(/[a-z][a-z\d-]{5,}/gi)].slice(0, mostCompared).map(({ 0: name, index }) => ({
    ...{ name: name.toLowerCase() },
    ...{ start: first + index, end: first + index + name.length },
  }));
}

function nameOf({ name }: HostName): string {
  return name;
}
