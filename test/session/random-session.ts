import { isDeepStrictEqual } from "node:util";
import { rules } from "../../generated/rules.js";
import { lint, type Session } from "../../src/index.js";
import { applyEdits } from "../../src/text/edit.js";
import type { Random } from "../property/random.js";

/** A document in which a rule finds nothing, as its page shows it. */
export function randomExample(random: Random): { readonly text: string; readonly path: string } {
  const { text, language = "json", kind } = random.pick(rightExamples);
  return { text, path: `a${kind === "override" ? ".override" : ""}.${language}` };
}

const rightExamples = rules.flatMap(({ examples }) => examples.good).filter(({ base }) => base === undefined);

/** Makes one random change of an open document and says how its diagnostics then differ from those of a fresh lint. */
export function editProblems(session: Session, name: string, version: number, random: Random): readonly string[] {
  const { text } = session.textOf(name);
  const start = random.below(text.length + 1);
  const taken = text.slice(random.below(text.length + 1));
  const edit = { start, end: Math.min(start + random.below(6), text.length), text: taken.slice(0, random.below(8)) };
  session.change(name, { version, edits: [edit] });
  const changed = session.textOf(name);
  if (changed.version !== version) return [`version ${changed.version} after ${version}`];
  const shown = session.diagnostics(name).map(({ fixes: _, ...diagnostic }) => diagnostic);
  const fresh = lint(changed.text, { path: name }).diagnostics.map(({ fixes: _, ...diagnostic }) => diagnostic);
  return isDeepStrictEqual(shown, fresh) ? [] : [`other diagnostics after ${JSON.stringify(edit)}`];
}

/** Hovers at a random place, completes there and takes a proposal: the document may not get worse. */
export function proposalProblems(session: Session, name: string, random: Random): readonly string[] {
  const { text } = session.textOf(name);
  const offset = random.below(text.length + 1);
  session.hover(name, offset);
  session.signatureHelp(name, offset);
  session.selectionRanges(name, offset);
  const proposals = session.completions(name, offset);
  const proposal = proposals[random.below(Math.max(proposals.length, 1))];
  if (proposal === undefined) return [];
  const before = errorsOf(text, name);
  const added = errorsOf(applyEdits(text, [proposal.edit]), name).filter((rule) => {
    const index = before.indexOf(rule);
    if (index >= 0) before.splice(index, 1);
    return index < 0;
  });
  const around = `${text.slice(Math.max(0, offset - 60), offset)}▮${text.slice(offset, offset + 40)}`;
  return added.map(
    (rule) => `${rule}: ${proposal.kind} ${JSON.stringify(proposal.edit.text)} at ${JSON.stringify(around)}`,
  );
}

function errorsOf(text: string, path: string): string[] {
  const { diagnostics } = lint(text, { path });
  return diagnostics.flatMap(({ rule, severity }) => (severity === "error" ? [rule] : []));
}
