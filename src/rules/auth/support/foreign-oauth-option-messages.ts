/** The messages of `auth/foreign-oauth-option`. */
export const messages = {
  moved: ({ key, right }: { key: string; right: string }) => ({
    what: `\`${key}\` is not read here; the setting is \`client.${right}\`.`,
    why: "The value has no effect, and the token request goes out without it.",
    help: `Move it into \`client\` as \`${right}\`.`,
  }),
  level: ({ key, inside }: { key: string; inside: string }) => ({
    what: `\`${key}\` is not read in \`${inside}\`, but beside it.`,
    why: "The value has no effect.",
    help: `Move it out of \`${inside}\`, into \`config\`.`,
  }),
  url: ({ key, endpoint }: { key: string; endpoint: string }) => ({
    what: `\`${key}\` is not read; the URL is split into \`${endpoint}Host\` and \`${endpoint}Path\`.`,
    why: "The value has no effect, and the runtime does not find the endpoint.",
    help: `Write the scheme and the host in \`auth.${endpoint}Host\` and the rest in \`auth.${endpoint}Path\`.`,
  }),
  path: ({ key, right }: { key: string; right: string }) => ({
    what: `\`${key}\` is not read; \`auth.${right}\` is, appended to \`tokenHost\`.`,
    why: "The value has no effect.",
    help: `Write the path of the URL in \`auth.${right}\`.`,
  }),
  duration: ({ value }: { value: string }) => ({
    what: `\`${value}\` is not a number of seconds.`,
    why: "The time at which the token expires cannot be computed from it.",
    help: 'Write the seconds alone, such as `"tokenExpiryDuration": 3600`.',
  }),
  value: ({ key, value, known }: { key: string; value: string; known: readonly string[] }) => ({
    what: `\`${value}\` is not a known value of \`${key}\`.`,
    why: "Other tools use it; here it is rejected or has no effect.",
    help: `Write ${known.map((one) => `\`${one}\``).join(" or ")}.`,
  }),
};
