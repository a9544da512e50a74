import type { StringNode } from "../document/tree.js";
import type { Value } from "./value.js";

/** A URL of OAuth: the settings of its host and its path. */
export interface OAuthUrl {
  readonly hostKey: "tokenHost" | "authorizeHost";
  readonly pathKey: "tokenPath" | "refreshPath" | "revokePath" | "authorizePath";
  readonly host: StringNode | undefined;
  readonly path: StringNode | undefined;
}

/** The URLs that the `auth` of OAuth credentials sets; that of the token always, the others if a setting is theirs alone. */
export function oauthUrlsOf(auth: Value): readonly OAuthUrl[] {
  const url = (hostKey: OAuthUrl["hostKey"], pathKey: OAuthUrl["pathKey"]): OAuthUrl => {
    return { hostKey, pathKey, host: auth.get(hostKey)?.string, path: auth.get(pathKey)?.string };
  };
  const renewals = [url("tokenHost", "refreshPath"), url("tokenHost", "revokePath")];
  const signIn = url(auth.has("authorizeHost") ? "authorizeHost" : "tokenHost", "authorizePath");
  const others = [...renewals, signIn].filter(({ hostKey, path }) => path !== undefined || hostKey === "authorizeHost");
  return [url("tokenHost", "tokenPath"), ...others];
}
