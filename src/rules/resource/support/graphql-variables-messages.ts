import { didYouMean } from "../../../rule-kit/index.js";

/** The messages of `resource/graphql-variables`. */
export const messages = {
  undeclared: ({ name, near }: { name: string; near: string | undefined }) => ({
    what: `The query uses \`$${name}\`, but does not declare it.`,
    why: "The server refuses the query.",
    help: near === undefined ? `Declare \`$${name}\` behind the name of the query.` : `Did you mean \`$${near}\`?`,
  }),
  missing: ({ name }: { name: string }) => ({
    what: `The query requires the variable \`$${name}\`, and the request does not send it.`,
    why: "The server refuses the query.",
    help: `Add \`${name}\` to \`variables\`.`,
  }),
  key: ({ name, near }: { name: string; near: string }) => ({
    what: `A GraphQL request has no \`${name}\`.`,
    why: "The server ignores it.",
    help: didYouMean(near),
  }),
  unknown: ({ name, near }: { name: string; near: string | undefined }) => ({
    what: `The query declares no variable \`${name}\`.`,
    why: "The server ignores or rejects the value.",
    help: didYouMean(near) ?? `Declare \`$${name}\` behind the name of the query, and use it.`,
  }),
};
