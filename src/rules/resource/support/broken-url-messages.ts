/** The messages of `resource/broken-url`. */
export const messages = {
  tail: ({ tail, joint }: { tail: string; joint: string }) => ({
    what: `Every path is appended to \`${tail}\`.`,
    why: `Requests go to addresses such as \`${joint}\`, where the path is not a path any more.`,
    help: tail.startsWith("#") ? "Remove it." : "Write it in `query`, and only what comes before it in `base_url`.",
  }),
  quoted: ({ mark }: { mark: string }) => ({
    what: `The base URL begins with \`${mark}\`.`,
    why: "It is a part of the URL, so no request can be sent.",
    help: "Write the URL alone.",
  }),
  space: () => ({
    what: "The path has whitespace beside a slash or at an end.",
    why: "It is sent as `%20`, and most servers answer 404.",
    help: "Remove it.",
  }),
  fragment: () => ({
    what: "The path has a fragment.",
    why: "Clients do not send what follows `#` (RFC 9110, section 7.1).",
    help: "Remove it, or write `%23` for a number sign in a name.",
  }),
  slashes: () => ({
    what: "There are two slashes in a row.",
    why: "Most servers answer 404.",
    help: "Write one slash.",
  }),
  host: ({ part }: { part: string }) => ({
    what: part === "." ? "A name is missing before this dot of the host." : `No host contains \`${part}\`.`,
    why: "There is no such server, so no request can be sent.",
    help: "Write the host as the vendor names it.",
  }),
  port: ({ port }: { port: string }) => ({
    what: `There is no port \`${port}\`.`,
    why: "Ports are numbers up to 65535, so no request can be sent.",
    help: "Write the port that the vendor names, or none.",
  }),
  link: () => ({
    what: "The URL has no scheme.",
    why: "Browsers look for it on the site that shows the link.",
    help: "Begin it with `https://`.",
  }),
};
