import { locateKey, locateValue } from "../../document/location.js";
import type { Member, Node, ObjectNode } from "../../document/tree.js";
import { fold, nearValue } from "jsonata-check/text";
import type { Fix } from "../../rule-kit/finding.js";
import { fixOf, insertMember, renameKey, replaceText } from "../../rule-kit/fixes.js";
import { defineRule } from "../../rule-kit/rule.js";

export default defineRule({
  id: "auth/foreign-oauth-option",
  severity: "warning",
  confidence: "likely",
  summary: "A key or a value from another OAuth tool",
  description:
    "Most parts of an OAuth credential are open, because not all of their keys are public. Names from other tools are still not read here: `tokenUrl` for `tokenHost` and `tokenPath`, `client_id` beside `client`, `client_secret_post` or `form-urlencoded` among the `options`. What merely has another name, such as `default_scopes` for `scope`, is `schema/unknown-property`.",
  fixable: "unsafe",
  silences: [{ rules: ["schema/unknown-property"], on: "text" }],
  related: ["auth/joined-scopes", "auth/token-url"],
  examples: ({ override, oauth2 }) => ({
    bad: [
      {
        ...override({
          ...oauth2({
            client_id: "{{environment_variables.ID}}",
            auth: { tokenUrl: "https://auth.acme.example/token" },
            options: { bodyFormat: "form-urlencoded" },
          }),
        }),
        highlights: ['"tokenUrl"', '"client_id"', '"form-urlencoded"'],
      },
    ],
    good: [
      override({
        ...oauth2({
          client: { id: "{{environment_variables.ID}}" },
          scope: ["users.read"],
          options: { bodyFormat: "form" },
          pkce: "S256",
        }),
      }),
    ],
  }),
  messages: {
    moved: ({ key, right }: { key: string; right: string }) => ({
      what: `\`${key}\` is not read here; the setting is \`client.${right}\`.`,
      why: "The value has no effect, and the token request goes out without it.",
      help: `Move it into \`client\` as \`${right}\`.`,
    }),
    url: ({ key, endpoint }: { key: string; endpoint: string }) => ({
      what: `\`${key}\` is not read; the URL is split into \`${endpoint}Host\` and \`${endpoint}Path\`.`,
      why: "The value has no effect, and the runtime does not find the endpoint.",
      help: `Write the scheme and the host in \`auth.${endpoint}Host\` and the rest in \`auth.${endpoint}Path\`.`,
    }),
    path: ({ key, right }: { key: string; right: string }) => ({
      what: `\`${key}\` is not read; \`auth.${right}\` is, behind the host of \`tokenHost\`.`,
      why: "The value has no effect.",
      help: `Write the path of the URL in \`auth.${right}\`.`,
    }),
    duration: ({ value }: { value: string }) => ({
      what: `\`${value}\` is not a number of seconds.`,
      why: "The time at which the token expires cannot be computed from it.",
      help: 'Write the seconds alone, such as `"tokenExpiryDuration": 3600`.',
    }),
    value: ({ key, value, known }: { key: string; value: string; known: readonly string[] }) => ({
      what: `\`${value}\` is not a known value of \`${key}\`.`,
      why: "Other tools use it; here it is rejected or has no effect.",
      help: `Write ${known.map((one) => `\`${one}\``).join(" or ")}.`,
    }),
  },
  create: (context) => {
    const judgeUrls = ({ members }: ObjectNode, auth: Node | undefined): void => {
      // Another version of OAuth: auth/oauth-version says so.
      if (members.some(({ key }) => key.name === "requestTokenUrl")) return;
      for (const member of members) {
        const endpoint = urlKeys.get(fold(member.key.name));
        if (endpoint === undefined || member.value.type !== "string") continue;
        if (auth?.type === "object" && auth.member(`${endpoint}Host`) !== undefined) continue;
        const data = { key: member.key.name, endpoint };
        const fixes = member.value.parent === auth ? [splitUrl(member, endpoint)] : [];
        context.report({ message: "url", data, at: locateKey(member), fixes });
      }
    };
    const judgePaths = ({ members }: ObjectNode, auth: Node | undefined): void => {
      for (const member of members) {
        const right = pathKeys.get(fold(member.key.name));
        if (right === undefined || member.value.type !== "string") continue;
        if (auth?.type === "object" && auth.member(right) !== undefined) continue;
        context.report({ message: "path", data: { key: member.key.name, right }, at: locateKey(member) });
      }
    };
    const judgeDuration = (node: Node | undefined): void => {
      if (node?.type !== "string" || /^\s*\d+\s*$|\{\{/.test(node.value)) return;
      context.report({ message: "duration", data: { value: node.value }, at: locateValue(node) });
    };
    const judgeConfig = ({ node }: { readonly node: ObjectNode }): void => {
      judgeUrls(node, node.get("auth"));
      judgePaths(node, node.get("auth"));
      judgeDuration(node.get("tokenExpiryDuration"));
      const client = node.get("client");
      for (const member of node.members) {
        const right = clientKeys.get(fold(member.key.name));
        if (right === undefined) continue;
        if (member.value.type !== "string" || (client?.type === "object" && client.member(right) !== undefined))
          continue;
        context.report({ message: "moved", data: { key: member.key.name, right }, at: locateKey(member) });
      }
    };
    const judgeEndpoints = ({ node }: { readonly node: ObjectNode }): void => {
      judgeUrls(node, node);
      judgePaths(node, node);
    };
    return {
      OAuth2CredentialConfig: judgeConfig,
      OAuth2ClientCredentialsCredentialConfig: judgeConfig,
      OAuth2Endpoints: judgeEndpoints,
      OAuth2TokenEndpoint: judgeEndpoints,
      OAuthOptions: ({ node }) => {
        for (const [key, values] of optionValues) {
          const value = node.get(key);
          if (value?.type !== "string" || value.value.includes("{{")) continue;
          const known = [...values.keys()];
          // A misspelling is a matter of the schema.
          if (known.includes(value.value) || nearValue(value.value, known) !== undefined) continue;
          const right = known.find((name) => values.get(name)?.test(value.value));
          const data = { key, value: value.value, known: right === undefined ? known : [right] };
          const fixes = right === undefined ? [] : [fixOf(`Write \`${right}\``, "unsafe", replaceText(value, right))];
          // Whether it is rejected or replaced by the default, the request is not the one that is meant.
          const severity = right === undefined || right === known[0] ? "info" : "warning";
          context.report({ message: "value", data, at: locateValue(value), severity, fixes });
        }
      },
    };
  },
});

