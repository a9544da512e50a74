import type { ObjectNode, StringNode } from "../document/tree.js";
import type { Listeners } from "./rule.js";

/** What a URL is for: requests go to it, people follow it, or an image is loaded from it. */
export type UrlUse = "request" | "link" | "image";

const uses: ReadonlyMap<string, UrlUse> = new Map([
  ["base_url", "request"],
  ["tokenHost", "request"],
  ["authorizeHost", "request"],
  ["requestTokenUrl", "request"],
  ["authorizeUrl", "request"],
  ["tokenUrl", "request"],
  ["documentation_link", "link"],
  ["api_documentation_url", "link"],
  ["logo", "image"],
  ["icon", "image"],
]);

/** Listeners for all settings that hold a URL. */
export function urlListeners(visit: (url: StringNode, use: UrlUse) => void): Listeners {
  const visitAll = ({ node }: { readonly node: ObjectNode }): void => {
    for (const { key, value } of node.members) {
      const use = uses.get(key.name);
      if (use !== undefined && value.type === "string") visit(value, use);
    }
  };
  return {
    Config: visitAll,
    ConfigUpdate: visitAll,
    OverrideSettings: visitAll,
    ResourceMethod: visitAll,
    ApiKeyCredentialConfig: visitAll,
    KekaOAuthCredentialConfig: visitAll,
    OAuth1CredentialConfig: visitAll,
    OAuth2CredentialConfig: visitAll,
    OAuth2ClientCredentialsCredentialConfig: visitAll,
    OAuth2Endpoints: visitAll,
    OAuth2TokenEndpoint: visitAll,
  };
}
