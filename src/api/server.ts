import { itemsOf, memberOf, membersOf, stringOf, stringsOf, type Json } from "./json.js";
import { childOf, plain, type Tree } from "./packed.js";
import { maskedRemark } from "../secrets/secrets.js";
import { wildcard } from "./segments.js";

/** A server of an API. A `wildcard` stands for the parts that the description leaves open. */
export interface Server {
  /** The URL as written in the description, without user and password. */
  readonly url: string;
  readonly protocol: string | undefined;
  /** In lower case, with the port; undefined if any host may serve the API. */
  readonly host: string | undefined;
  /** The segments in front of every path of the API. */
  readonly prefix: readonly string[];
  /** The server variables: the allowed values and the default of each. */
  readonly variables: ReadonlyMap<string, { readonly values: readonly string[]; readonly usual: string | undefined }>;
}

/** The most servers that every request is compared with. */
const mostServers = 100;

/** The servers of a description; if it names none or too many, one at any host without a prefix. */
export function serversOf(root: Tree): readonly Server[] {
  const listed = readServers(plain(childOf(root, "servers")));
  if (listed.length > 0 && listed.length <= mostServers) return listed;
  const host = stringOf(plain(childOf(root, "host")));
  const base = stringOf(plain(childOf(root, "basePath"))) ?? "";
  const schemes = stringsOf(plain(childOf(root, "schemes")));
  const protocols = schemes.length > 0 || host === undefined ? schemes : ["https"];
  if (host === undefined) return [readServer(base, undefined)];
  return protocols.map((protocol) => readServer(`${protocol}://${host}${base}`, undefined));
}

/** The servers in a `servers` list. */
export function readServers(servers: Json | undefined): readonly Server[] {
  return itemsOf(servers).flatMap((server) => {
    const url = stringOf(memberOf(server, "url"));
    return url === undefined ? [] : [readServer(url, memberOf(server, "variables"))];
  });
}

function readServer(written: string, variables: Json | undefined): Server {
  const url = publicUrl(written);
  const open = url.trim().replaceAll(/\{([^{}]*)\}/g, (_, name: string) => {
    // A variable with a single value is a constant.
    const values = stringsOf(memberOf(memberOf(variables, name), "enum"));
    return values.length === 1 ? (values[0] ?? wildcard) : wildcard;
  });
  const [, protocol, host, path = open] = /^(?:([a-z][a-z\d+.-]*|\uFFFC):)?\/\/([^/?#]*)(.*)$/i.exec(open) ?? [];
  return {
    url,
    protocol: protocol === wildcard ? undefined : protocol?.toLowerCase(),
    host: host === undefined || isPlaceholder(host) ? undefined : host.toLowerCase(),
    // A variable in place of the whole URL: what precedes the path is unknown.
    prefix: (path.startsWith(wildcard) ? path.slice(1) : path).split("/").filter((segment) => segment !== ""),
    variables: new Map(
      membersOf(variables).map(([name, value]) => {
        return [name, { values: stringsOf(memberOf(value, "enum")), usual: stringOf(memberOf(value, "default")) }];
      }),
    ),
  };
}

/** A URL without user and password, with the secrets of its query masked. */
export function publicUrl(written: string): string {
  return written.replace(/\/\/[^/?#]*@/, "//").replace(/[?#][^]*$/, maskedRemark);
}

/** Hosts that stand for another one: local hosts and example domains. */
function isPlaceholder(host: string): boolean {
  return (
    host === "" ||
    host === wildcard ||
    /^(?:localhost|127\.|0\.0\.0\.0|\[)/i.test(host) ||
    /(?:^|\.)example\.(?:com|org|net)(?::\d+)?$/i.test(host)
  );
}
