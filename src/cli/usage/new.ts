import type { CommandUsage } from "./usage.js";

/** What can be drafted. */
export const draftKinds = ["integration-file", "config"] as const;

/** How `new` is used. */
export const newUsage = {
  name: "new",
  forms: [{ line: "new <name> --api FILE", summary: "draft an integration from the vendor's OpenAPI description" }],
  options: {
    api: { value: "FILE", summary: "the description; repeatable" },
    resources: { value: "NAME,…", summary: "only these resources; without it, all of them" },
    kind: { value: "KIND", choices: draftKinds, summary: "integration-file (default), config" },
    yaml: { summary: "write YAML, not JSON" },
    out: { value: "FILE", summary: "write to FILE, which must not exist; standard output by default" },
  },
  takesFiles: false,
  examples: [
    { line: "new acme --api specs/acme.yaml --resources users,teams", summary: "two resources, on standard output" },
    { line: "new acme --api specs/acme.yaml --out acme.integration.json", summary: "all of the API, to a new file" },
  ],
  note: "What the description does not say is listed on standard error.",
} satisfies CommandUsage;
