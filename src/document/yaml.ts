import type { Document, ParsedNode } from "yaml";
import { endOfLine } from "../text/lines.js";
import { maxYamlLength, tooDeepYaml } from "./limits.js";
import { ParsedDocument } from "./parsed-document.js";
import type { DocumentProblem, SourceDocument } from "./source-document.js";
import { YamlTreeBuilder } from "./yaml-builder.js";
import { readTolerantly, type TolerantStream } from "./yaml-tolerant.js";

/**
 * Parses YAML (1.2, core schema) into a tree with positions. Never throws: syntax errors are problems of the document.
 */
export function parseYaml(text: string, options: { readonly path?: string | undefined } = {}): SourceDocument {
  const document = new ParsedDocument(options.path, "yaml", text);
  if (text.length > maxYamlLength) {
    const message = `The file is larger than ${maxYamlLength / 1024 / 1024} MB, the limit for YAML; write it as JSON.`;
    document.addLoss({ kind: "too-deep", start: 0, end: 1, message });
    return document;
  }
  const stream = readTolerantly(text);
  const { documents, comments, tooDeepAt } = stream;
  for (const comment of comments) document.comments.push(comment);
  if (tooDeepAt !== undefined) {
    const end = Math.min(tooDeepAt + 1, text.length);
    document.addLoss({ kind: "too-deep", start: tooDeepAt, end, message: tooDeepYaml });
    return document;
  }
  const [first, ...others] = documents;
  if (first !== undefined) addTree(document, first, stream);
  const second = others.find(
    (other) => other.errors.length > 0 || (other.contents !== null && isWritten(other.contents)),
  );
  if (second !== undefined) addSecondDocument(document, second);
  orderProblems(document);
  return document;
}

function addTree(document: ParsedDocument, { contents }: Document.Parsed, { problems, broken }: TolerantStream): void {
  for (const problem of problems) document.problems.push(problem);
  if (problems.length > 0) document.isIncomplete = true;
  if (contents !== null && isWritten(contents)) document.root = new YamlTreeBuilder(document, broken).build(contents);
  else if (problems.length === 0) {
    const end = document.text.length;
    document.addLoss({ kind: "syntax", start: end, end, message: "The file is empty." });
  }
}

/** Whether a document has contents: an omitted value is null in YAML. */
function isWritten(contents: ParsedNode): boolean {
  const [start, end] = contents.range;
  return end > start || contents.anchor !== undefined || contents.tag !== undefined;
}

function addSecondDocument(document: ParsedDocument, second: Document.Parsed): void {
  const start = second.contents?.range[0] ?? second.range[0];
  const message = "A second YAML document begins here; only the first one is read.";
  document.addLoss({ kind: "syntax", start, end: endOfLine(document.text, start), message });
}

/** Sorts problems, keeping only the first syntax error of each line. */
function orderProblems(document: ParsedDocument): void {
  const { problems, text } = document;
  let last: DocumentProblem | undefined;
  const kept = problems
    .sort((a, b) => a.start - b.start)
    .filter((problem) => {
      if (problem.kind !== "syntax") return true;
      const isEcho = last !== undefined && !/[\r\n]/.test(text.slice(last.start, problem.start));
      last ??= problem;
      if (!isEcho) last = problem;
      return !isEcho;
    });
  problems.splice(0, problems.length, ...kept);
}
