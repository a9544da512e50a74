import type { DocumentKind } from "../../generated/shapes.js";
import type { Diagnostic } from "../../src/engine/diagnostic.js";
import { lintText, type LintOptions } from "../lint.js";

/** The findings of some rules as `rule text`, with the underlined text. */
export function judge(document: unknown, kind: DocumentKind, rules: string, options: LintOptions = {}): string[] {
  const text = typeof document === "string" ? document : JSON.stringify(document);
  return findingsOf(text, kind, rules, options).map(
    ({ rule, range }) => `${rule.slice(rule.indexOf("/") + 1)} ${text.slice(range.start.offset, range.end.offset)}`,
  );
}

/** The findings of the rules with a prefix; guesses only if `options` ask for them. */
export function findingsOf(
  text: string,
  kind: DocumentKind,
  rules: string,
  options: LintOptions = {},
): readonly Diagnostic[] {
  return lintText(text, { kind, explicit: true, ...options }).diagnostics.filter(({ rule }) => rule.startsWith(rules));
}

/** The text after the first fix of the first finding. */
export function fixed(document: unknown, kind: DocumentKind, rule: string): unknown {
  const text = JSON.stringify(document);
  const [fix] = findingsOf(text, kind, rule)[0]?.fixes ?? [];
  if (fix === undefined) return undefined;
  const edits = fix.edits.toSorted((a, b) => b.start - a.start);
  return JSON.parse(edits.reduce((at, edit) => at.slice(0, edit.start) + edit.text + at.slice(edit.end), text));
}

/** The text after the first fix of the first finding of a rule, in the language that `options` name. */
export function mended(text: string, rule: string, options: LintOptions = {}): string {
  const [finding] = findingsOf(text, "override", rule, options);
  const edits = (finding?.fixes[0]?.edits ?? []).toSorted((a, b) => b.start - a.start);
  return edits.reduce((at, edit) => at.slice(0, edit.start) + edit.text + at.slice(edit.end), text);
}

/** A configuration with an API key and a test's additions. */
export function withApiKey(more: Readonly<Record<string, unknown>>, fields: readonly string[] = ["api_key"]): object {
  return {
    label: "Acme",
    base_url: "https://api.acme.example",
    credentials: {
      format: "api_key",
      config: { fields: fields.map((name) => ({ name, label: name, type: "password" })) },
    },
    ...more,
  };
}

/** A configuration with one resource method, `list` of `users` unless a test says otherwise. */
export function withMethod(method: Readonly<Record<string, unknown>>, name = "list"): object {
  return withApiKey({ resources: { users: { [name]: { path: "/users", ...method } } } });
}
