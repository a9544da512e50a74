import { memberOf } from "../document/tree.js";
import { effectiveRequest } from "../explain/effective-request.js";
import { effectivePage } from "../report/effective-page.js";
import type { LintedDocument } from "../rule-kit/linted-document.js";
import { SecretMask } from "../secrets/hide-secrets.js";
import { expressionsWithExample } from "./example-trials.js";
import type { CodeLens } from "./results.js";

/** The code lenses of a document: one or two above each method's name. */
export function codeLenses(linted: LintedDocument): readonly CodeLens[] {
  const { structure, model } = linted;
  const withExample = new Set([...expressionsWithExample(linted).keys()].map(({ value }) => value.node));
  const lenses: CodeLens[] = [];
  for (const [node, shapes] of structure.shapes) {
    const key = shapes.includes("ResourceMethod") ? memberOf(node)?.key : undefined;
    const owner = key && model.placeOf(node)?.owner;
    if (key === undefined || owner?.kind !== "method") continue;
    const { resource, method } = owner;
    const lens = { span: { start: key.start, end: key.end }, resource, method };
    lenses.push({ kind: "effective-request", ...lens });
    if (withExample.has(node)) lenses.push({ kind: "evaluate-example", ...lens });
  }
  return lenses;
}

/** The effective request of a method, as `intlint explain --effective` prints it. */
export function effectiveRequestText(
  { model, hidden }: LintedDocument,
  path: string,
  resource: string,
  name: string,
): string | undefined {
  const mask = new SecretMask(hidden);
  for (const config of model.configs) {
    const method = config.method(resource, name);
    if (method === undefined) continue;
    const request = effectiveRequest(config, method, (node) => mask.text(node));
    return effectivePage({ path, request, notes: [] }, { isColored: false, columns: 100 });
  }
  return undefined;
}
