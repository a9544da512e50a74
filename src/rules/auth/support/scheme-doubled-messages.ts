/** The messages of `auth/scheme-doubled`. */
export const messages = {
  doubled: () => ({
    what: "The value of a `bearer` authorization begins with a second `Bearer`.",
    why: "The header is sent as `Bearer Bearer …`.",
    help: "Write the token alone.",
  }),
  other: ({ scheme, rest }: { scheme: string; rest: string }) => ({
    what: `The value of a \`bearer\` authorization begins with the scheme \`${scheme}\`.`,
    why: `The header is sent as \`Bearer ${scheme} …\`, and servers read the first word as the scheme.`,
    help: `Write the token alone, or use \`header\` authorization with \`"header_name": "Authorization", "header_value": "${scheme} ${rest}"\`.`,
  }),
  field: ({ scheme, key }: { scheme: string; key: string }) => ({
    what: `The \`${key}\` of a \`basic\` authorization begins with the scheme \`${scheme}\`.`,
    why: "The runtime writes `Basic` itself, and the word becomes part of the credentials.",
    help: `Write the \`${key}\` alone.`,
  }),
  joined: ({ scheme, mark }: { scheme: string; mark: string }) => ({
    what:
      mark === "" ? `There is no space after \`${scheme}\`.` : `There is \`${mark}\` after \`${scheme}\`, not a space.`,
    why: "Servers read everything before the first space as the scheme, and this one is unknown.",
    help: `Write a single space after the scheme: \`${scheme} {{…}}\`.`,
  }),
  misspelt: ({ scheme, right }: Record<"scheme" | "right", string>) => ({
    what: `\`${scheme}\` is not a scheme; \`${right}\` is.`,
    why: "Servers read the first word as the scheme, and this one is unknown.",
    help: `Write \`${right}\`.`,
  }),
  header: ({ name }: { name: string }) => ({
    what: `The value begins with \`${name}\`, the name of its own header.`,
    why: "The name is sent again as part of the value, and the server does not recognize the credential.",
    help: "Write only what follows the name.",
  }),
  twice: ({ scheme }: { scheme: string }) => ({
    what: `The scheme \`${scheme}\` is written twice.`,
    why: "Servers read the second word as the token.",
    help: "Write the scheme once.",
  }),
};
