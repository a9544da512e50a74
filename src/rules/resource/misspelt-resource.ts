import { defineRule, editText, fixOf, locateKey, locateText, type StringNode } from "../../rule-kit/index.js";
import { groupBy } from "jsonata-check/text";
import { pluralOf, prefixSlips, twinOf } from "./support/path-slips.js";
import { wordsOf, slipOf, type PathWord } from "./support/path-words.js";

export default defineRule({
  id: "resource/misspelt-resource",
  severity: "warning",
  confidence: "likely",
  summary: "A resource or method and its path, or two paths, that differ by a typing slip",
  description:
    "The method `list` of `invioces` calls `/invoices`: one of the two is misspelled, by two letters swapped, one left out, doubled, or hit beside its key. Callers use the names of resources and methods, and the API answers 404 for a misspelled path. Words in paths are also compared with those of other paths to the same records, and with the name of the ID after them. British and American spellings count as the same.",
  fixable: "unsafe",
  related: ["resource/misspelt-name", "resource/method-name-case"],
  examples: ({ config, highlight }) => {
    const listing = (resource: string, path: string) =>
      config({ resources: { [resource]: { list: { path }, get: { path: `${path}/{{id}}` } } } });
    return {
      bad: [
        highlight(listing("invioces", "/invoices"), '"invioces"'),
        highlight(config({ resources: { items: { list: { path: "/baords/{{query.board_id}}/items" } } } }), "baords"),
      ],
      good: [listing("invoices", "/invoices"), listing("fulfillments", "/fulfilments")],
    };
  },
  messages: {
    name: ({ name, word }: { name: string; word: string }) => ({
      what: `\`${name}\` looks like a misspelling of \`${word}\`, which its path has.`,
      why: "Callers have to use the misspelled name.",
      help: `Rename it to \`${word}\`.`,
    }),
    path: ({ name, word }: { name: string; word: string }) => ({
      what: `\`${word}\` in the path looks like a misspelling of \`${name}\`.`,
      why: "The API answers 404 for a path that it does not have.",
      help: `Write \`${name}\`.`,
    }),
  },
  create: (context) => ({
    config: (config) => {
      const words = config.methods().flatMap((method) => wordsOf(method, context.derived));
      const all = groupBy(words, ({ text }) => text);
      const mended = new Set<StringNode>();
      const reportPath = ({ node, text, start, end }: Omit<PathWord, "method" | "words">, name: string): void => {
        mended.add(node);
        const fixes = [fixOf(`Write \`${name}\``, "unsafe", editText(node, { start, end }, name))];
        const at = locateText(node, "template", { start, end });
        context.report({ message: "path", data: { name, word: text }, at, fixes });
      };
      const resources = config.value.get("resources");
      for (const [resource, own] of groupBy(words, ({ method }) => method.resource)) {
        const reported = new Set<string>();
        const parts = /[-_]/.test(resource) ? resource.split(/[-_]/) : [];
        const uses = groupBy(own, ({ text }) => text);
        const common = [...uses].flatMap(([text, same]) => (same.length > 1 ? [text] : [])).slice(0, mostCompared);
        for (const word of own) {
          const isRare = all.get(word.text)?.length === 1;
          const siblings = uses.get(word.text)?.length === 1 ? common : [];
          const slips = [resource, word.method.name, ...siblings].map((name) => slipOf(name, word, uses));
          const ofPart = parts.map((name) => slipOf(name, word, uses)).find((one) => one?.isPath === true);
          const slip = slips.find((one) => one !== undefined) ?? ofPart;
          const isMethod = slip?.name === word.method.name;
          const member = (isMethod ? resources?.get(resource) : resources)?.member(slip?.name ?? "");
          const other =
            isRare && slip === undefined
              ? (twinOf(word, own.slice(0, mostCompared), uses) ?? pluralOf(word, all, config))
              : undefined;
          if (other !== undefined) reportPath(word, other);
          else if (slip?.isPath === true) reportPath(word, slip.name);
          else if (slip !== undefined && member !== undefined && !reported.has(slip.name)) {
            reported.add(slip.name);
            context.report({ message: "name", data: { name: slip.name, word: word.text }, at: locateKey(member) });
          }
        }
      }
      for (const slip of prefixSlips(config, context.derived)) {
        if (!mended.has(slip.node)) reportPath(slip, slip.near);
      }
    },
  }),
});

/** Resources have few methods, so that more words take no quadratic time. */
const mostCompared = 50;
