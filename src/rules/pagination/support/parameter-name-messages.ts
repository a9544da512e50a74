/** The messages of `pagination/parameter-name`. */
export const messages = {
  marks: ({ key, written }: { key: string; written: string }) => ({
    what: `\`${key}\` is not a plain name: \`${written}\`.`,
    why: "The extra characters are escaped and become part of the name, which the server does not know.",
    help: "Write the name alone.",
  }),
  same: ({ key, written }: { key: string; written: string }) => ({
    what: `\`${key}\` and \`limit_key\` both name the parameter \`${written}\`.`,
    why: "A request can send only one value under that name: either the page size or the position is lost.",
    help: "Write the name that the vendor has for the page size.",
  }),
  swapped: ({ key, written, limit }: Record<"key" | "written" | "limit", string>) => ({
    what: `\`${key}\` names the page size \`${written}\`, and \`limit_key\` the position \`${limit}\`.`,
    why: "The number of the page is sent as the page size, and the page size as the page.",
    help: "Swap the two names.",
  }),
  short: ({ key, right }: { key: string; right: string }) => ({
    what: `\`${key}\` is not a setting of a pagination; \`${right}\` is.`,
    why: "It is not read: the parameter keeps its usual name.",
    help: `Write \`${right}\`.`,
  }),
  token: ({ path, key }: { path: string; key: string }) => ({
    what: `The cursor is read from \`${path}\` and sent as \`${key}\`, the other way around.`,
    why: "A response names the token of the next page, and a request that of its own page.",
    help: "Swap the two names.",
  }),
  path: ({ path }: { path: string }) => ({
    what: `\`cursor_key\` is the path \`${path}\` into the response, not the name of a parameter.`,
    why: "The server does not know a parameter of that name, and each request returns the first page.",
    help: "Write the name of the parameter that the vendor has for the cursor.",
  }),
  placeholder: ({ key, written }: { key: string; written: string }) => ({
    what: `\`${key}\` is the name of a parameter, not its value: \`${written}\` is not resolved.`,
    why: "The literal text is sent as the name, and the server does not know it.",
    help: "Write the parameter's name; the pagination adds its value.",
  }),
};
