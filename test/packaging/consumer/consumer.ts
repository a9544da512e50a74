// Type-checked against the packed package with `skipLibCheck: false` and no other types installed.
import { checkExpression, explainRule, lint, lintFile, loadSchema, rules } from "intlint";
import type { Diagnostic, LintOptions, LintResult } from "intlint";
import type { IntegrationConfig } from "intlint/types";
import { validate } from "intlint/validate";

const options: LintOptions = { kind: "config", path: "acme.json" };
const result: LintResult = lint('{ "base_url": "https://api.acme.example" }', options);
const pointers: readonly string[] = result.diagnostics.map(({ pointer }: Diagnostic) => pointer);

const config: IntegrationConfig = { authorization: { format: "bearer", config: { value: "{{api_key}}" } } };
const verdict: boolean = validate(config, "config").valid;
const first: string | undefined = validate(config, "config").errors[0]?.instancePath;

type Mistyped = { authorization: { format: "bearers" } };
const isMistypedRefused: Mistyped extends IntegrationConfig ? false : true = true;

const page: string | undefined = explainRule("schema/type");
const later: Promise<LintResult> = lintFile("acme.json");
const schema: Promise<object> = loadSchema("config");
const hints: readonly string[] = checkExpression("status = 429", { role: "rate-limit-detected" }).diagnostics.map(
  ({ message, start, end }) => `${start}-${end} ${message}`,
);
const ids: readonly string[] = rules.map(({ id }) => id);

export { first, hints, ids, isMistypedRefused, later, page, pointers, schema, verdict };
