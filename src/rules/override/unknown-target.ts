import { defineRule, didYouMean, locateKey } from "../../rule-kit/index.js";
import { nearMiss, suggest } from "jsonata-check/text";
import { sectionOf, lostCredentials, isPathless, pathOf, namesOf } from "./support/lost-parts.js";

export default defineRule({
  id: "override/unknown-target",
  severity: "warning",
  confidence: "likely",
  summary: "An override of a method or a credential that the integration does not have",
  description:
    "An override is merged into the configuration of its integration. If it has no such resource, method or credential, the override creates a new one; and a method without `path` cannot be called, a credential without `format` cannot be used. Mostly the name is misspelled, or the method was renamed. Updates are merged in the same way.",
  related: ["override/foreign-key"],
  examples: ({ override, highlight }) => {
    const base = { resources: { contacts: { list: { path: "/contacts" } } } };
    const list = { query: { archived: false } };
    const merge = { method: "post", path: "/contacts/merge" };
    return {
      bad: [highlight(override({ resources: { contact: { list } } }, base), '"contact"')],
      good: [override({ resources: { contacts: { list, merge } } }, base)],
    };
  },
  needs: "whole",
  messages: {
    resource: ({ name, near }: { name: string; near: string | undefined }) => ({
      what: `The integration has no resource \`${name}\`, and its methods here have no \`path\`.`,
      why: "There is nothing to merge this into, and it cannot be called.",
      help: didYouMean(near) ?? "Add a `path` to each method, or remove the resource.",
    }),
    method: ({ name, resource, near }: { name: string; resource: string; near: string | undefined }) => ({
      what: `\`${resource}\` has no method \`${name}\` in the integration, and it has no \`path\` here.`,
      why: "There is nothing to merge this into, and it cannot be called.",
      help: didYouMean(near) ?? "Add a `path`, or remove the method.",
    }),
    credential: ({ name, near, single }: { name: string; near: string | undefined; single: string | undefined }) => ({
      what: `The integration has no credential \`${name}\`, and it has no \`format\` here.`,
      why: "There is nothing to merge this into.",
      help:
        single === undefined
          ? (didYouMean(near) ?? "Use the name of a credential that the integration has.")
          : `The integration has one credential, of the format \`${single}\`: write the \`config\` of \`${name}\` directly under \`credentials\`.`,
    }),
  },
  create: (context) => ({
    config: (config) => {
      for (const credential of lostCredentials(config)) context.report({ message: "credential", ...credential });
      const [patch, base] = [sectionOf(config, "resources", "patch"), sectionOf(config, "resources", "base")];
      if (patch === undefined || base === undefined) return;
      const resources = config.value.get("resources");
      for (const { key, value } of patch.members) {
        const known = base.get(key.name);
        // The schema reports what is not a resource at all.
        if (value.type !== "object" || (known !== undefined && known.type !== "object")) continue;
        const pathless = value.members.filter(isPathless);
        const lost = pathless.filter((member) => known?.type !== "object" || known.get(member.key.name) === undefined);
        const [first] = lost;
        if (first === undefined) continue;
        const isNearMiss = known === undefined && nearMiss(key.name, namesOf(base)) !== undefined;
        if (known?.type !== "object" && (isNearMiss || lost.length === value.members.length)) {
          const data = { name: key.name, near: suggest(key.name, namesOf(base)) };
          const lacks = lost.flatMap((member) => pathOf(resources?.get(key.name), member));
          context.report({ message: "resource", data, at: locateKey({ key, value }), lacks });
          continue;
        }
        for (const member of lost) {
          const near = suggest(member.key.name, namesOf(known));
          const data = { name: member.key.name, resource: key.name, near };
          const lacks = pathOf(resources?.get(key.name), member);
          context.report({ message: "method", data, at: locateKey(member), lacks });
        }
      }
    },
  }),
});
