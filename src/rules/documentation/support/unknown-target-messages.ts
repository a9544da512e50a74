import { didYouMean } from "../../../rule-kit/index.js";

/** The messages of `documentation/unknown-target`. */
export const messages = {
  unnamed: ({ type, missing }: { type: string; missing: readonly string[] }) => ({
    what: `The \`${type}\` does not say which method it is about: it has no ${missing.join(" and no ")}.`,
    why: "It is not shown anywhere.",
    help: `Add ${missing.join(" and ")}.`,
  }),
  whole: ({ type }: { type: string }) => ({
    what: `A \`${type}\` is about the whole integration, not about one resource.`,
    why: "The resource is ignored.",
    help: "Remove `resource` and `method`, or change `type` to `description` if the text is about one method.",
  }),
  resource: ({ name, near }: { name: string; near: string | undefined }) => ({
    what: `There is no resource \`${name}\`.`,
    why: "The row is not shown anywhere.",
    help: didYouMean(near) ?? "Name a resource of the configuration, or remove the row.",
  }),
  method: ({ resource, name, near }: { resource: string; name: string; near: string | undefined }) => ({
    what: `\`${resource}\` has no method \`${name}\`.`,
    why: "The row is not shown anywhere.",
    help: didYouMean(near) ?? "Name a method of the resource, or remove the row.",
  }),
};
