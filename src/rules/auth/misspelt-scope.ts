import { defineRule, fixOf, locateValue, replaceText, type StringNode, type Value } from "../../rule-kit/index.js";
import { groupBy, nearMiss } from "jsonata-check/text";
import { corrected, SharedForms, standardScope, wordsIn, frequentWords } from "./support/scope-slips.js";

export default defineRule({
  id: "auth/misspelt-scope",
  severity: "warning",
  confidence: "likely",
  summary: "A scope that is misspelled or listed twice",
  description:
    "A server refuses a scope that it does not know with `invalid_scope`, or grants less than the methods need. Reported are `openid` and `offline_access` with a slip, words such as `raed` for `read`, words that have two letters of another scope swapped, a scope without the first word or the separator that all others share, and a scope of a method that is nearly one of the credentials, which is the wrong one if several methods agree. Of two equal scopes, one may stand for another. `openid` is only required beside other scopes of OpenID Connect.",
  fixable: "unsafe",
  related: ["auth/joined-scopes"],
  examples: ({ override, oauth2, highlight }) => ({
    bad: [
      highlight(override(oauth2({ scope: ["users.read", "offline_acces"] })), '"offline_acces"'),
      highlight(
        override(oauth2({ scope: ["users:read", "files:wirte", "users:read"] })),
        '"files:wirte"',
        '"users:read"',
      ),
    ],
    good: [override(oauth2({ scope: ["openid", "offline_access", "profile", "files:reader"] }))],
  }),
  messages: {
    near: ({ scope, right }: { scope: string; right: string }) => ({
      what: `The scope \`${scope}\` is nearly \`${right}\`.`,
      why: "The server refuses it, or omits what it asks for.",
      help: `Write \`${right}\`.`,
    }),
    twice: ({ scope }: { scope: string }) => ({
      what: `The scope \`${scope}\` is listed twice.`,
      why: "It has no further effect; another one may be meant.",
      help: "Remove it, or write the scope that is meant.",
    }),
    ungranted: ({ scope, right }: { scope: string; right: string }) => ({
      what: `The credentials do not ask for the scope \`${scope}\`, but for \`${right}\`.`,
      why: "One of the two is misspelled, so the method is called without its scope or the sign-in fails.",
      help: `Write \`${right}\` here, or correct the scope of the credentials.`,
    }),
  },
  create: (context) => {
    const report = (message: "near" | "ungranted", item: StringNode, right: string): void => {
      const fixes = [fixOf(`Write \`${right}\``, "unsafe", replaceText(item, right))];
      context.report({ message, data: { scope: item.value, right }, at: locateValue(item), fixes });
    };
    return {
      config: (config) => {
        const granted = config.credentials.map(({ value }) => scopesIn(value.get("config")?.get("scope")));
        const listed = config.methods().map(({ value }) => scopesIn(value.get("scopes")));
        for (const items of [...granted, ...listed].filter(({ length }) => length > 1)) {
          for (const [scope, [first, ...others]] of groupBy(items, ({ value }) => value)) {
            const related = first && [{ location: locateValue(first), message: "The first." }];
            for (const item of others)
              context.report({ message: "twice", data: { scope }, at: locateValue(item), related });
          }
        }
        if (granted.every(({ length }) => length === 0)) return;
        const names = config.methods().map(({ resource }) => resource);
        const own = ["label", "base_url"].flatMap((key) => config.value.text(key) ?? []);
        const paths = [...own, ...config.methods().flatMap(({ value }) => value.text("path") ?? [])];
        const written = [...names, ...[...granted, ...listed].flat().map(({ value }) => value)];
        // Short words of a path may be other words: `from` beside `form`.
        const inPaths = paths.flatMap(wordsIn).filter((word) => word.length > 5);
        const known = groupBy([...written.flatMap(wordsIn), ...inPaths], (word) => word);
        const frequent = frequentWords(known);
        const corrections = new Set<string>();
        for (const items of granted) {
          const scopes = new Set(items.map(({ value }) => value));
          const forms = new SharedForms(scopes);
          for (const item of items) {
            const right =
              standardScope(item.value, scopes) ?? corrected(item.value, known, frequent) ?? forms.asOthers(item.value);
            if (right === undefined) continue;
            corrections.add(right);
            report("near", item, right);
          }
        }
        const all = new Set(granted.flat().map(({ value }) => value.replace(/[\s,;]+$/, "")));
        const uses = groupBy(listed.flat(), ({ value }) => value);
        const grantOf = (scope: string): StringNode | undefined => granted.flat().find(({ value }) => value === scope);
        for (const item of listed.flat()) {
          const right = all.has(item.value) ? undefined : nearMiss(item.value, all);
          if (right === undefined || corrections.has(item.value)) continue;
          const own = uses.has(right) || uses.get(item.value)?.length === 1 ? undefined : grantOf(right);
          if (own === undefined) report("ungranted", item, right);
          else {
            corrections.add(item.value);
            report("near", own, item.value);
          }
        }
      },
    };
  },
});

function scopesIn(scopes: Value | undefined): readonly StringNode[] {
  return (scopes?.items() ?? []).flatMap(({ string }) => string ?? []);
}
