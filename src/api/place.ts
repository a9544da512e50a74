import { escapeToken } from "../document/pointer.js";
import { itemsOf, memberOf, type Json } from "./json.js";
import type { ApiFile } from "./read.js";

/** A value in a description and its location. */
export interface Place {
  readonly file: ApiFile;
  /** JSON Pointer (RFC 6901). */
  readonly pointer: string;
  readonly value: Json;
}

/** A member of a place; undefined if it is absent. */
export function below({ file, pointer, value }: Place, name: string): Place | undefined {
  const member = memberOf(value, name);
  return member === undefined ? undefined : { file, pointer: pointer + pointerTo([name]), value: member };
}

/** The items of an array member of a place. */
export function itemsBelow(owner: Place, name: string): readonly Place[] {
  const list = below(owner, name);
  return itemsOf(list?.value).flatMap((_, index) => (list && below(list, String(index))) ?? []);
}

/** The JSON Pointer (RFC 6901) of a path of names. */
export function pointerTo(names: readonly string[]): string {
  return names.map((name) => `/${escapeToken(name)}`).join("");
}
