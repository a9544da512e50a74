import { type Config, defineRule, fixOf, locateValue, replaceText, type Value } from "../../rule-kit/index.js";
import { authorizationsOf } from "../../model/authorization.js";
import { accountName } from "../../placeholder/scope.js";
import { isPublicName, isSecretName } from "../../secrets/secret-names.js";

export default defineRule({
  id: "auth/unmasked-secret",
  severity: "warning",
  confidence: "likely",
  summary: "A secret that the connection form shows in plain text",
  description:
    "A field of the type `text` shows what is typed, and its value is shown again later. Passwords, secrets, tokens and keys belong in a field of the type `password`. Names such as `board_token` or `publishable_key` are public, and so is a field with a default; of the two fields of `basic` authorization only the password is secret.",
  fixable: "unsafe",
  examples: ({ override, apiKey, highlight }) => ({
    bad: [highlight(override(apiKey({ name: "client_secret", label: "Client secret", type: "text" })), '"text"')],
    good: [
      override(
        apiKey(
          { name: "client_secret", label: "Client secret", type: "password" },
          { name: "token_url", label: "Token URL", type: "text" },
        ),
      ),
    ],
  }),
  messages: {
    plain: ({ name }: { name: string }) => ({
      what: `The field \`${name}\` is a secret, but its type is \`text\`.`,
      why: "The connection form shows it in plain text.",
      help: "Set the type to `password`.",
    }),
  },
  create: (context) => ({
    Field: (field) => {
      const name = field.text("name");
      const type = field.string("type");
      if (name === undefined || type?.value !== "text" || !isSecretName(name) || isPublicName(name)) return;
      // A value that the document itself shows is not secret, and of a pair only the password is.
      if (field.text("default") || isUserOfPair(name, context.model.placeOf(field.node)?.config)) return;
      const fixes = [fixOf("Set the type to `password`", "unsafe", replaceText(type, "password"))];
      context.report({ message: "plain", data: { name }, at: locateValue(type), fixes });
    },
  }),
});

/** Whether `basic` sends a field as the user name and another field as the password. */
function isUserOfPair(name: string, config: Config | undefined): boolean {
  const reads = (value: Value | undefined): readonly string[] =>
    value?.template?.reads.flatMap(({ root }) => accountName(root) ?? []) ?? [];
  return (
    config !== undefined &&
    authorizationsOf(config).some(({ format, value }) => {
      const [user, password] = ["username", "password"].map((key) => reads(value.get("config")?.get(key)));
      return format === "basic" && user?.includes(name) === true && password?.some((other) => other !== name) === true;
    })
  );
}
