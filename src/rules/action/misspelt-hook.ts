import { defineRule, fixOf, locateKey, renameKey } from "../../rule-kit/index.js";
import { nearMiss } from "jsonata-check/text";

/** The actions that the runtime calls, and when. */
const hooks: ReadonlyMap<string, string> = new Map([
  ["post_install", "after an account is connected"],
  ["post_connect_user_form", "after connecting, to ask the customer"],
  ["refresh_token", "when a token has to be renewed"],
  ["validation", "to check a new account"],
]);

export default defineRule({
  id: "action/misspelt-hook",
  severity: "warning",
  confidence: "likely",
  summary: "An action whose name is a near miss of a hook",
  description:
    "Four actions are called by the runtime: `post_install`, `post_connect_user_form`, `refresh_token` and `validation`. Under any other name an action runs only if it is called by that name.",
  fixable: "unsafe",
  examples: ({ config, highlight }) => ({
    bad: [
      highlight(
        config({ actions: { postInstall: { steps: [{ type: "request", config: { path: "/me" } }] } } }),
        '"postInstall"',
      ),
    ],
    good: [config({ actions: { post_install: { steps: [{ type: "request", config: { path: "/me" } }] } } })],
  }),
  needs: "whole",
  messages: {
    near: ({ name, hook, when }: { name: string; hook: string; when: string }) => ({
      what: `The action \`${name}\` looks like a misspelling of the hook \`${hook}\`.`,
      why: `Only \`${hook}\` is called automatically (${when}).`,
      help: `Rename it to \`${hook}\`.`,
    }),
  },
  create: (context) => ({
    config: ({ value }) => {
      const actions = value.get("actions");
      for (const [name, action] of actions?.entries() ?? []) {
        const hook = nearMiss(name, hooks.keys()) ?? otherName(name);
        const node = action.layers.at(-1)?.node;
        // Beside the hook itself it is an action of its own.
        if (hook === undefined || actions?.has(hook) === true) continue;
        const member = node?.parent?.type === "object" ? node.parent.member(name) : undefined;
        if (action.type !== "object" || member === undefined) continue;
        const data = { name, hook, when: hooks.get(hook) ?? "" };
        const fixes = [fixOf(`Rename to \`${hook}\``, "unsafe", renameKey(member, hook))];
        context.report({ message: "near", data, at: locateKey(member), fixes });
      }
    },
  }),
});

/** The hook that a name certainly means: its words in another order, or with one of four words missing. */
function otherName(name: string): string | undefined {
  const words = name.toLowerCase().split(/[_-]/).sort();
  if (words.length === 1) return undefined;
  return [...hooks.keys()].find((hook) => {
    const known = hook.split("_").sort();
    if (words.length < known.length - (known.length > 3 ? 1 : 0) || words.length > known.length) return false;
    return words.every((word) => known.includes(word)) && new Set(words).size === words.length;
  });
}
