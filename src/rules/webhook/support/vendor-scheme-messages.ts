/** The messages of `webhook/vendor-scheme`. */
export const messages = {
  differs: ({ header, vendors, what, usual, written }: Record<Fact, string>) => ({
    what: `${vendors} computes \`${header}\` with the ${what} \`${usual}\`, not \`${written}\`.`,
    why: "No event passes the verification.",
    help: `Write \`${usual}\` if the events come from ${vendors}.`,
  }),
  prefix: ({ header, vendors, prefix, written }: Record<"header" | "vendors" | "prefix" | "written", string>) => ({
    what: `${vendors} ${prefix === "" ? "sends" : `writes \`${prefix}\` before`} the digest in \`${header}\`${prefix === "" ? " alone" : ""}, but \`compare_with\` is \`${written}\`.`,
    why: "The two strings are never equal: no event passes the verification.",
    help: `Write \`${prefix}$header.${header}\` if the events come from ${vendors}.`,
  }),
  parts: ({ header, vendors, parts }: { header: string; vendors: string; parts: readonly string[] }) => ({
    what: `These parts are not what ${vendors} signs for \`${header}\`.`,
    why: "No event passes the verification.",
    help: `Write \`"parts": ${JSON.stringify(parts).replaceAll(",", ", ")}\` if the events come from ${vendors}.`,
  }),
  prefixed: ({ algorithm, prefix }: { algorithm: string; prefix: string }) => ({
    what: `The algorithm is \`${algorithm}\`, but \`compare_with\` begins with \`${prefix}=\`.`,
    why: "The two digests never match: no event passes the verification.",
    help: `Write \`"algorithm": "${prefix}"\`, or compare with the header that carries a \`${algorithm}\` digest.`,
  }),
  inexpressible: ({ header, vendors, obstacle }: { header: string; vendors: string; obstacle: string }) => ({
    what: `\`hmac\` cannot check \`${header}\` of ${vendors}: ${obstacle}.`,
    why: "No event passes the verification.",
    help: "Check the request in `handle_verification`, or have `payload_transform` prepare the header.",
  }),
};

type Fact = "header" | "vendors" | "what" | "usual" | "written";
