import { problemRule } from "../../rule-kit/index.js";

export default problemRule({
  id: "jsonata/root-in-item",
  severity: "warning",
  confidence: "likely",
  summary: "A field of the input that is looked up in an item",
  description:
    "In brackets, and in every step after the first, names are looked up in the item at hand and no longer in the input. `body.items[id = paginationValues.last]` compares `id` with a field `paginationValues` of each item, finds none, and selects nothing. `$$` is the input everywhere.",
  fixable: "unsafe",
  related: ["jsonata/unknown-path", "jsonata/context-after-binding"],
  examples: ({ highlight, message }) => ({
    bad: [highlight(message("data.texts[lang = headers.`x-lang`].text"), "headers.`x-lang`")],
    good: [message("data.texts[lang = $$.headers.`x-lang`].text"), message("data.errors[status >= 500].detail")],
  }),
  problems: {
    "root-in-item": ({ name, isIndex = false }) => ({
      what: `\`${name}\` is looked up in each item here, not in the input.`,
      why: isIndex
        ? "An item does not have it, so the count is 0, which selects the first item."
        : "An item does not have it, so it evaluates to nothing.",
      help: isIndex
        ? "The last item is `[-1]`; the index of the first is 0."
        : `Write \`$$.${name}\`: \`$$\` is the input everywhere.`,
    }),
  },
});
