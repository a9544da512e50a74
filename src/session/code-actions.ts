import type { Span } from "jsonata-check/text";
import type { Diagnostic } from "../engine/diagnostic.js";
import { lintText } from "../engine/lint.js";
import { applyEdits, type Edit } from "../text/edit.js";
import { exceptionAction, type ConfigurationFile } from "./exception-action.js";
import type { OpenDocument } from "./open-document.js";
import type { CodeAction } from "./results.js";
import { indentAt, startOfLine } from "../text/lines.js";

/** The code actions for the findings that touch a span: tried fixes and suggestions, a suppression comment, an exception. */
export function findingActions(
  document: OpenDocument,
  span: Span,
  configuration: ConfigurationFile | undefined,
): readonly CodeAction[] {
  const touched = document.tried.diagnostics.filter(
    ({ path, range }) =>
      path === (document.options.path ?? "") && range.start.offset <= span.end && span.start <= range.end.offset,
  );
  const fixes = touched.flatMap(({ fixes, rule }) =>
    fixes.map((fix): CodeAction => ({ ...fix, kind: "fix", rule, isPreferred: fix.tier === "safe" })),
  );
  return [
    ...fixes,
    ...touched.slice(0, maxSuppressed).flatMap((one) => suppression(document, one)),
    ...(configuration === undefined ? [] : touched.flatMap((one) => exceptionAction(configuration, one) ?? [])),
  ];
}

/** Each one takes a lint of the whole document to try. */
const maxSuppressed = 3;

/** A comment that disables the rule for the next line, if the syntax allows one and it takes effect. */
function suppression(document: OpenDocument, diagnostic: Diagnostic): readonly CodeAction[] {
  const { language, text } = document.linted.document;
  if (language === "json") return [];
  const start = startOfLine(text, startOfValue(document, diagnostic));
  const indent = indentAt(text, start);
  const sign = language === "yaml" ? "#" : "//";
  const comment = `${indent}${sign} intlint-disable-next-line ${diagnostic.rule} -- reason\n`;
  const edits = [{ start, end: start, text: comment }];
  if (!silences(document, edits, diagnostic)) return [];
  const title = `Suppress ${diagnostic.rule} for this line`;
  return [{ title, kind: "suppress", edits, rule: diagnostic.rule, isPreferred: false }];
}

/** The line starts inside a string, where a comment is impossible. */
function startOfValue({ linted }: OpenDocument, { range }: Diagnostic): number {
  const { offset } = range.start;
  const use = [...linted.expressions, ...linted.templates].find(
    ({ node }) => node.start <= offset && offset < node.end,
  );
  return use?.node.start ?? offset;
}

function silences({ text, options, result }: OpenDocument, edits: readonly Edit[], { rule }: Diagnostic): boolean {
  const after = lintText(applyEdits(text, edits), options).diagnostics;
  const count = (diagnostics: readonly Diagnostic[]): number => diagnostics.filter((one) => one.rule === rule).length;
  return after.length < result.diagnostics.length && count(after) < count(result.diagnostics);
}

/** The edit that applies every safe fix; empty if there is nothing to fix. */
export function safeFixes(document: OpenDocument): readonly Edit[] {
  const { text, result } = document;
  if (!result.diagnostics.some(({ fixes }) => fixes.some(({ tier }) => tier === "safe"))) return [];
  return differences(text, document.fixed);
}

/** The smallest single edit that turns one text into another. */
function differences(before: string, after: string): readonly Edit[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let [end, endAfter] = [before.length, after.length];
  while (end > start && endAfter > start && before[end - 1] === after[endAfter - 1]) {
    end--;
    endAfter--;
  }
  return start === end && start === endAfter ? [] : [{ start, end, text: after.slice(start, endAfter) }];
}
