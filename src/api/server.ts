import { itemsOf, memberOf, membersOf, stringOf, stringsOf, type Json } from "./json.js";
import { childOf, plain, type Tree } from "./packed.js";
import { wildcard } from "./segments.js";

/** Where an API is served. In its parts `wildcard` stands for what the description leaves open. */
export interface Server {
  /** As the description writes it, without a user and password. */
  readonly url: string;
  readonly protocol: string | undefined;
  /** In lower case, with the port; undefined where any host may serve it. */
  readonly host: string | undefined;
  /** The segments before every path of the API. */
  readonly prefix: readonly string[];
  /** What the braces of the address stand for: the values they may have, and the usual one. */
  readonly variables: ReadonlyMap<string, { readonly values: readonly string[]; readonly usual: string | undefined }>;
}

/** The servers of a description; one at any host and without a prefix where it names none. */
export function serversOf(root: Tree): readonly Server[] {
  const listed = readServers(plain(childOf(root, "servers")));
  if (listed.length > 0) return listed;
  const host = stringOf(plain(childOf(root, "host")));
  const base = stringOf(plain(childOf(root, "basePath"))) ?? "";
  const schemes = stringsOf(plain(childOf(root, "schemes")));
  const protocols = schemes.length > 0 || host === undefined ? schemes : ["https"];
  if (host === undefined) return [readServer(base, undefined)];
  return protocols.map((protocol) => readServer(`${protocol}://${host}${base}`, undefined));
}

/** What `servers` lists. */
export function readServers(servers: Json | undefined): readonly Server[] {
  return itemsOf(servers).flatMap((server) => {
    const url = stringOf(memberOf(server, "url"));
    return url === undefined ? [] : [readServer(url, memberOf(server, "variables"))];
  });
}

function readServer(written: string, variables: Json | undefined): Server {
  const url = written.replace(/\/\/[^/?#]*@/, "//");
  const open = url.trim().replaceAll(/\{([^{}]*)\}/g, (_, name: string) => {
    // A variable that has one value is none.
    const values = stringsOf(memberOf(memberOf(variables, name), "enum"));
    return values.length === 1 ? (values[0] ?? wildcard) : wildcard;
  });
  const [, protocol, host, path = open] = /^(?:([a-z][a-z\d+.-]*|\uFFFC):)?\/\/([^/?#]*)(.*)$/i.exec(open) ?? [];
  return {
    url,
    protocol: protocol === wildcard ? undefined : protocol?.toLowerCase(),
    host: host === undefined || isPlaceholder(host) ? undefined : host.toLowerCase(),
    // A variable in place of a whole address: what stands before the path is not known.
    prefix: (path.startsWith(wildcard) ? path.slice(1) : path).split("/").filter((segment) => segment !== ""),
    variables: new Map(
      membersOf(variables).map(([name, value]) => {
        return [name, { values: stringsOf(memberOf(value, "enum")), usual: stringOf(memberOf(value, "default")) }];
      }),
    ),
  };
}

/** Hosts that stand for another one: of the author's own machine, and of examples. */
function isPlaceholder(host: string): boolean {
  return (
    host === wildcard ||
    /^(?:localhost|127\.|0\.0\.0\.0|\[)/i.test(host) ||
    /(?:^|\.)example\.(?:com|org|net)(?::\d+)?$/i.test(host)
  );
}
