import type { Document, ParsedNode } from "yaml";
import { maxYamlDepth, maxYamlLength } from "./limits.js";
import { ParsedDocument } from "./parsed-document.js";
import type { DocumentProblem, SourceDocument } from "./source-document.js";
import { YamlTreeBuilder } from "./yaml-builder.js";
import { readTolerantly } from "./yaml-tolerant.js";
import type { TolerantStream } from "./yaml-tolerant.js";

/**
 * Parses YAML (1.2, core schema) into a tree with positions. Never throws: syntax errors are problems of the document.
 */
export function parseYaml(text: string, options: { readonly path?: string | undefined } = {}): SourceDocument {
  const document = new ParsedDocument(options.path, "yaml", text);
  if (text.length > maxYamlLength) {
    const megabytes = maxYamlLength / 1024 / 1024;
    tooDeep(document, 0, `The file is larger than ${megabytes} MB, the limit for YAML; write it as JSON.`);
    return document;
  }
  const stream = readTolerantly(text);
  const { documents, comments, tooDeepAt } = stream;
  for (const comment of comments) document.comments.push(comment);
  if (tooDeepAt !== undefined) {
    tooDeep(document, tooDeepAt, `Lists and mappings are nested more than ${maxYamlDepth} levels deep.`);
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
    document.isIncomplete = true;
    document.problems.push({ kind: "syntax", start: end, end, message: "The file is empty." });
  }
}

/** Whether a document has contents: an omitted value is null in YAML. */
function isWritten(contents: ParsedNode): boolean {
  const [start, end] = contents.range;
  return end > start || contents.anchor !== undefined || contents.tag !== undefined;
}

function addSecondDocument(document: ParsedDocument, second: Document.Parsed): void {
  const start = second.contents?.range[0] ?? second.range[0];
  const lineEnd = /[^\r\n]*/y;
  lineEnd.lastIndex = start;
  lineEnd.test(document.text);
  document.isIncomplete = true;
  document.problems.push({
    kind: "syntax",
    start,
    end: lineEnd.lastIndex,
    message: "A second YAML document begins here; only the first one is read.",
  });
}

function tooDeep(document: ParsedDocument, start: number, message: string): void {
  const end = Math.min(start + 1, document.text.length);
  document.isIncomplete = true;
  document.problems.push({ kind: "too-deep", start, end, message });
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
