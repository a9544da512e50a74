import { colorOption, documentOptions, inputOptions } from "./shared-options.js";
import type { CommandUsage } from "./usage.js";

/** The formats of `--effective`. */
export const effectiveFormats = ["pretty", "json"] as const;

/** How `explain` is used. */
export const explainUsage = {
  name: "explain",
  forms: [
    { line: "explain <rule>", summary: "a rule's page: what, why, examples" },
    {
      line: "explain <file>:<line>:<column>",
      summary: "the schema at a place, and the names and types in scope",
    },
    {
      line: "explain --effective <file> <resource>.<method>",
      summary: "the request that is sent, and where each part comes from",
    },
    {
      line: "explain --api <file>",
      summary: "which methods the API description covers, and which of its operations nothing uses",
    },
  ],
  options: {
    effective: { summary: "show the request that a method sends" },
    api: { value: "FILE", summary: inputOptions.api.summary },
    format: {
      value: "NAME",
      short: "f",
      choices: effectiveFormats,
      summary: "of --effective: pretty (default), json",
    },
    ...documentOptions,
    ...colorOption,
  },
  examples: [
    { line: "explain jsonata/hyphenated-name", summary: "why a finding matters, and what to write" },
    { line: "explain acme.json:19:55", summary: "the names and types at a place that a report printed" },
    { line: "explain --effective acme.json contacts.list", summary: "the request of one method after merging" },
  ],
} satisfies CommandUsage;
