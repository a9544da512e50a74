import { documentKinds } from "../../../generated/shapes.js";
import { formatNames } from "../../report/formats.js";
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
    summary: "the name of standard input in reports; its ending decides the language",
  },
  "no-ignore": { summary: "lint what .gitignore and .intlintignore exclude" },
  "allow-empty": { summary: "accept folders without any document" },
  rule: {
    value: "RULE=SEVERITY",
    summary: "off, info, warning or error, for a rule, an area or a glob: jsonata=warning, 'auth/*=off'; repeatable",
  },
  only: { value: "RULE…", summary: "only these rules, areas or globs: --only jsonata; repeatable" },
  pedantic: { summary: "also report advice and guesses" },
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

const defaults: Readonly<Record<string, string>> = {
  pretty: " (default on a terminal)",
  compact: " (default elsewhere)",
};
const formats = formatNames.map((name) => name + (defaults[name] ?? "")).join(", ");

/** How reports are written. */
export const reportOptions = {
  format: {
    value: "NAME[:FILE]",
    short: "f",
    choices: formatNames,
    summary: `${formats}; written to FILE if given; repeatable`,
  },
  "output-file": { value: "FILE", summary: "write the report into FILE, not to standard output" },
  statistics: { summary: "count the findings of each rule instead of listing them, as text or JSON" },
  "show-suppressed": { summary: "also show what exceptions, comments and the baseline suppress" },
  ...colorOption,
} as const satisfies Record<string, OptionSpec>;

/** The severities that may fail a run. */
export const thresholds = ["error", "warning", "info", "never"] as const;
/** One of them; `never` only reports. */
export type Threshold = (typeof thresholds)[number];

/** When a report fails. */
export const thresholdOptions = {
  "fail-on": {
    value: "SEVERITY",
    choices: thresholds,
    summary: "the lowest severity that fails: error (default), warning, info, never",
  },
} as const satisfies Record<string, OptionSpec>;
