import { defineRule, locateValue, type Node } from "../../rule-kit/index.js";
import { authorizationsOf } from "../../model/authorization.js";
import { isJudgeable, sendsNothing } from "./support/sends-nothing.js";
import { isIdentifier } from "../../secrets/account-names.js";
import { isSecretName } from "../../secrets/secret-names.js";
import { isLeftOut, isReadByItself, ownFieldsIn } from "./support/own-reads.js";

export default defineRule({
  id: "auth/unused-field",
  severity: "warning",
  confidence: "likely",
  tag: "unused",
  summary: "A credential field that nothing reads",
  description:
    "Everybody who connects an account has to fill in the field, but no request sends its value. Either it is left over, or the placeholder that should read it is missing.\n\nA token request reads `client_id`, `client_secret`, `username`, `password` and scopes by itself, and `basic` authorization without a `config` the user name and the password. An expression that takes the whole context may read every field.",
  related: ["auth/nothing-sent", "placeholder/undeclared"],
  needs: "names",
  examples: ({ config, apiKey, users, highlight, bearer }) => {
    const key = { name: "api_key", label: "API key", type: "password" };
    const fields = apiKey(key, { name: "region", label: "Region", type: "text" });
    const rest = { ...fields, ...bearer("{{api_key}}"), ...users({ list: { path: "/users" } }) };
    return {
      bad: [highlight(config(rest), '"region"')],
      good: [config({ base_url: "https://{{region}}.acme.example", ...rest })],
    };
  },
  messages: {
    unused: ({ name }: { name: string }) => ({
      what: `Nothing reads the field \`${name}\`.`,
      why: "People fill it in to connect an account, but no request sends its value.",
      help: `Read it where the vendor expects it, with \`{{${name}}}\`, or remove the field.`,
    }),
    identifier: ({ name }: { name: string }) => ({
      what: `Nothing in the document reads the field \`${name}\`.`,
      why: "People fill it in to connect an account, and only callers that read the account's context can use it.",
      help: `Read it where the vendor expects it, with \`{{${name}}}\`, or remove the field if no caller needs it.`,
    }),
  },
  create: (context) => ({
    config: (config) => {
      const { derived, model } = context;
      if (!derived.of(config, isJudgeable)) return;
      const base = config.value.layers[1]?.node;
      // Other installations of the base may read what an override leaves unread.
      const isReadInBase = (name: string): boolean =>
        model.reads.names(undefined).has(name) || ownFieldsIn(base).includes(name);
      const authorizations = authorizationsOf(config);
      const fields = config.credentials.flatMap((format) =>
        format.fields.filter(
          ({ name }) => !model.reads.mayMean(config, name) && !isReadByItself(name, format, config, authorizations),
        ),
      );
      if (fields.length === 0 || derived.of(config, sendsNothing)) return;
      const leftOut = config.credentials.filter((format) => isLeftOut(format, config, authorizations));
      for (const { name, value } of fields) {
        const node = value.get("name")?.node;
        if (node === undefined || (isWithin(node, base) && isReadInBase(name))) continue;
        // The authorization should read a secret of the format, and that is reported.
        if (isSecretName(name) && leftOut.some((format) => format.fieldNames.has(name))) continue;
        const at = locateValue(node);
        if (isIdentifier(name)) context.report({ message: "identifier", data: { name }, at, severity: "info" });
        else context.report({ message: "unused", data: { name }, at });
      }
    },
  }),
});

/** Whether a node is a part of another one. */
function isWithin(node: Node, whole: Node | undefined): boolean {
  return node.document === whole?.document && whole.start <= node.start && node.end <= whole.end;
}
