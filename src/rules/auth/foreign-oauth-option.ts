import { locateKey, locateValue } from "../../document/location.js";
import type { Member, ObjectNode } from "../../document/tree.js";
import { nearMiss, nearValue } from "jsonata-check/text";
import type { ShapedObject } from "../../schema/shaped-object.js";
import { fixOf, renameKey, replaceText } from "../../rule-kit/fixes.js";
import { defineRule } from "../../rule-kit/rule.js";

type OAuthConfig = ShapedObject<"OAuth2CredentialConfig"> | ShapedObject<"OAuth2ClientCredentialsCredentialConfig">;

export default defineRule({
  id: "auth/foreign-oauth-option",
  severity: "warning",
  confidence: "likely",
  summary: "A key or a value from another OAuth tool",
  description:
    "Most parts of an OAuth credential are open, because not all of their keys are public. Names from other tools are still not read here: `default_scopes` for `scope`, `client_id` for `client.id`, `client_secret_post` or `form-urlencoded` among the `options`.",
  fixable: "unsafe",
  silences: [{ rules: ["schema/unknown-property"], on: "text" }],
  related: ["auth/joined-scopes", "auth/token-url"],
  examples: ({ override }) => ({
    bad: [
      {
        ...override({
          credentials: {
            format: "oauth2",
            config: {
              client: { client_id: "{{environment_variables.ID}}" },
              auth: { tokenHost: "https://auth.acme.example" },
              default_scopes: ["users.read"],
              options: { bodyFormat: "form-urlencoded" },
            },
          },
        }),
        highlights: ['"client_id"', '"default_scopes"', '"form-urlencoded"'],
      },
    ],
    good: [
      override({
        credentials: {
          format: "oauth2",
          config: {
            client: { id: "{{environment_variables.ID}}" },
            auth: { tokenHost: "https://auth.acme.example" },
            scope: ["users.read"],
            options: { bodyFormat: "form" },
            pkce: "S256",
          },
        },
      }),
    ],
  }),
  messages: {
    key: ({ key, right }: { key: string; right: string }) => ({
      what: `\`${key}\` is not read; the property is called \`${right}\`.`,
      why: "The value has no effect, and the token request goes out without it.",
      help: `Rename it to \`${right}\`.`,
    }),
    client: ({ key, right }: { key: string; right: string }) => ({
      what: `\`${key}\` is not read here; it belongs in \`client\`.`,
      why: "The token request goes out without it, and the server rejects it.",
      help: `Write \`"client": { "${right}": … }\`.`,
    }),
    address: ({ key, parts }: { key: string; parts: AddressParts }) => ({
      what: `\`${key}\` is not read: the address is written in two parts.`,
      why: "The runtime does not know where to ask.",
      help: `Write ${parts.join(" and ")} into \`auth\`.`,
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
    const judgeKeys = ({ members }: ObjectNode, names: ReadonlyMap<string, string>): void => {
      for (const member of members) {
        const right = meantBy(member, names);
        if (right === undefined) continue;
        const isTaken = members.some(({ key }) => key.name === right);
        if (isTaken) continue;
        const data = { key: member.key.name, right };
        const fixes = [fixOf(`Rename to \`${right}\``, "unsafe", renameKey(member, right))];
        context.report({ message: "key", data, at: locateKey(member), fixes });
      }
    };
    const judgeAddresses = ({ members }: ObjectNode, endpoints: ObjectNode | undefined): void => {
      for (const member of members) {
        const [host, path] = addresses.get(folded(member.key.name)) ?? [];
        if (host === undefined || path === undefined || member.value.type !== "string") continue;
        // Beside the parts that are read it may be a note.
        if (endpoints?.member(host) !== undefined || endpoints?.member(path) !== undefined) continue;
        const [, origin = "https://…", rest = "/…"] = /^(https?:\/\/[^/]+)(\/.*)$/.exec(member.value.value) ?? [];
        const parts = [`\`"${host}": "${origin}"\``, `\`"${path}": "${rest}"\``] as const;
        const data = { key: member.key.name, parts };
        context.report({ message: "address", data, at: locateKey(member), severity: "error" });
      }
    };
    const judgeClient = ({ members }: ObjectNode): void => {
      for (const member of members) {
        const name = folded(member.key.name);
        const right = /^(?:client|consumer)/.test(name) ? clientKeys.get(name) : undefined;
        if (right === undefined || member.value.type !== "string") continue;
        context.report({ message: "client", data: { key: member.key.name, right }, at: locateKey(member) });
      }
    };
    const judgeConfig = (config: OAuthConfig): void => {
      const { node } = config;
      judgeKeys(node, configKeys);
      judgeAddresses(node, config.object("auth"));
      if (!config.has("client")) judgeClient(node);
      const duration = config.string("tokenExpiryDuration");
      if (duration === undefined || /^\s*\d+\s*$|\{\{/.test(duration.value)) return;
      context.report({ message: "duration", data: { value: duration.value }, at: locateValue(duration) });
    };
    const judgeEndpoints = (node: ObjectNode): void => {
      judgeKeys(node, endpointKeys);
      judgeAddresses(node, node);
    };
    return {
      OAuth2CredentialConfig: judgeConfig,
      OAuth2ClientCredentialsCredentialConfig: judgeConfig,
      OAuthClient: ({ node }) => judgeKeys(node, clientKeys),
      OAuth2Endpoints: ({ node }) => judgeEndpoints(node),
      OAuth2TokenEndpoint: ({ node }) => judgeEndpoints(node),
      OAuthOptions: ({ node }) => {
        judgeKeys(node, optionKeys);
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

/** The key that another one stands for, as other tools call it. */
function meantBy({ key, value }: Member, names: ReadonlyMap<string, string>): string | undefined {
  // A misspelling is a matter of the schema.
  if (value.type === "null" || nearMiss(key.name, new Set(names.values())) !== undefined) return undefined;
  const right = names.get(folded(key.name));
  return right === key.name ? undefined : right;
}

function folded(name: string): string {
  return name.toLowerCase().replaceAll(/[-_\s]/g, "");
}

/** The keys of a part of a credential by their own letters and by what other tools call them. */
function keysOf(keys: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(keys).flatMap(([key, others]) =>
      [folded(key), ...others].map((name): [string, string] => [name, key]),
    ),
  );
}

const configKeys = keysOf({
  scope: ["scopes", "defaultscopes", "oauthscopes"],
  params: ["authorizationparams", "authorizeparams", "authparams", "authorizationparameters"],
  tokenParams: ["tokenparameters", "accesstokenparams", "tokenrequestparams"],
  refreshParams: ["refreshtokenparams", "refreshparameters"],
  tokenExpiryDuration: ["tokenexpiresin", "tokenexpiry"],
});

const clientKeys = keysOf({
  id: ["clientid", "consumerkey"],
  secret: ["clientsecret", "consumersecret"],
  idParamName: [],
  secretParamName: [],
});

const endpointKeys = keysOf({
  tokenHost: ["tokenbaseurl"],
  tokenPath: [],
  authorizeHost: ["authorizationhost", "authhost"],
  authorizePath: ["authorizationpath", "authpath"],
  refreshPath: ["refreshtokenpath"],
  revokePath: [],
});

type AddressParts = readonly [host: string, path: string];

/** Whole addresses, as other tools have them, with the two keys that take their place. */
const addresses: ReadonlyMap<string, AddressParts> = new Map([
  ...["tokenurl", "tokenuri", "tokenendpoint", "accesstokenurl", "accesstokenuri"].map(
    (name): [string, AddressParts] => [name, ["tokenHost", "tokenPath"]],
  ),
  ...["authorizeurl", "authorizationurl", "authorizationuri", "authorizationendpoint", "authurl"].map(
    (name): [string, AddressParts] => [name, ["authorizeHost", "authorizePath"]],
  ),
]);

const optionKeys = keysOf({
  scopeSeparator: ["scopedelimiter", "scopesseparator"],
  authorizationMethod: ["tokenrequestauthmethod", "tokenendpointauthmethod", "authmethod"],
  bodyFormat: ["tokenrequestbodyformat"],
  credentialsEncodingMode: [],
});

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
