import type { StringNode } from "../document/tree.js";
import type { Request } from "../model/request.js";
import type { Value } from "../model/value.js";
import type { Span } from "jsonata-check/text";
import { segmentsOf, testOf, wildcard } from "./segments.js";

/** A segment of an address, and where it is written. */
export interface AddressSegment {
  /** Decoded, with a `wildcard` in place of each placeholder. */
  readonly text: string;
  readonly node: StringNode;
  /** The range in the node's decoded string. */
  readonly span: Span;
}

/** Where a request goes, as far as the configuration tells. */
export interface Address {
  /** In lower case, with wildcards; undefined where a placeholder supplies it (and perhaps the first segments too). */
  readonly host: string | undefined;
  readonly segments: readonly AddressSegment[];
  /** How many of the segments come from the base URL. */
  readonly baseLength: number;
}

/** The most segments of an address that is compared with a description. No real one comes near. */
const mostSegments = 100;

/** The address of a request; undefined if it has no path, or too long a one, or nothing is known about the path. */
export function addressOf(request: Request): Address | undefined {
  const parts = request.address;
  const path = request.value.get("path")?.string;
  const [first] = parts;
  if (path === undefined || first === undefined) return undefined;
  const start = hostOf(first);
  const base = start === undefined || first.string === path ? [] : partsOf(first, start.end);
  const own = partsOf(parts.at(-1), first.string === path ? (start?.end ?? 0) : 0);
  const isUnknown = own.length > 0 && own.every(({ text }) => text === wildcard);
  const segments = [...base, ...own];
  if (start === undefined || (isUnknown && base.length === 0) || segments.length > mostSegments) return undefined;
  return { host: start.host, segments, baseLength: base.length };
}

/** The host at the start of an address and the offset of its path; undefined if the address starts with neither. */
export function hostOf({ template }: Value): { readonly host: string | undefined; readonly end: number } | undefined {
  if (template === undefined) return undefined;
  const [whole, host] = /^\s*https?:\/\/([^/?#]*)/i.exec(template.literal) ?? [];
  if (whole !== undefined && host !== undefined) {
    const known = host.replaceAll(/\uFFFC+/g, wildcard).toLowerCase();
    return { host: known === wildcard ? undefined : known, end: whole.length };
  }
  const open = /^\s*\uFFFC+/.exec(template.literal);
  return open === null ? undefined : { host: undefined, end: open[0].length };
}

function partsOf(value: Value | undefined, from: number): readonly AddressSegment[] {
  const node = value?.string;
  if (node === undefined || value?.template === undefined) return [];
  const [path = ""] = value.template.literal.split(/[?#]/);
  return segmentsOf(path, from).map(({ text, start, end }) => ({ text, node, span: { start, end } }));
}

/** Whether two hosts with wildcards may be the same. */
export function isSameHost(host: string | undefined, other: string | undefined): boolean {
  if (host === undefined || other === undefined || host === other) return true;
  return testOf(host)(other) || testOf(other)(host);
}
