import type { Node } from "../document/tree.js";
import type { EffectiveMethod } from "../model/effective-method.js";
import type { Changes } from "./change.js";
import { requestText } from "./requests.js";
import type { MethodPair, Side, Versions } from "./side.js";
import { groupBy } from "jsonata-check/text";

/** Compares the existing methods; returns those in both configurations. */
export function compareResources(sides: Versions<Side>, changes: Changes): MethodPair[] {
  const both = { old: new Methods(sides.old), new: new Methods(sides.new) };
  const { old: before, new: after } = both;
  const heirs = new Set<EffectiveMethod>();
  for (const [resource, methods] of before.byResource) {
    const removed = methods.filter((method) => after.like(method) === undefined);
    if (removed.length === 0) continue;
    const found = after.byResource.has(resource)
      ? removed.flatMap((method) => reportMethod(method, both, changes) ?? [])
      : reportResource(resource, methods, both, changes);
    for (const heir of found) heirs.add(heir);
  }
  for (const [resource, methods] of after.byResource) {
    const added = methods.filter((method) => before.like(method) === undefined && !heirs.has(method));
    if (added.length === 0) continue;
    if (before.byResource.has(resource)) for (const method of added) reportAdded(method, changes);
    else reportNewResource(resource, added, after.nodeOf(resource), changes);
  }
  return before.all.flatMap((method) => {
    const now = after.like(method);
    return now === undefined ? [] : [{ name: nameOf(method), old: method, new: now }];
  });
}

/** The methods of a configuration, indexed. */
class Methods {
  readonly all: readonly EffectiveMethod[];
  readonly byResource: ReadonlyMap<string, readonly EffectiveMethod[]>;
  readonly #side: Side;
  #byRequest: ReadonlyMap<string, readonly EffectiveMethod[]> | undefined;

  constructor(side: Side) {
    this.#side = side;
    this.all = side.config.methods();
    this.byResource = groupBy(this.all, ({ resource }) => resource);
  }

  /** The method with the same name. */
  like({ resource, name }: EffectiveMethod): EffectiveMethod | undefined {
    return this.byResource.get(resource)?.find((method) => method.name === name);
  }

  /** The methods that send the same request. */
  sending(method: EffectiveMethod): readonly EffectiveMethod[] {
    this.#byRequest ??= groupBy(this.all, requestText);
    return this.#byRequest.get(requestText(method)) ?? [];
  }

  nodeOf(resource: string): Node | undefined {
    return this.#side.config.value.get("resources")?.get(resource)?.node;
  }
}

/** Reports a removed or renamed resource; returns the methods of its replacement. */
function reportResource(
  resource: string,
  methods: readonly EffectiveMethod[],
  { old: before, new: after }: Versions<Methods>,
  changes: Changes,
): readonly EffectiveMethod[] {
  const [first, ...others] = methods.map((method) =>
    after.sending(method).filter((twin) => twin.name === method.name && before.like(twin) === undefined),
  );
  const heir = first?.find(({ resource: name }) =>
    others.every((twins) => twins.some((twin) => twin.resource === name)),
  );
  changes.breaking(heir === undefined ? "resource-removed" : "resource-renamed", {
    what:
      heir === undefined
        ? `The resource \`${resource}\` is removed, with ${listed(methods)}.`
        : `The resource \`${resource}\` is renamed to \`${heir.resource}\`: its methods send the same requests.`,
    why: `Code that calls methods of \`${resource}\` fails.`,
    old: before.nodeOf(resource),
    new: heir && after.nodeOf(heir.resource),
  });
  const inherited = heir === undefined ? [] : (after.byResource.get(heir.resource) ?? []);
  return inherited.filter((method) => methods.some(({ name }) => name === method.name));
}

/** Reports a removed or renamed method; returns its replacement, if any. */
function reportMethod(
  method: EffectiveMethod,
  { old: before, new: after }: Versions<Methods>,
  changes: Changes,
): EffectiveMethod | undefined {
  const name = nameOf(method);
  const twins = after.sending(method);
  const heir = twins.find((twin) => before.like(twin) === undefined);
  const twin = heir ?? twins[0];
  const hint = twin === undefined ? "" : `; \`${nameOf(twin)}\` sends the same request`;
  changes.breaking(heir === undefined ? "method-removed" : "method-renamed", {
    what:
      heir === undefined
        ? `\`${name}\` is removed${hint}.`
        : `\`${name}\` is renamed to \`${nameOf(heir)}\`, which sends the same request.`,
    why: `Code that calls \`${name}\` fails.`,
    old: method.value.node,
    new: twin?.value.node,
  });
  return heir;
}

function reportAdded(method: EffectiveMethod, changes: Changes): void {
  changes.additive("method-added", {
    what: `There is a new method \`${nameOf(method)}\`.`,
    why: "Nothing could call it before.",
    new: method.value.node,
  });
}

function reportNewResource(
  resource: string,
  methods: readonly EffectiveMethod[],
  node: Node | undefined,
  changes: Changes,
): void {
  changes.additive("resource-added", {
    what: `There is a new resource \`${resource}\` with ${listed(methods)}.`,
    why: "Nothing could call it before.",
    new: node,
  });
}

function listed(methods: readonly EffectiveMethod[]): string {
  return methods.map(({ name }) => `\`${name}\``).join(", ");
}

function nameOf({ resource, name }: EffectiveMethod): string {
  return `${resource}.${name}`;
}
