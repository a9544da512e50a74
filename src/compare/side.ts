import type { Role } from "../../generated/shapes.js";
import type { Type } from "jsonata-check/types";
import type { Node } from "../document/tree.js";
import { authorizationsOf } from "../model/authorization.js";
import type { Config } from "../model/config.js";
import type { EffectiveMethod } from "../model/effective-method.js";
import type { ReadIndex } from "../model/reads.js";
import type { AnalysisCache } from "../model/uses.js";
import type { Hidden } from "../secrets/secrets.js";

/** Two versions of something. */
export interface Versions<T> {
  readonly old: T;
  readonly new: T;
}

/** One of two compared configurations. */
export interface Side {
  readonly config: Config;
  readonly reads: ReadIndex;
  readonly cache: AnalysisCache;
  /** What reports must hide of its documents. */
  readonly hidden: readonly Hidden[];
}

/** The result type of an expression; undefined if it does not compile. */
export function resultOf(side: Side, text: string, role: Role): Type | undefined {
  const { root, type } = side.cache.expression(text, role);
  return root === undefined ? undefined : type;
}

/** A method in both configurations. */
export interface MethodPair extends Versions<EffectiveMethod> {
  readonly name: string;
}

/** Where a setting of a method is written, or else the method. */
export function placesOf({ name, old, new: current }: MethodPair, key: string) {
  const nodeIn = ({ value }: EffectiveMethod): Node => value.get(key)?.node ?? value.node;
  return { old: nodeIn(old), new: nodeIn(current), method: name };
}

/** Whether a configuration reads a name of its accounts, except in the forms that ask for it. */
export function readsName({ config, reads }: Side, name: string): boolean {
  return reads.names(config).has(name) || authorizationsOf(config).some(({ ownFields }) => ownFields.includes(name));
}
