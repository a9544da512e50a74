import { defineRule, fixOf, locateKey, renameKey } from "../../rule-kit/index.js";
import type { Member, ObjectNode, Value } from "../../rule-kit/index.js";
import { oauthParameters } from "../../../generated/http-facts.js";
import { fold, isTypo, nearMiss } from "jsonata-check/text";
import { hasOtherVowel } from "../resource/support/common-names.js";

export default defineRule({
  id: "auth/oauth-parameter",
  severity: "warning",
  confidence: "likely",
  summary: "A parameter of OAuth that is misspelled or in the wrong place",
  description: [
    "`params` are sent to the page where people sign in, `tokenParams` and `refreshParams` with a token request. Servers ignore unknown parameters (RFC 6749, section 3), so a misspelled one has no effect: `acess_type`, `accessType`, or `scopes` in place of `scope`. Vendors whose token request is JSON, or for which `client` names its own parameters, may have other names.",
    "The `options` say how the runtime writes a token request. A parameter such as `access_type` has no effect there, or beside `params`.",
  ].join("\n\n"),
  fixable: "unsafe",
  related: ["auth/foreign-oauth-option", "auth/grant-type"],
  examples: ({ override, oauth2, highlight }) => ({
    bad: [
      highlight(
        override(oauth2({ params: { acess_type: "offline" }, options: { prompt: "consent" } })),
        '"acess_type"',
        '"prompt"',
      ),
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
    const judgeValue = (member: Member): void => {
      if (member.value.type !== "object") return;
      context.report({ message: "nested", data: { name: member.key.name }, at: locateKey(member) });
    };
    const judgeName = (member: Member, parameters: ObjectNode, config: Value | undefined): void => {
      const { name } = member.key;
      const right = hasOwnStyle(config) ? misspelt(name) : (standard(name) ?? misspelt(name) ?? nearlyStandard(name));
      if (right === undefined || right === name || parameters.member(right) !== undefined) return;
      // If a scope is sent as well, the vendor may have a parameter of that name.
      if (right === "scope" && config?.has("scope") === true) return;
      const lacks = right === "scope" && config !== undefined ? [{ value: config, keys: ["scope"] }] : [];
      const fixes = [fixOf(`Rename to \`${right}\``, "unsafe", renameKey(member, right))];
      // A few vendors call it so.
      const severity = right === nearlyStandard(name) ? "info" : "warning";
      context.report({ message: "near", data: { name, right }, at: locateKey(member), severity, fixes, lacks });
    };
    const judgePlaces = (node: ObjectNode | undefined, signsIn: boolean): void => {
      for (const member of node?.members ?? []) {
        const request = oauthParameters.get(standard(member.key.name) ?? "");
        if (request === undefined || request === "runtime" || member.value.type !== "string") continue;
        const place = request === "authorize" && signsIn ? "params" : "tokenParams";
        context.report({ message: "misplaced", data: { name: member.key.name, place }, at: locateKey(member) });
      }
    };
    const judge = (node: ObjectNode, signsIn: boolean): void => {
      const config = context.model.merged(node);
      objectAt(node, "params")?.members.forEach(judgeValue);
      for (const key of ["params", "tokenParams", "refreshParams"]) {
        const parameters = objectAt(node, key);
        for (const member of parameters?.members ?? []) judgeName(member, parameters ?? node, config);
      }
      for (const place of [node, objectAt(node, "options")]) judgePlaces(place, signsIn);
    };
    return {
      OAuth2CredentialConfig: ({ node }) => judge(node, true),
      OAuth2ClientCredentialsCredentialConfig: ({ node }) => judge(node, false),
    };
  },
});

function objectAt(node: ObjectNode, key: string): ObjectNode | undefined {
  const value = node.get(key);
  return value?.type === "object" ? value : undefined;
}

/** The parameter of OAuth that a name is, perhaps in another case: `grantType`. */
function standard(name: string): string | undefined {
  if (oauthParameters.has(name)) return name;
  const letters = fold(name);
  return [...oauthParameters.keys()].find((known) => known.includes("_") && fold(known) === letters);
}

/** Only `scopes` is the plural of a parameter and the name of nothing else. */
function misspelt(name: string): string | undefined {
  if (name === "scopes") return "scope";
  const near = nearMiss(name, oauthParameters.keys());
  if (near === undefined || fold(near) === fold(name) || `${near}s` === name) return undefined;
  // Beside what the runtime sends, vendors have names of their own.
  const isSlip = isTypo(name, near) || hasOtherVowel(name, near);
  return oauthParameters.get(near) === "runtime" && !isSlip ? undefined : near;
}

/** The parameter of OAuth that a name of other tools stands for. */
function nearlyStandard(name: string): string | undefined {
  return fold(name) === "redirecturl" ? "redirect_uri" : undefined;
}

/** Whether a vendor has parameters in a style of its own: it takes JSON, or renames those of the client. */
function hasOwnStyle(config: Value | undefined): boolean {
  const client = config?.get("client");
  const isRenamed = client?.has("idParamName") === true || client?.has("secretParamName") === true;
  return isRenamed || config?.get("options")?.text("bodyFormat") === "json";
}
