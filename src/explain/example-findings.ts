import { apiOf } from "../api/given.js";
import type { Api } from "../api/api.js";
import type { YamlParser } from "../document/parse.js";
import type { Diagnostic } from "../engine/diagnostic.js";
import { lintText } from "../engine/lint.js";
import type { Example } from "../rule-kit/examples.js";
import type { Rule } from "../rule-kit/rule.js";
import { maskSpans } from "../text/mask.js";

/** What a rule finds in one of its examples. */
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
  const { kind, language = "json", text, base, api, possibleBases } = example;
  const { diagnostics, secrets } = lintText(text, {
    rules,
    path: `${kind ?? "document"}.${language}`,
    language,
    ...(kind === undefined ? {} : { kind }),
    explicit: true,
    // What suppresses nothing shows only when the others have run.
    selection: rule.needs === "suppressions" ? {} : { only: [rule.id], named: new Set([rule.id]) },
    ...(base === undefined ? {} : { base: { text: base, path: "base.json" } }),
    ...(api === undefined ? {} : { api: exampleApi(api) }),
    ...(possibleBases === undefined ? {} : { possibleBases }),
    ...(yaml === undefined ? {} : { yaml }),
  });
  return { diagnostics: diagnostics.filter((one) => one.rule === rule.id), source: maskSpans(text, secrets) };
}

/** What the description of an example says. */
export function exampleApi(description: string): Api {
  return apiOf([{ path: "openapi.json", description }], JSON.parse);
}
