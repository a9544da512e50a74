import {
  type Config,
  defineRule,
  type EffectiveMethod,
  fixOf,
  locateValue,
  replaceText,
} from "../../rule-kit/index.js";
import { fold, groupBy } from "jsonata-check/text";
import { takesRecord } from "../../model/method-names.js";

export default defineRule({
  id: "resource/other-resource",
  severity: "warning",
  confidence: "likely",
  summary: "A method that calls the path of another resource",
  description:
    "All methods of `carriers` call `/carriers`, but `delete` calls `/parcels/{{id}}`, as `delete` of `parcels` does: a copy whose path was not changed. Reported is only the one method for an existing record that differs from at least two other methods of its resource, where both resources have the names of their paths.",
  fixable: "unsafe",
  related: ["resource/duplicate-endpoint"],
  examples: ({ config, highlight }) => {
    const methods = (name: string, deleted = name) => ({
      list: { path: `/${name}` },
      get: { path: `/${name}/{{id}}` },
      delete: { method: "delete", path: `/${deleted}/{{id}}` },
    });
    const carriers = methods("carriers", "parcels");
    return {
      bad: [highlight(config({ resources: { carriers, parcels: methods("parcels") } }), '"/parcels/{{id}}"')],
      good: [
        config({ resources: { "lost-parcels": methods("lost-parcels", "parcels"), parcels: methods("parcels") } }),
      ],
    };
  },
  needs: "whole",
  messages: {
    other: ({ method, resource, other, own }: Record<"method" | "resource" | "other" | "own", string>) => ({
      what: `\`${method}\` of \`${resource}\` calls the path of \`${other}\`.`,
      why: `It does the same as \`${method}\` of \`${other}\`; the other methods of \`${resource}\` call \`${own}\`.`,
      help: `Write \`${own}\` instead.`,
    }),
  },
  create: (context) => ({
    config: (config) => {
      const owners = ownersOf(config);
      if (owners.length < 2) return;
      for (const { resource, own, odd } of owners) {
        const [stray, ...more] = odd;
        const path = stray?.value.get("path")?.string;
        // A record may be created, and listed, as one of another kind: `create` of `users` sends an invitation.
        if (path === undefined || stray === undefined || more.length > 0 || !takesRecord(stray.name)) continue;
        const called = collectionOf(stray);
        const other = owners.find((one) => one.own === called && !areRelated(one, { resource, own }));
        const twin = other?.usual.find(({ name, verb }) => name === stray.name && verb === stray.verb);
        if (other === undefined || twin === undefined) continue;
        const data = { method: stray.name, resource, other: other.resource, own: `/${own}` };
        const fixes = [
          fixOf(
            `Write \`/${own}\``,
            "unsafe",
            replaceText(
              path,
              path.value.replace(other.own, () => own),
            ),
          ),
        ];
        context.report({ message: "other", data, at: locateValue(path), fixes });
      }
    },
  }),
});

/** A resource with the name of the path that at least two of its methods call. */
interface Owner {
  readonly resource: string;
  /** The path, without the slashes around it. */
  readonly own: string;
  /** The methods that call it, and those that call another one. */
  readonly usual: readonly EffectiveMethod[];
  readonly odd: readonly EffectiveMethod[];
}

function ownersOf(config: Config): readonly Owner[] {
  return [...groupBy(config.methods(), ({ resource }) => resource)].flatMap(([resource, methods]) => {
    const byPath = groupBy(methods, collectionOf);
    byPath.delete(undefined);
    const stem = stemOf(resource);
    const own = [...byPath.keys()].find((path) => stemOf(path?.slice(path.lastIndexOf("/") + 1) ?? "") === stem);
    const usual = byPath.get(own) ?? [];
    if (own === undefined || usual.length < 2) return [];
    byPath.delete(own);
    return [{ resource, own, usual, odd: [...byPath.values()].flat() }];
  });
}

/** The path of the records that a canonical method is about; undefined if it cannot be told. */
function collectionOf({ name, value }: EffectiveMethod): string | undefined {
  const path = value.text("path")?.replaceAll(/^\/|\/$/g, "");
  if (takesRecord(name)) return /^(.+)\/\{\{\s*id\s*\}\}$/.exec(path ?? "")?.[1];
  return name === "list" || name === "create" ? path : undefined;
}

/** Whether one resource may be a part or a kind of the other. */
function areRelated(one: Pick<Owner, "resource" | "own">, other: Pick<Owner, "resource" | "own">): boolean {
  const [a, b] = [stemOf(one.resource), stemOf(other.resource)];
  const [path, otherPath] = [`${one.own}/`, `${other.own}/`];
  return a.includes(b) || b.includes(a) || path.startsWith(otherPath) || otherPath.startsWith(path);
}

/** A name without case, separators and the ending of the plural. */
function stemOf(name: string): string {
  return fold(name).replace(/(?:ies|y|e?s)$/, "");
}
