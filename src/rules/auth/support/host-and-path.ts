import { editText, type Fix, fixOf, type StringNode } from "../../../rule-kit/index.js";
import type { OAuthUrl } from "../../../model/oauth-url.js";
import { parseTemplate } from "../../../placeholder/parse.js";
import { isAbsolute } from "../../../model/request.js";

/** The keys of a host and a path, and what their values form. */
export interface Parts {
  readonly host: string;
  readonly path: string;
  /** The path in the host. */
  readonly hostPath: string;
  /** The resulting URL. */
  readonly both: string;
}

/** A host and a path that do not form the intended URL. */
interface Misfit extends Pick<Parts, "hostPath" | "both"> {
  readonly message: "doubled" | "dropped" | "usual" | "rootless";
}

/** What is wrong with a host and a path, if anything. */
export function misfitOf(host: string, path: string | undefined, key: OAuthUrl["pathKey"]): Misfit | undefined {
  const address = /^https?:\/\/[^/?#]+(\/[^?#]*)?$/i.exec(parseTemplate(host).literal);
  if (address === null) return undefined;
  const origin = host.slice(0, host.length - (address[1] ?? "").length);
  const hostPath = host.slice(origin.length).replace(/\/$/, "");
  if (path === undefined) {
    const usual = usualPaths.get(key);
    const isEndpoint = usual !== undefined && hostPath !== usual && endpoint.test(hostPath);
    return isEndpoint ? { message: "usual", hostPath, both: origin + usual } : undefined;
  }
  if (path === "" || path.startsWith("{{") || isAbsolute(path)) return undefined;
  const isRooted = path.startsWith("/");
  const rooted = isRooted ? path : `/${path}`;
  if (hostPath === "") {
    return isRooted || host.endsWith("/") ? undefined : { message: "rootless", hostPath, both: host + path };
  }
  const repeated = rooted.replace(/\/$/, "");
  if (hostPath.endsWith(repeated)) {
    return { message: "doubled", hostPath: repeated, both: origin + hostPath + rooted };
  }
  // A path that begins with the host's is right if it replaces that; so is one below it after a slash.
  if (rooted.startsWith(`${hostPath}/`) || (!isRooted && host.endsWith("/"))) return undefined;
  const kept = isRooted ? "" : hostPath.slice(0, hostPath.lastIndexOf("/"));
  return { message: "dropped", hostPath, both: origin + kept + rooted };
}

/** The library's defaults. */
const usualPaths: ReadonlyMap<OAuthUrl["pathKey"], string> = new Map([
  ["tokenPath", "/oauth/token"],
  ["authorizePath", "/oauth/authorize"],
]);

/** How the path of an OAuth URL ends: `/oauth/token`, `/login/access_token`, `/oauth2/v2.0/authorize`. */
const endpoint = /\/(?:(?:access[-_]?)?tokens?|authori[sz]e)$/i;

/** Removes the path at the end of a host, with or without a slash after it. */
export function withoutPath(host: StringNode, path: string): Fix | undefined {
  const { length } = host.value;
  const start = host.value.replace(/\/$/, "").length - path.length;
  return fixOf("Remove the path from the host", "unsafe", editText(host, { start, end: length }, ""));
}

/** Whether another URL is set to the sign-in page's, or swapped with it; for renewals and revocations, its path is enough. */
export function isSignIn({ path, host, pathKey }: OAuthUrl, signIn: OAuthUrl | undefined): boolean {
  if (path === undefined || path.value === "" || signIn?.path === undefined) return false;
  if (/\/authori[sz]e$/i.test(path.value) && /\/token$/i.test(signIn.path.value)) return true;
  return path.value === signIn.path.value && (pathKey !== "tokenPath" || host?.value === signIn.host?.value);
}
