import type { Role } from "../../generated/shapes.js";
import type { Type } from "jsonata-check/types";
import { authorizationsOf } from "../model/authorization.js";
import type { Config } from "../model/config.js";
import type { EffectiveMethod } from "../model/effective-method.js";
import type { ReadIndex } from "../model/reads.js";
import type { AnalysisCache } from "../model/uses.js";
import type { Hidden } from "../secrets/secrets.js";

/** Something as it was and as it is. */
export interface Versions<T> {
  readonly old: T;
  readonly new: T;
}

/** One of the two configurations that are compared. */
export interface Side {
  readonly config: Config;
  readonly reads: ReadIndex;
  readonly cache: AnalysisCache;
  /** What reports may not show of the documents that it is written in. */
  readonly hidden: readonly Hidden[];
}

/** The type of what an expression results in; undefined where it does not compile. */
export function resultOf(side: Side, text: string, role: Role): Type | undefined {
  const { root, type } = side.cache.expression(text, role);
  return root === undefined ? undefined : type;
}

/** A method that both configurations have. */
export interface MethodPair extends Versions<EffectiveMethod> {
  readonly name: string;
}

/** Whether a side reads a name of its accounts, the forms that ask for it aside. */
export function readsName({ config, reads }: Side, name: string): boolean {
  return reads.names(config).has(name) || authorizationsOf(config).some(({ ownFields }) => ownFields.includes(name));
}
