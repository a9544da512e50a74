import { fold, nearMiss } from "jsonata-check/text";
import { oauthParameters } from "../../../generated/http-facts.js";
import { locateKey } from "../../document/location.js";
import type { Member, ObjectNode } from "../../document/tree.js";
import type { Value } from "../../model/value.js";
import { fixOf, renameKey } from "../../rule-kit/fixes.js";
import { defineRule } from "../../rule-kit/rule.js";

export default defineRule({
  id: "auth/oauth-parameter",
  severity: "warning",
  confidence: "likely",
  summary: "A parameter of OAuth that is misspelled or in the wrong place",
  description: [
    "`params` are sent to the page where people sign in, `tokenParams` and `refreshParams` with a token request. Servers ignore unknown parameters (RFC 6749, section 3), so a misspelled one has no effect: `acess_type`, or `scopes` in place of `scope`.",
    "The `options` say how the runtime writes a token request. A parameter such as `access_type` has no effect there, or beside `params`.",
  ].join("\n\n"),
  fixable: "unsafe",
  related: ["auth/foreign-oauth-option", "auth/grant-type"],
  examples: ({ override, oauth2 }) => ({
    bad: [
      {
        ...override(oauth2({ params: { acess_type: "offline" }, options: { prompt: "consent" } })),
        highlights: ['"acess_type"', '"prompt"'],
      },
    ],
    good: [override(oauth2({ params: { access_type: "offline", prompt: "consent" } }))],
  }),
  messages: {
    near: ({ name, right }: { name: string; right: string }) => ({
      what: `\`${name}\` is not a parameter of OAuth; \`${right}\` is.`,
      why: "Servers ignore parameters that they do not know, so it has no effect.",
      help: `Write \`${right}\`.`,
    }),
    nested: ({ name }: { name: string }) => ({
      what: `\`${name}\` is an object, but a parameter of the sign-in page is a string.`,
      why: "In the URL it becomes `[object Object]`.",
      help: `Write each parameter as its own key in \`params\`, or the JSON as a string.`,
    }),
    misplaced: ({ name, place }: { name: string; place: string }) => ({
      what: `\`${name}\` is a parameter of ${place === "params" ? "the sign-in page" : "the token request"} and is not read here.`,
      why: "The request is sent without it.",
      help: `Move it into \`${place}\`.`,
    }),
  },
  create: (context) => {
    const judgeValues = (parameters: ObjectNode | undefined): void => {
      for (const { key, value } of parameters?.members ?? []) {
        if (value.type !== "object") continue;
        context.report({ message: "nested", data: { name: key.name }, at: locateKey({ key, value }) });
      }
    };
    const judgeNames = (parameters: ObjectNode | undefined, config: Value | undefined): void => {
      for (const member of parameters?.members ?? []) {
        const right = meantBy(member);
        if (right === undefined || parameters?.member(right) !== undefined) continue;
        // With a scope that is sent, the vendor may have a parameter of that name.
        if (right === "scope" && config?.has("scope") === true) continue;
        const lacks = right === "scope" && config !== undefined ? [{ value: config, keys: ["scope"] }] : [];
        const fixes = [fixOf(`Rename to \`${right}\``, "unsafe", renameKey(member, right))];
        const data = { name: member.key.name, right };
        context.report({ message: "near", data, at: locateKey(member), fixes, lacks });
      }
    };
    const judgePlaces = (node: ObjectNode | undefined, signsIn: boolean): void => {
      for (const member of node?.members ?? []) {
        const request = oauthParameters.get(member.key.name);
        if (request === undefined || member.value.type !== "string") continue;
        const place = request === "authorize" && signsIn ? "params" : "tokenParams";
        context.report({ message: "misplaced", data: { name: member.key.name, place }, at: locateKey(member) });
      }
    };
    const judge = (node: ObjectNode, signsIn: boolean): void => {
      const config = context.model.merged(node);
      judgeValues(objectAt(node, "params"));
      for (const key of ["params", "tokenParams", "refreshParams"]) judgeNames(objectAt(node, key), config);
      for (const place of [node, objectAt(node, "options")]) judgePlaces(place, signsIn);
    };
    return {
      OAuth2CredentialConfig: ({ node }) => judge(node, true),
      OAuth2ClientCredentialsCredentialConfig: ({ node }) => judge(node, false),
    };
  },
});

/** Vendors write their parameters in other cases and in the plural; only `scopes` is the name of nothing else. */
function meantBy({ key: { name } }: Member): string | undefined {
  if (name === "scopes") return "scope";
  const near = nearMiss(name, oauthParameters.keys());
  return near === undefined || fold(near) === fold(name) || `${near}s` === name ? undefined : near;
}

function objectAt(node: ObjectNode, key: string): ObjectNode | undefined {
  const value = node.get(key);
  return value?.type === "object" ? value : undefined;
}
