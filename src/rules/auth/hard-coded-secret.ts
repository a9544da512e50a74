import { defineRule, locateText, locateValue } from "../../rule-kit/index.js";

export default defineRule({
  id: "auth/hard-coded-secret",
  severity: "error",
  confidence: "likely",
  summary: "A secret that is written into the document",
  description: [
    "Configurations are stored, reviewed and copied: whoever can read one can use the secret in it, and changing the secret means changing every copy. Secrets belong to the account, which placeholders read, or to the environment.",
    "Values that look like a secret are reported, such as the tokens of well-known APIs, and random letters and digits where a secret is expected: client secrets, secrets of webhooks, authorizations, and the headers that carry keys. A value in the format of a well-known API's live secret is an error. No report shows the value: asterisks replace it in code and messages.",
  ].join("\n\n"),
  related: ["auth/unmasked-secret", "placeholder/secret-in-url"],
  examples: ({ override, highlight }) => {
    const secret = "a81bF0z93kQm27Xv5LtR84wc";
    const [Authorization, key] = ["Bearer {{api_key}}", "{{environment_variables.API_KEY}}"];
    return {
      bad: [
        highlight(override({ headers: { "X-Api-Key": secret } }), `"${secret}"`),
        highlight(override({ headers: { Authorization: `Bearer ${secret}` } }), secret),
      ],
      good: [override({ headers: { Authorization, "X-Api-Key": key, "X-Client-Id": secret } })],
    };
  },
  messages: {
    found: ({ place, kind }: { place: string; kind: string | undefined }) => ({
      what: `${place} contains ${kind ?? "what looks like a secret"}.`,
      why: "Anyone who can read the document can use it.",
      help: "Read it from the account, `{{api_key}}`, or from the environment, `{{environment_variables.API_KEY}}`. If it was real, have the vendor revoke it.",
    }),
  },
  create: (context) => ({
    document: () => {
      for (const { node, language, span, kind } of context.linted.secrets) {
        const place = typeof node.key === "string" ? `\`${node.key}\`` : "The text";
        const isWhole = language === "template" && span.end - span.start === node.value.length;
        const at = isWhole ? locateValue(node) : locateText(node, language, span);
        const severity = kind === undefined || isTestKey(kind) ? "warning" : "error";
        context.report({ message: "found", data: { place, kind }, at, severity });
      }
    },
  }),
});

/** Whether a secret of a known format only opens a sandbox. */
function isTestKey(kind: string): boolean {
  return kind.startsWith("a test key");
}
