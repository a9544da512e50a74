import { apiOf } from "../api/given.js";
import type { Api } from "../api/api.js";
import type { YamlParser } from "../document/parse.js";
import type { Diagnostic } from "../engine/diagnostic.js";
import { lintText, type LintOptions } from "../engine/lint.js";
import type { Example } from "../rule-kit/examples.js";
import type { Rule } from "../rule-kit/rule.js";
import { maskSpans } from "../text/mask.js";

/** A rule's findings in one of its examples. */
export interface ExampleFindings {
  readonly diagnostics: readonly Diagnostic[];
  /** The example with secrets masked. */
  readonly source: string;
}

/** Lints a wrong example and keeps the rule's own findings. */
export function exampleFindings(
  rule: Rule,
  example: Example,
  rules: readonly Rule[],
  yaml?: YamlParser,
): ExampleFindings {
  const { diagnostics, secrets } = lintText(example.text, {
    ...exampleOptions(example, rules, yaml),
    // Unused suppressions are only known after all other rules ran.
    selection: rule.needs === "suppressions" ? {} : { only: [rule.id], named: new Set([rule.id]) },
  });
  return { diagnostics: diagnostics.filter((one) => one.rule === rule.id), source: maskSpans(example.text, secrets) };
}

/** How an example is linted. */
export function exampleOptions(example: Example, rules: readonly Rule[], yaml: YamlParser | undefined): LintOptions {
  const { kind, language = "json", base, api, possibleBases } = example;
  return {
    rules,
    path: `${kind ?? "document"}.${language}`,
    language,
    ...(kind === undefined ? {} : { kind }),
    explicit: true,
    ...(base === undefined ? {} : { base: { text: base, path: "base.json" } }),
    ...(api === undefined ? {} : { api: exampleApi(api) }),
    ...(possibleBases === undefined ? {} : { possibleBases }),
    ...(yaml === undefined ? {} : { yaml }),
  };
}

/** The API description of an example. */
export function exampleApi(description: string): Api {
  return apiOf([{ path: "openapi.json", description }], JSON.parse);
}
