import type { LintedDocument, SourceDocument } from "../../../rule-kit/index.js";
import type { CredentialFormat } from "../../../model/credentials.js";

/** Tells whether anything in the document reads a name. */
export function readsOf(_: SourceDocument, { templates, expressions }: LintedDocument): (name: string) => boolean {
  const segments = new Set<string>();
  for (const template of new Set(templates.map((use) => use.template))) {
    for (const { path } of template.reads) for (const { text } of path.segments) segments.add(text);
  }
  const inExpressions = new Map<string, boolean>();
  return (name) => {
    const known = inExpressions.get(name) ?? expressions.some(({ text }) => text.includes(name));
    inExpressions.set(name, known);
    return segments.has(name) || known;
  };
}

/** The part of the client (ID or secret) that a field was meant for, if nothing else provides it. */
export function clientPart(
  name: string,
  { fieldNames, value }: CredentialFormat,
): { right: string; part: string } | undefined {
  const [, part] = /^client[-_ ]?(id|secret)$/i.exec(name) ?? [];
  if (part === undefined) return undefined;
  const lower = part.toLowerCase();
  const right = `client_${lower}`;
  const isKnown = name === right || fieldNames.has(right) || value.get("config")?.get("client")?.has(lower) === true;
  return isKnown ? undefined : { right, part: lower };
}
