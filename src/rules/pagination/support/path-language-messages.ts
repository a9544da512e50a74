/** The messages of `pagination/path-language`. */
export const messages = {
  root: ({ part }: { part: string }) => ({
    what: `The path begins with \`${part}\`, which is JSONPath syntax.`,
    why: "A dotted path starts at the root of the response; it has no property `$`.",
    help: `Remove \`${part}\`.`,
  }),
  empty: () => ({
    what: "The path has a dot without a name on one side.",
    why: "No property has an empty name, so nothing is found.",
    help: "Write one dot between two names, and none before the first or after the last.",
  }),
  space: () => ({
    what: "The path begins or ends with whitespace.",
    why: "It is read as part of a name, so nothing is found.",
    help: "Remove it.",
  }),
  placeholder: ({ part }: { part: string }) => ({
    what: `\`${part}\` is a placeholder, but a path is not a template.`,
    why: "The braces are read as part of the name, so nothing is found.",
    help: "Write the path alone, from the root of the response.",
  }),
  prefix: ({ part }: { part: string }) => ({
    what: `The path begins with \`${part}\`, but it starts at the root of the response body already.`,
    why: `Unless the response has a property \`${part}\`, nothing is found and every list ends after its first page.`,
    help: `Remove \`${part}.\`.`,
  }),
  expression: ({ part }: { part: string }) => ({
    what: `\`${part}\` is part of an expression, but a path is not evaluated.`,
    why: "It is read as part of a property's name, so nothing is found.",
    help: "Write the path to the value alone. What has to be computed is possible with `dynamic` pagination.",
  }),
  foreign: ({ part }: { part: string }) => ({
    what: `\`${part}\` is ${/[[*]/.test(part) ? "JSONPath" : "syntax of another language"}, not part of a dotted path.`,
    help: /[[*]/.test(part)
      ? "Write the index of an array item as its own step: `items.0.id`."
      : "Write names with dots between them: `data.items`.",
  }),
};
