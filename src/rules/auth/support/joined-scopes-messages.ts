/** The messages of `auth/joined-scopes`. */
export const messages = {
  joined: ({ item, mark, separator }: { item: string; mark: string; separator: string }) => ({
    what: `\`${item}\` contains several scopes, joined by ${mark}.`,
    why: `The runtime joins the items with ${separator}, so the server sees this one as a single unknown scope.`,
    help: "Write each scope as a separate item.",
  }),
  edge: ({ item, edge }: { item: string; edge: string }) => ({
    what: `\`${item}\` has ${edge} at an end.`,
    why: "It is sent as part of the scope, which the server then does not know.",
    help: "Write the scope alone; the runtime joins the items.",
  }),
  list: ({ item }: { item: string }) => ({
    what: `\`${item}\` contains several scopes in one item.`,
    help: "Write each scope as a separate item; the runtime joins them.",
  }),
  separator: ({ written, character }: { written: string; character: string }) => ({
    what: `\`${written}\` is a URL-encoded separator, not the character itself.`,
    why: "The scopes are joined with that exact string, so the server sees a single unknown scope.",
    help: `Write the character: \`${JSON.stringify(character)}\`.`,
  }),
  nothing: () => ({
    what: "The scope separator is empty.",
    why: "The scopes run together into a single unknown scope.",
    help: 'Write `" "` or remove `scopeSeparator`.',
  }),
  openid: ({ separator }: { separator: string }) => ({
    what: `OpenID Connect (scope \`openid\`) separates scopes with spaces, not with \`${separator}\`.`,
    why: "A server that follows the standard sees a single unknown scope.",
    help: 'Write `"scopeSeparator": " "`, unless the vendor uses another separator.',
  }),
};
