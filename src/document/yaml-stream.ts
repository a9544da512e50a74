import { Composer, CST, type Document, Lexer, Parser } from "yaml";
import { maxYamlDepth } from "./limits.js";
import type { Comment } from "./source-document.js";

/** A composed YAML text. */
export interface YamlStream {
  readonly documents: readonly Document.Parsed[];
  readonly comments: readonly Comment[];
  /** Where the nesting exceeds the limit; nothing is composed then. */
  readonly tooDeepAt: number | undefined;
}

/** Reads the documents of a YAML text. The depth is checked at each token, because the composer is recursive. */
export function readYamlStream(text: string): YamlStream {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const comments: Comment[] = [];
  let isScalarNext = false;
  for (const lexeme of new Lexer().lex(text)) {
    const start = parser.offset;
    if (!isScalarNext && lexeme.startsWith("#")) {
      comments.push({ start, end: start + lexeme.length, text: lexeme.slice(1) });
    }
    isScalarNext = !isScalarNext && lexeme === CST.SCALAR;
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > maxYamlDepth + 2) return { documents: [], comments, tooDeepAt: start };
  }
  for (const token of parser.end()) tokens.push(token);
  const composer = new Composer({ keepSourceTokens: true, ...yamlSchema });
  const documents = [...composer.compose(tokens, true, text.length)] as Document.Parsed[];
  return { documents, comments, tooDeepAt: undefined };
}

/** The core schema of YAML 1.2, with JSON values, whatever a directive says. The tree builder reports duplicate keys. */
const yamlSchema = { schema: "core", resolveKnownTags: false, merge: false, uniqueKeys: false } as const;
