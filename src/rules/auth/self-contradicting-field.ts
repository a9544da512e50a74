import { defineRule, locateValue, type Node } from "../../rule-kit/index.js";
import { refusalOf, isExample, optionValues, textOf, isForeign } from "./support/field-values.js";

export default defineRule({
  id: "auth/self-contradicting-field",
  severity: "warning",
  confidence: "likely",
  summary: "A credential field that rejects its own values",
  description:
    "The value of a field must match its `pattern` and its `format`. A `default` or an option that does not match can be chosen but not submitted, and a `placeholder` that does not match shows people an invalid example. If two options share a value, only one can ever be chosen.",
  related: ["auth/bad-pattern", "auth/select-without-options"],
  examples: ({ override, apiKey, highlight }) => {
    const account = { name: "account", label: "Account", type: "text", pattern: "^[0-9]+$" };
    const options = ["Europe", "Asia"].map((label) => ({ label, value: "eu" }));
    const region = { name: "region", label: "Region", type: "single_select", default: "us", options };
    return {
      bad: [
        highlight(override(apiKey({ ...account, default: "main" })), '"main"'),
        highlight(override(apiKey(region)), '"us"', '"eu"'),
      ],
      good: [override(apiKey({ ...account, default: "1000", placeholder: "Your account number" }))],
    };
  },
  messages: {
    refused: ({ what, value, by }: { what: string; value: string; by: string }) => ({
      what: `The ${what} \`${value}\` does not match the field's own ${by}.`,
      why: "The form rejects it.",
      help: `Change the ${what} or the ${by}.`,
    }),
    twice: ({ value }: { value: string }) => ({
      what: `Two options have the value \`${value}\`.`,
      why: "The account does not record which of the two was chosen.",
      help: "Write a different `value` for each option.",
    }),
    noOption: ({ value }: { value: string }) => ({
      what: `The default \`${value}\` is not one of the options.`,
      why: "The form begins with a value that cannot be chosen.",
      help: "Set the default to the `value` of one of the options.",
    }),
  },
  create: (context) => ({
    Field: (field) => {
      const options = optionValues(field);
      const refusal = refusalOf(field);
      const judge = (what: string, node: Node | undefined): void => {
        const value = node && textOf(node);
        const by = value === undefined || value === "" || value.includes("{{") ? undefined : refusal(value);
        if (node === undefined || value === undefined || by === undefined) return;
        context.report({ message: "refused", data: { what, value, by }, at: locateValue(node) });
      };
      const initial = field.string("default");
      const texts = options.map(textOf);
      if (initial !== undefined && isForeign(initial, field, texts)) {
        context.report({ message: "noOption", data: { value: initial.value }, at: locateValue(initial) });
      } else judge("default", initial);
      const example = field.string("placeholder");
      if (example !== undefined && isExample(example.value)) judge("example", example);
      const firsts = new Map(options.map((option) => [textOf(option), option] as const).reverse());
      for (const option of options) {
        const value = textOf(option);
        const first = firsts.get(value);
        if (value === undefined || first === undefined || first === option) judge("option", option);
        else {
          const related = [{ location: locateValue(first), message: "first used here" }];
          context.report({ message: "twice", data: { value }, at: locateValue(option), related });
        }
      }
    },
  }),
});
