import { locateText } from "../../document/location.js";
import { editText, fixOf } from "../../rule-kit/fixes.js";
import { defineRule } from "../../rule-kit/rule.js";

export default defineRule({
  id: "auth/scheme-doubled",
  severity: "warning",
  confidence: "likely",
  summary: "A bearer value that repeats the word `Bearer`",
  description:
    "`bearer` authorization writes `Authorization: Bearer <value>` itself. A value that begins with `Bearer ` is sent as `Bearer Bearer …`, which servers refuse.",
  fixable: "safe",
  examples: ({ override }) => ({
    bad: [
      {
        ...override({ authorization: { format: "bearer", config: { value: "Bearer {{api_key}}" } } }),
        highlights: ["Bearer "],
      },
    ],
    good: [override({ authorization: { format: "bearer", config: { value: "{{api_key}}" } } })],
  }),
  messages: {
    doubled: () => ({
      what: "The value of a `bearer` authorization begins with `Bearer` once more.",
      why: "The header is sent as `Bearer Bearer …`.",
      help: "Write the token alone.",
    }),
  },
  create: (context) => ({
    BearerAuthorizationConfig: (config) => {
      const value = config.string("value");
      const scheme = value && /^\s*bearer\s+/i.exec(value.value);
      if (value === undefined || !scheme) return;
      const span = { start: 0, end: scheme[0].length };
      const fixes = [fixOf("Remove the scheme", "safe", editText(value, span, ""))];
      context.report({ message: "doubled", data: undefined, at: locateText(value, "template", span), fixes });
    },
  }),
});
