import type { Config, StringNode } from "../../../rule-kit/index.js";
import { isTypo, type Span } from "jsonata-check/text";
import { oauthUrlsOf } from "../../../model/oauth-url.js";
import { parseTemplate } from "../../../placeholder/parse.js";

/** A part of a host. */
export interface HostName extends Span {
  /** In lowercase. */
  readonly name: string;
}

/** The host of a URL in lowercase, without its placeholders, and where it begins. */
export function hostOf(url: StringNode): { readonly host: string; readonly start: number } {
  const [all = "", host = ""] = /^https?:\/\/([^/?#:]+)/i.exec(parseTemplate(url.value).literal) ?? [];
  return { host: host.toLowerCase(), start: all.length - host.length };
}

/** The parts of a host that match a pattern. */
export function hostNamesIn(url: StringNode, pattern: RegExp): readonly HostName[] {
  const { host, start } = hostOf(url);
  return [...host.matchAll(pattern)].slice(0, mostCompared).map(({ 0: name, index }) => {
    return { name, start: start + index, end: start + index + name.length };
  });
}

/** Labels and hosts have few words, so that more take no quadratic time. */
export const mostCompared = 20;

/** The derived fact about a configuration: the URLs of OAuth and the base URL by their hosts. */
export function urlsByHost({ value, credentials }: Config): ReadonlyMap<string, StringNode> {
  const oauth = credentials.flatMap(({ value: one }) => oauthUrlsOf(one.get("config")?.get("auth") ?? one));
  const urls = [value.get("base_url")?.string, ...oauth.map(({ host }) => host)];
  return new Map(urls.flatMap((url) => (url === undefined ? [] : [[hostOf(url).host, url]])));
}

/**
 * A misspelled word of a host, if another URL has the same host with the right one: a word such as `login`, or one with a
 * word of the label in it.
 */
export function otherwiseWritten(
  url: StringNode,
  others: ReadonlyMap<string, StringNode>,
  names: ReadonlySet<string>,
): { readonly part: HostName; readonly near: string; readonly other: StringNode } | undefined {
  const { host, start } = hostOf(url);
  for (const part of hostNamesIn(url, /[a-z\d]{4,}/g)) {
    const [before, after] = [host.slice(0, part.start - start), host.slice(part.end - start)];
    for (const [theirs, other] of others) {
      const isSame = theirs !== host && theirs.startsWith(before) && theirs.endsWith(after);
      const near = isSame ? theirs.slice(before.length, theirs.length - after.length) : "";
      const isRight = services.has(near) || [...names].some((name) => near.includes(name) && !part.name.includes(name));
      if (isRight && isTypo(part.name, near)) return { part, near, other };
    }
  }
  return undefined;
}

/** What vendors call the hosts that people sign in at and requests go to. */
const services: ReadonlySet<string> = new Set([
  ...["login", "signin", "oauth", "oauth2", "account", "accounts", "identity", "secure", "connect", "platform"],
  ...["sandbox", "services", "gateway"],
]);
