import { documentKinds } from "../../../generated/shapes.js";
import type { OptionSpec } from "../args.js";
import { colorChoices } from "../terminal.js";

const kind = {
  value: "KIND",
  choices: documentKinds,
  summary: `the kind of the documents: ${documentKinds.join(", ")}; detected by default`,
} as const satisfies OptionSpec;
const base = {
  value: "FILE",
  summary: "the integration that an override or an update is merged into",
} as const satisfies OptionSpec;
const config = {
  value: "FILE",
  summary: "use FILE, not the nearest intlint.config.json above each file",
} as const satisfies OptionSpec;
const noConfig = { summary: "use no configuration file" } as const satisfies OptionSpec;

/** The options of all commands that lint. */
export const inputOptions = {
  as: kind,
  base,
  api: {
    value: "FILE",
    summary: "the vendor's OpenAPI description, which documents are checked against; repeatable",
  },
  "stdin-filename": {
    value: "NAME",
    summary: "the name of standard input in reports; it also tells the language",
  },
  "no-ignore": { summary: "lint what .gitignore and .intlintignore exclude" },
  "allow-empty": { summary: "accept folders without any document" },
  rule: {
    value: "RULE=SEVERITY",
    summary: "off, info, warning or error, for a rule, an area or a glob: jsonata=warning, 'auth/*=off'; repeatable",
  },
  only: { value: "RULE…", summary: "only these rules, areas or globs: --only jsonata; repeatable" },
  pedantic: { summary: "also report guesses" },
  config,
  "no-config": noConfig,
  baseline: {
    value: "FILE",
    summary: "use FILE, not the intlint.baseline next to the configuration file",
  },
} as const satisfies Record<string, OptionSpec>;
/** One of them. */
export type InputOptionName = keyof typeof inputOptions;

/** The options that say which configuration counts. */
export const configurationOptions = { config, "no-config": noConfig } as const;

/** The options of commands that look into one document. */
export const documentOptions = { as: kind, base, ...configurationOptions } as const;
/** One of them. */
export type DocumentOptionName = keyof typeof documentOptions;

/** When output has colors. */
export const colorOption = {
  color: {
    value: "WHEN",
    choices: colorChoices,
    summary: "auto (default), always, never; NO_COLOR and FORCE_COLOR are respected",
  },
} as const satisfies Record<string, OptionSpec>;
