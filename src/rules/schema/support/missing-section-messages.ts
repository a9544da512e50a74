import { anyOf } from "./wording.js";

/** The messages of `schema/missing-section`. */
export const messages = {
  label: () => ({
    what: "The integration has no `label`.",
    why: "People see the label in the dashboard and when they connect an account.",
    help: "Add `label`: the name of the vendor or the product.",
  }),
  credentials: () => ({
    what: "The configuration has no `credentials`.",
    why: "Accounts cannot be connected, and the names in placeholders cannot be checked.",
    help: "Add `credentials`, or `no_auth: true` to the methods that need none.",
  }),
  baseUrl: ({ paths }: { paths: readonly string[] }) => ({
    what: "The configuration has no `base_url`.",
    why: `The path \`${paths[0]}\` is relative: without a host the request cannot be sent.`,
    help: "Add `base_url`, such as `https://api.acme.example/v1`, here or to the method.",
  }),
  sections: ({ names, effects }: { names: readonly string[]; effects: readonly string[] }) => ({
    what: `The configuration has no ${anyOf(names)}.`,
    why: effects.join(" "),
    help: "Add what the vendor's API has, and set the rest to null.",
  }),
  authorization: () => ({
    what: "The configuration has no `authorization`, and nothing else reads a credential.",
    why: "Requests are sent without credentials.",
    help: 'Add `authorization`, such as `{ "format": "bearer", "config": { "value": "{{api_key}}" } }`.',
  }),
};