/** What other tools keep beside each other, and is read in `client`. */
const clientKeys: ReadonlyMap<string, "id" | "secret"> = new Map([
  ["clientid", "id"],
  ["clientsecret", "secret"],
]);

/** What other tools call a whole URL, with the first half of the keys that hold its parts. */
const urlKeys: ReadonlyMap<string, "token" | "authorize"> = new Map([
  ["tokenurl", "token"],
  ["tokenuri", "token"],
  ["tokenendpoint", "token"],
  ["accesstokenurl", "token"],
  ["authorizeurl", "authorize"],
  ["authorizationurl", "authorize"],
  ["authorizationuri", "authorize"],
  ["authorizationendpoint", "authorize"],
  ["authurl", "authorize"],
]);

/** The same for URLs whose host is always that of the token. */
const pathKeys: ReadonlyMap<string, string> = new Map([
  ["refreshurl", "refreshPath"],
  ["refreshtokenurl", "refreshPath"],
  ["refreshendpoint", "refreshPath"],
  ["revokeurl", "revokePath"],
  ["revocationurl", "revokePath"],
  ["revocationendpoint", "revokePath"],
]);

/** Writes a URL without placeholders as its host and its path. */
function splitUrl(member: Member, endpoint: string): Fix | undefined {
  const { value } = member;
  const owner = value.parent;
  if (value.type !== "string" || owner?.type !== "object" || owner.member(`${endpoint}Path`) !== undefined)
    return undefined;
  const [, host, path] = /^(https?:\/\/[\w.:-]+)(\/[\w./-]+)$/.exec(value.value) ?? [];
  if (host === undefined || path === undefined) return undefined;
  const edits = [
    insertMember(owner, `${endpoint}Host`, host),
    renameKey(member, `${endpoint}Path`),
    replaceText(value, path),
  ];
  return fixOf(`Split it into \`${endpoint}Host\` and \`${endpoint}Path\``, "unsafe", ...edits);
}

/** The known values of the options, the default first, and how other tools call the same. */
const optionValues: ReadonlyMap<string, ReadonlyMap<string, RegExp>> = new Map([
  [
    "authorizationMethod",
    new Map([
      ["header", /basic|header/i],
      ["body", /post|body|param|form/i],
    ]),
  ],
  [
    "bodyFormat",
    new Map([
      ["form", /form|urlencoded/i],
      ["json", /json/i],
    ]),
  ],
  [
    "credentialsEncodingMode",
    new Map([
      ["strict", /strict|^(?:url-?)?encoded?$/i],
      ["loose", /loose|none|raw/i],
    ]),
  ],
]);
