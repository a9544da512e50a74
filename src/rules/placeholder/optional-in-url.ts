import { type Config, defineRule } from "../../rule-kit/index.js";
import { isOptional } from "../../model/availability.js";
import { hasFlag, readsFrom, type Placeholder, type Template } from "../../placeholder/parse.js";

export default defineRule({
  id: "placeholder/optional-in-url",
  severity: "info",
  confidence: "likely",
  summary: "An optional credential field in a URL, without a default",
  description:
    "A field with `required: false` may be left empty, and a URL with a gap in it does not work. Give the placeholder a default after `?:`, or make the field required. So it is with `:undefined` between two slashes of a path.",
  examples: ({ override, apiKey, highlight }) => {
    const field = apiKey({ name: "region", label: "Region", type: "text", required: false });
    const reading = (region: string) => override({ base_url: `https://{{${region}}}.acme.example`, ...field });
    return { bad: [highlight(reading("region"), "region")], good: [reading("region:ignore-empty-str?:eu")] };
  },
  messages: {
    optional: ({ name }: { name: string }) => ({
      what: `The field \`${name}\` is optional, but the URL needs it.`,
      why: "For accounts that leave it empty, the URL is broken and requests fail.",
      help: "Add a default after `?:`, or make the field required.",
    }),
    gap: ({ written }: { written: string }) => ({
      what: `Without a value \`${written}\` leaves nothing between two slashes.`,
      why: "The path then has an empty segment, which most servers answer with 404.",
      help: "Remove `:undefined` if the value is needed, or add a default after `?:`.",
    }),
  },
  create: (context) => ({
    template: {
      where: (template) => readsFrom(template, "account", "prefixed") || template.text.includes(":undefined"),
      visit: (use) => {
        for (const gap of gapsIn(use.template)) {
          if (context.model.placeOf(use.node)?.field !== "path") break;
          const written = use.text.slice(gap.start, gap.end);
          context.report({ message: "gap", data: { written }, at: use.locate(gap) });
        }
        for (const { root, path, place, placeholder } of context.model.readsOf(use, "account", "prefixed")) {
          if (place.field !== "base_url" && place.field !== "path") continue;
          if (isOptional(placeholder) || placeholder.alternatives.length > 1 || place.owner.kind === "credential")
            continue;
          if (!isLeftOpen(root.name.text, place.config)) continue;
          context.report({ message: "optional", data: { name: root.name.text }, at: use.locate(path) });
        }
      },
    },
  }),
});

/** The placeholders that leave a path segment empty without a value. */
function gapsIn({ text, placeholders }: Template): readonly Placeholder[] {
  return placeholders.filter(
    (one) =>
      hasFlag(one, "undefined") && one.default === undefined && text[one.start - 1] === "/" && text[one.end] === "/",
  );
}

/** Whether a field of that name is optional and has no default. */
function isLeftOpen(name: string, config: Config): boolean {
  if (config.names.shared.has(name)) return false;
  return config.credentials.some(({ fields }) =>
    fields.some(({ name: field, value }) => {
      const required = value.get("required")?.node;
      return field === name && required?.type === "boolean" && !required.value && !value.has("default");
    }),
  );
}
