import type { Config, EffectiveMethod, Value } from "../../../rule-kit/index.js";
import type { Api } from "../../../api/api.js";
import type { Operation } from "../../../api/operation.js";

/** A pagination and the operations that it applies to. */
export interface PagedOperations {
  readonly pagination: Value;
  readonly settings: Value;
  readonly methods: readonly EffectiveMethod[];
  readonly operations: readonly Operation[];
}

/** The paginations of a configuration whose operations are all documented. */
export function pagedOperations(config: Config, api: Api | undefined): readonly PagedOperations[] {
  const byNode = new Map<unknown, { pagination: Value; methods: EffectiveMethod[]; operations: Operation[] }>();
  if (api === undefined) return [];
  for (const method of config.methods()) {
    const pagination = method.paging?.value;
    const operation = pagination && api.operation(method);
    if (pagination === undefined || operation === undefined) continue;
    const group = byNode.get(pagination.node) ?? { pagination, methods: [], operations: [] };
    byNode.set(pagination.node, group);
    group.methods.push(method);
    group.operations.push(operation);
  }
  return [...byNode.values()].flatMap((group) => {
    const settings = group.pagination.get("config");
    return settings === undefined ? [] : [{ ...group, settings }];
  });
}
