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
      what: `\`${key}\` is not read; \`auth.${right}\` is, appended to \`tokenHost\`.`,
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
      const isSet = (key: string): boolean => auth?.type === "object" && auth.member(key) !== undefined;
      // `auth/oauth-version` reports another version of OAuth.
      const isOtherVersion = members.some(({ key }) => key.name === "requestTokenUrl");
      for (const member of members) {
        if (member.value.type !== "string") continue;
        const [key, at] = [member.key.name, locateKey(member)];
        const endpoint = isOtherVersion ? undefined : meantBy(key, urlKeys);
        if (endpoint !== undefined && !isSet(`${endpoint}Host`)) {
          const fixes = member.value.parent === auth ? [splitUrl(member, endpoint)] : [];
          context.report({ message: "url", data: { key, endpoint }, at, fixes });
        }
        const right = meantBy(key, pathKeys);
        if (right !== undefined && !isSet(right)) context.report({ message: "path", data: { key, right }, at });
      }
    };
    const judgeClient = ({ members }: ObjectNode, client: Node | undefined): void => {
      for (const member of members) {
        const right = meantBy(member.key.name, clientKeys);
        if (right === undefined || member.value.type !== "string") continue;
        if (client?.type === "object" && client.member(right) !== undefined) continue;
        context.report({ message: "moved", data: { key: member.key.name, right }, at: locateKey(member) });
      }
    };
    const judgeDuration = (node: Node | undefined): void => {
      if (node?.type !== "string" || /^\s*\d+\s*$|\{\{/.test(node.value)) return;
      context.report({ message: "duration", data: { value: node.value }, at: locateValue(node) });
    };
    const judgeOption = (key: string, node: Node | undefined): void => {
      if (node?.type !== "string" || node.value.includes("{{")) return;
      const values = optionValues.filter(({ option }) => option === key);
      const known = values.map(({ value }) => value);
      // `schema/enum` reports misspelled values.
      if (known.includes(node.value) || nearValue(node.value, known) !== undefined) return;
      const right = values.find(({ others }) => others.test(node.value))?.value;
      const data = { key, value: node.value, known: right === undefined ? known : [right] };
      const fixes = right === undefined ? [] : [fixOf(`Write \`${right}\``, "unsafe", replaceText(node, right))];
      // Whether the runtime rejects it or uses the default, the request is only wrong if the default is not what is meant.
      const severity = right === undefined || right === known[0] ? "info" : "warning";
      context.report({ message: "value", data, at: locateValue(node), severity, fixes });
    };
    const judgeConfig = ({ node }: { readonly node: ObjectNode }): void => {
      judgeUrls(node, node.get("auth"));
      judgeDuration(node.get("tokenExpiryDuration"));
      judgeClient(node, node.get("client"));
    };
    const judgeEndpoints = ({ node }: { readonly node: ObjectNode }): void => judgeUrls(node, node);
    return {
      OAuth2CredentialConfig: judgeConfig,
      OAuth2ClientCredentialsCredentialConfig: judgeConfig,
      OAuth2Endpoints: judgeEndpoints,
      OAuth2TokenEndpoint: judgeEndpoints,
      OAuthOptions: ({ node }) => {
        for (const key of new Set(optionValues.map(({ option }) => option))) judgeOption(key, node.get(key));
      },
    };
  },
});

/** Settings with the folded keys of other tools for them. */
type OtherKeys = Readonly<Record<string, readonly string[]>>;

const clientKeys: OtherKeys = { id: ["clientid"], secret: ["clientsecret"] };

/** Whole URLs, by the first half of the keys that hold their parts. */
const urlKeys: OtherKeys = {
  token: ["tokenurl", "tokenuri", "tokenendpoint", "accesstokenurl"],
  authorize: ["authorizeurl", "authorizationurl", "authorizationuri", "authorizationendpoint", "authurl"],
};

/** Whole URLs whose host is always that of the token. */
const pathKeys: OtherKeys = {
  refreshPath: ["refreshurl", "refreshtokenurl", "refreshendpoint"],
  revokePath: ["revokeurl", "revocationurl", "revocationendpoint"],
};

function meantBy(key: string, others: OtherKeys): string | undefined {
  const folded = fold(key);
  return Object.keys(others).find((setting) => others[setting]?.includes(folded));
}

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

/** The values of the options, the default first, with the names that other tools have for them. */
const optionValues: readonly { option: string; value: string; others: RegExp }[] = [
  { option: "authorizationMethod", value: "header", others: /basic|header/i },
  { option: "authorizationMethod", value: "body", others: /post|body|param|form/i },
  { option: "bodyFormat", value: "form", others: /form|urlencoded/i },
  { option: "bodyFormat", value: "json", others: /json/i },
  { option: "credentialsEncodingMode", value: "strict", others: /strict|^(?:url-?)?encoded?$/i },
  { option: "credentialsEncodingMode", value: "loose", others: /loose|none|raw/i },
];
