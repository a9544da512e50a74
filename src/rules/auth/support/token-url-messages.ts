import type { Parts } from "./host-and-path.js";

/** The messages of `auth/token-url`. */
export const messages = {
  doubled: ({ host, path, both }: Parts) => ({
    what: `\`${host}\` already ends with the path in \`${path}\`.`,
    why: `Joined, they are \`${both}\`.`,
    help: `Remove the path from \`${host}\`.`,
  }),
  dropped: ({ host, path, hostPath, both }: Parts) => ({
    what: `The path \`${hostPath}\` in \`${host}\` is dropped.`,
    why: `\`${path}\` is resolved against the host like a link, so the request goes to \`${both}\`.`,
    help: `Move \`${hostPath}\` from \`${host}\` to the beginning of \`${path}\`.`,
  }),
  usual: ({ host, path, hostPath, both }: Parts) => ({
    what: `\`${host}\` contains the path \`${hostPath}\`, but there is no \`${path}\`.`,
    why: `Without a path the default is used, so the request goes to \`${both}\`.`,
    help: `Move \`${hostPath}\` to \`${path}\`.`,
  }),
  address: ({ host, path }: { host: string; path: string }) => ({
    what: `\`${path}\` is a whole URL, not a path below \`${host}\`.`,
    why: "If the two are joined as strings, the URL contains two hosts.",
    help: "Write only the path, beginning with a slash.",
  }),
  slashes: ({ path }: { path: string }) => ({
    what: `\`${path}\` has two slashes in a row.`,
    why: "At the beginning they introduce a host; elsewhere most servers answer 404.",
    help: "Write one slash.",
  }),
  signIn: ({ path }: { path: string }) => ({
    what:
      path === "tokenPath"
        ? "The token is requested from the address of the sign-in page."
        : `\`${path}\` is the address of the sign-in page.`,
    why: "The sign-in page answers with HTML (RFC 6749, section 3).",
    help: "Write the path of the vendor's endpoint for it.",
  }),
  rootless: ({ host, path }: { host: string; path: string }) => ({
    what: `\`${path}\` does not begin with a slash, and \`${host}\` does not end in one.`,
    why: "If the two are joined as strings, the path becomes part of the host name.",
    help: `Begin \`${path}\` with a slash.`,
  }),
};
