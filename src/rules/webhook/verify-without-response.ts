import { defineRule } from "../../rule-kit/index.js";
import type { ObjectConstructor } from "jsonata-check/syntax";
import { resultsOf } from "jsonata-check";

export default defineRule({
  id: "webhook/verify-without-response",
  severity: "warning",
  confidence: "likely",
  summary: "A verification that sends no response and stores nothing",
  description:
    "`handle_verification` says `type: 'verify'` for the request with which a vendor checks the address. It must say what to respond (`verification_response`) or what to store (`update_context`); otherwise the vendor gets an empty response and usually rejects the URL.",
  silences: [{ rules: ["jsonata/result-type"], on: "text" }],
  examples: ({ highlight, verification }) => ({
    bad: [highlight(verification("body.challenge ? { 'type': 'verify' }"), "{ 'type': 'verify' }")],
    good: [
      verification(
        "body.challenge ? { 'type': 'verify', " +
          "'verification_response': { 'status_code': 200, 'body': body.challenge } }",
      ),
    ],
  }),
  messages: {
    empty: () => ({
      what: "The verification has neither `verification_response` nor `update_context`.",
      why: "The vendor gets an empty response and usually rejects the URL.",
      help: "Add `verification_response` with a `status_code` and what the vendor expects in its `body`.",
    }),
  },
  create: (context) => ({
    expression: {
      roles: ["webhook-verification"],
      visit: (use) => {
        const { root } = use.analysis;
        // Objects elsewhere may be parts that a function merges with others.
        for (const node of root === undefined ? [] : resultsOf(root)) {
          if (node.type !== "object" || !isEmptyVerification(node)) continue;
          context.report({ message: "empty", at: use.locate(node) });
        }
      },
    },
  }),
});

/** Whether an object says `verify` and all its keys are known to be others than those it needs. */
function isEmptyVerification({ pairs }: ObjectConstructor): boolean {
  const keys = pairs.map(({ key }) => (key.type === "string" ? key.value : undefined));
  const type = pairs[keys.indexOf("type")]?.value;
  if (type?.type !== "string" || type.value !== "verify" || keys.includes(undefined)) return false;
  return !keys.includes("verification_response") && !keys.includes("update_context");
}
