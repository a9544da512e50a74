import { defineRule, editText, fixOf, locateText, locateValue, urlListeners } from "../../rule-kit/index.js";
import type { Config, StringNode } from "../../rule-kit/index.js";
import { fold, typoOf } from "jsonata-check/text";
import { hostNamesIn, mostCompared, otherwiseWritten, urlsByHost, type HostName } from "./support/hosts.js";

export default defineRule({
  id: "resource/misspelt-host",
  severity: "warning",
  confidence: "likely",
  summary: "A host that differs from the vendor's name or another host by a typing slip",
  description:
    "A part of a host name is compared with the words of the `label`, with the host of `base_url` and, if it is a word such as `login` or has one of the label in it, with the hosts of OAuth: two letters swapped, one left out, doubled, or hit beside its key. Requests to a misspelled host fail, or reach a stranger, with the credentials in them.",
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
      const report = (part: HostName, near: string, where: string, other: StringNode | undefined): void => {
        const related = other === undefined ? [] : [{ location: locateValue(other), message: `The ${where}.` }];
        const fixes = [fixOf(`Write \`${near}\``, "unsafe", editText(url, part, near))];
        const at = locateText(url, "template", part);
        context.report({ message: "near", data: { name: part.name, near, where }, at, related, fixes });
      };
      const base = config.value.get("base_url")?.string;
      const names = context.derived.of(config, namesOf);
      const known =
        base === undefined || base === url ? names : new Set([...names, ...hostNamesIn(base, longName).map(nameOf)]);
      for (const part of hostNamesIn(url, longName)) {
        const near = typoOf(part.name, known);
        if (near === undefined) continue;
        const where = names.has(near) ? "label" : "base URL";
        report(part, near, where, where === "label" ? config.value.get("label")?.string : base);
      }
      const { part, near, other } = otherwiseWritten(url, context.derived.of(config, urlsByHost), names) ?? {};
      if (part !== undefined && near !== undefined && !known.has(near)) report(part, near, "other URL", other);
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

/** The parts of a host that are long enough to compare. */
const longName = /[a-z][a-z\d-]{5,}/g;

function nameOf({ name }: HostName): string {
  return name;
}
