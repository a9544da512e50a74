import { defineRule, fixOf, locateValue, replaceText } from "../../rule-kit/index.js";
import { pathsOf, availabilityOf } from "../../model/availability.js";
import { parseTemplate, type Placeholder } from "../../placeholder/parse.js";
import { rootOf } from "../../placeholder/scope.js";
import { misspeltFields } from "./support/misspelt-fields.js";

export default defineRule({
  id: "auth/bearer-without-token-source",
  severity: "warning",
  confidence: "likely",
  summary: "A bearer token that neither a credential nor an action provides",
  description:
    "The value of a `bearer` authorization is read from the account: a credential field, a value that an action writes, or `{{oauth.token.access_token}}` for the OAuth formats. If nothing in the document provides it, the literal text `{{…}}` is sent as the token.",
  fixable: "suggestion",
  related: ["placeholder/undeclared", "placeholder/missing-oauth"],
  needs: "names",
  examples: ({ config, oauth2, highlight, bearer }) => ({
    bad: [highlight(config({ ...oauth2(), ...bearer("{{access_token}}") }), '"{{access_token}}"')],
    good: [config({ ...oauth2(), ...bearer("{{oauth.token.access_token}}") })],
  }),
  messages: {
    none: ({ hasOAuth }: { hasOAuth: boolean }) => ({
      what: "Nothing in the document provides the bearer token.",
      why: "The literal text `{{…}}` is sent as the token.",
      help: hasOAuth
        ? "Read the token of the OAuth format: `{{oauth.token.access_token}}`."
        : "Read a credential field by its bare name, or declare the name under `context` in the configuration file if a link token adds it.",
    }),
    empty: () => ({
      what: "The bearer token is empty.",
      why: "The requests go out without a token.",
      help: "Read the credential here, such as `{{api_key}}` or `{{oauth.token.access_token}}`.",
    }),
  },
  create: (context) => ({
    BearerAuthorizationConfig: (authorization) => {
      const node = authorization.string("value");
      const place = node && context.model.placeOf(node);
      if (node === undefined || place === undefined) return;
      const { placeholders } = parseTemplate(node.value);
      const scope = place.owner.kind === "integration" ? "account" : "request";
      const isMissing = (placeholder: Placeholder) =>
        placeholder.default === undefined &&
        pathsOf(placeholder).every((path) => availabilityOf(path, scope, place) === "missing");
      if (node.value.trim() === "") {
        context.report({ message: "empty", at: locateValue(node) });
        return;
      }
      if (placeholders.length === 0 || !placeholders.every(isMissing)) return;
      // Every other root is a mistake of its own, which the placeholder rules word better.
      const paths = placeholders.flatMap(pathsOf);
      const roots = paths.map((path) => rootOf(path).kind);
      if (roots.some((root) => root !== "account" && root !== "prefixed")) return;
      // Neither is a field whose declaration is misspelled.
      const misspelt = context.derived.of(place.config, misspeltFields);
      if (paths.some(({ segments: [root] }) => misspelt.has(root?.text ?? ""))) return;
      const hasOAuth = place.config.hasOAuth === true;
      const token = replaceText(node, "{{oauth.token.access_token}}");
      const fixes = hasOAuth ? [fixOf("Read the OAuth token", "suggestion", token)] : [];
      context.report({ message: "none", data: { hasOAuth }, at: locateValue(node), fixes });
    },
  }),
});
