import type { Span } from "../text/span.js";
import type { BinaryOperator, Comment, Parameter, Signature } from "./ast.js";
import {
  negationPower,
  powers,
  atom,
  leaf,
  missing,
  endToken,
  isCloser,
  isLambdaWord,
  canStart,
  signatureText,
} from "./grammar.js";
import { Lexer } from "./lexer.js";
import { maxErrors } from "./parse-error.js";
import type { ParseError } from "./parse-error.js";
import { signatureProblem } from "./signature.js";
import { SurfaceCore } from "./surface.js";
import type { Leaf, Surface, SurfacePair, SurfaceRange, SurfaceSortTerm } from "./surface.js";
import type { Token } from "./token.js";

/** How deep expressions may nest; the engine itself overflows the stack somewhere between 1,000 and 5,000 levels. */
export const maxDepth = 1000;

/** So many tokens must have been read since the last error before another one is believed. */
const quietTokens = 3;

/** The same after an operator of another language, after which the text goes on as if nothing had been. */
const quietTokensAfterOperator = 2;

/** What the parser makes of a text. */
export interface ParsedSurface {
  readonly root: Surface;
  readonly errors: readonly ParseError[];
  readonly comments: readonly Comment[];
}

export function parseSurface(text: string): ParsedSurface {
  const parser = new Parser(text);
  const root = parser.parse();
  return { root, errors: parser.errors, comments: parser.comments };
}

type ErrorDetails = Pick<ParseError, "token" | "value">;

/** Operator precedence parser; reads the tokens in the order in which the engine does, so that the first error agrees. */
class Parser {
  readonly errors: ParseError[] = [];
  readonly #lexer: Lexer;
  readonly #length: number;
  /** The token that is read but not yet consumed. */
  #token: Token;
  /** Where the last consumed token ends. */
  #lastEnd = 0;
  #depth = 0;
  #count = 0;
  /** Up to this number of tokens errors are taken for consequences of the last one. */
  #quietCount = 0;
  #isStopped = false;
  /** The closing brackets that are still to come, innermost last. */
  readonly #closers: string[] = [];

  constructor(text: string) {
    this.#length = text.length;
    this.#lexer = new Lexer(text, (error) => this.#addFromLexer(error));
    this.#token = this.#read(false);
  }

  get comments(): readonly Comment[] {
    return this.#lexer.comments;
  }

  parse(): Surface {
    const root = this.#expression(0);
    if (this.#token.id !== "(end)") {
      this.#fail("S0201", this.#token, { token: this.#token.text });
      while (this.#token.id !== "(end)") this.#skip();
    }
    return root;
  }

  #read(isAfterOperand: boolean): Token {
    for (;;) {
      const token = this.#isStopped ? endToken(this.#length) : this.#lexer.next(isAfterOperand);
      this.#count++;
      if (token.id !== "!" && token.id !== "~") return token;
      this.#fail("S0204", token, { token: token.text });
    }
  }

  /** Consumes the current token. */
  #advance(isAfterOperand: boolean): void {
    this.#lastEnd = this.#token.end;
    this.#token = this.#read(isAfterOperand);
  }

  /** Consumes a token that must be there. */
  #expect(id: string, isAfterOperand: boolean): void {
    const token = this.#token;
    if (token.id !== id) {
      this.#fail(token.id === "(end)" ? "S0203" : "S0202", token, { token: token.text, value: id });
      if (isCloser(id)) this.#skipTo(id);
      if (this.#token.id !== id) return;
    }
    this.#advance(isAfterOperand);
  }

  #fail(code: string, token: Span, extra: ErrorDetails, count = this.#count): void {
    this.#failAt(code, token, token.end, extra, count);
  }

  /** `count` tells which token of the text is at fault. */
  #failAt(code: string, { start, end }: Span, position: number, extra: ErrorDetails, count = this.#count): void {
    const isQuiet = count < this.#quietCount;
    const isOperator = /^[=&|!]$/.test(extra.token ?? "");
    this.#quietCount = count + (isOperator ? quietTokensAfterOperator : quietTokens);
    if (!isQuiet) this.#add({ code, start, end, position, ...extra });
  }

  /** A quote that is lost in front of an error is not another mistake. */
  #addFromLexer(error: ParseError): void {
    const isConsequence = this.errors.length > 0 && /^S010[156]$/.test(error.code);
    this.#quietCount = this.#count + quietTokens;
    if (!isConsequence) this.#add(error);
  }

  #add(error: ParseError): void {
    if (this.#isStopped || this.errors.some(({ start, code }) => start === error.start && code === error.code)) return;
    this.errors.push(error);
    if (this.errors.length === maxErrors || error.code === "too-deep") this.#isStopped = true;
  }

  /** Passes over what cannot be where a closing bracket should be, reading expressions for their own errors. */
  #skipTo(closer: string): void {
    for (;;) {
      const { id } = this.#token;
      if (id === closer || id === "(end)") return;
      if (isCloser(id) && this.#closers.includes(id)) return;
      this.#skip();
    }
  }

  #skip(): void {
    if (canStart(this.#token)) this.#expression(0);
    else this.#advance(false);
  }

  #expression(power: number): Surface {
    if (this.#depth >= maxDepth) return this.#stop();
    this.#depth++;
    let left = this.#operand();
    for (;;) {
      const operator = this.#token;
      if (power >= (powers.get(operator.id) ?? 0)) break;
      this.#advance(false);
      left = this.#infix(left, operator);
    }
    this.#depth--;
    return left;
  }

  #stop(): Surface {
    const { start, end } = this.#token;
    this.#add({ code: "too-deep", start, end, position: undefined });
    this.#token = endToken(this.#length);
    return missing("end", this.#token);
  }

  #operand(): Surface {
    for (;;) {
      const token = this.#token;
      this.#advance(true);
      const operand = token.type === "operator" ? this.#prefix(token) : atom(token.type, token);
      if (operand !== undefined) return operand;
      this.#fail("S0211", token, { token: token.text }, this.#count - 1);
      if (isCloser(token.id) || token.id === "," || token.id === ";" || token.id === ":") {
        this.#lexer.seek(token.end);
        this.#token = token;
        this.#count--;
        return missing("end", token);
      }
    }
  }

  #prefix(token: Token): Surface | undefined {
    switch (token.id) {
      case "and":
      case "or":
      case "in":
        return leaf("name", token);
      case "*":
        return leaf("wildcard", token);
      case "**":
        return leaf("descendant", token);
      case "%":
        return leaf("parent", token);
      case "-":
        return this.#node("negation", token.start, token, { operand: this.#expression(negationPower) });
      case "(":
        return this.#block(token);
      case "[":
        return this.#array(token);
      case "{":
        return this.#node("object", token.start, token, { pairs: this.#pairs() });
      case "|":
        return this.#transform(token);
      default:
        return undefined;
    }
  }

  #infix(left: Surface, operator: Token): Surface {
    switch (operator.id) {
      case "(":
        return this.#call(left, operator);
      case "[":
        return this.#filter(left, operator);
      case "{":
        return this.#node("group", left.start, operator, { operator, left, pairs: this.#pairs() });
      case "^":
        return this.#node("sort", left.start, operator, { operator, left, terms: this.#sortTerms() });
      case ":=":
        return this.#binding(left, operator);
      case "@":
      case "#":
        return this.#variableBinding(left, operator);
      case "?":
        return this.#condition(left, operator);
      case "?:":
      case "??": {
        const { id } = operator;
        return this.#node("default", left.start, operator, { id, operator, left, right: this.#expression(0) });
      }
      default: {
        const id = operator.id as BinaryOperator | "." | "~>";
        const right = this.#expression(powers.get(id) ?? 0);
        return this.#node("infix", left.start, operator, { id, operator, left, right });
      }
    }
  }

  /** A node that ends where the last token was consumed; its place is that of a token. */
  #node<T extends string, O extends object>(type: T, start: number, { end }: Token, own: O): SurfaceCore<T> & O {
    return Object.assign(new SurfaceCore(type, start, this.#lastEnd, end), own);
  }

  #block(open: Token): Surface {
    const expressions: Surface[] = [];
    this.#closers.push(")");
    while (this.#token.id !== ")") {
      expressions.push(this.#expression(0));
      if (this.#token.id !== ";") break;
      this.#advance(false);
    }
    this.#close(")", true);
    return this.#node("block", open.start, open, { expressions });
  }

  #close(id: string, isAfterOperand: boolean): void {
    this.#expect(id, isAfterOperand);
    this.#closers.pop();
  }

  #array(open: Token): Surface {
    const elements: (Surface | SurfaceRange)[] = [];
    this.#closers.push("]");
    if (this.#token.id !== "]") {
      for (;;) {
        elements.push(this.#element());
        if (this.#token.id !== ",") break;
        this.#advance(false);
      }
    }
    this.#close("]", true);
    return this.#node("array", open.start, open, { elements });
  }

  #element(): Surface | SurfaceRange {
    const from = this.#expression(0);
    const operator = this.#token;
    if (operator.id !== "..") return from;
    this.#advance(false);
    return this.#node("range", from.start, operator, { operator, from, to: this.#expression(0) });
  }

  #pairs(): readonly SurfacePair[] {
    const pairs: SurfacePair[] = [];
    this.#closers.push("}");
    if (this.#token.id !== "}") {
      for (;;) {
        const key = this.#expression(0);
        this.#expect(":", false);
        pairs.push({ key, value: this.#expression(0) });
        if (this.#token.id !== ",") break;
        this.#advance(false);
      }
    }
    this.#close("}", true);
    return pairs;
  }

  #filter(left: Surface, open: Token): Surface {
    if (this.#token.id === "]") {
      this.#advance(false);
      const brackets = { start: open.start, end: this.#lastEnd };
      let innermost = left;
      while (innermost.type === "filter") innermost = innermost.left;
      innermost.emptyBrackets ??= brackets;
      left.end = brackets.end;
      return left;
    }
    this.#closers.push("]");
    const right = this.#expression(0);
    this.#close("]", true);
    return this.#node("filter", left.start, open, { operator: open, left, right });
  }

  #sortTerms(): readonly SurfaceSortTerm[] {
    const terms: SurfaceSortTerm[] = [];
    this.#expect("(", false);
    this.#closers.push(")");
    for (;;) {
      const { id, start } = this.#token;
      if (id === "<" || id === ">") this.#advance(false);
      const expression = this.#expression(0);
      terms.push({ isDescending: id === ">", expression, start, end: expression.end });
      if (this.#token.id !== ",") break;
      this.#advance(false);
    }
    this.#close(")", false);
    return terms;
  }

  #binding(left: Surface, operator: Token): Surface {
    if (left.type !== "variable") {
      const target = { start: left.start, end: left.coreEnd };
      this.#failAt("S0212", target, left.position, { token: "token" in left ? left.token.text : "" });
    }
    const right = this.#expression((powers.get(":=") ?? 0) - 1);
    return this.#node("binding", left.start, operator, { operator, left, right });
  }

  #variableBinding(left: Surface, operator: Token): Surface {
    const variable = this.#expression(powers.get(operator.id) ?? 0);
    if (variable.type !== "variable") {
      const span = variable.type === "end" ? operator : { start: variable.start, end: variable.coreEnd };
      this.#failAt("S0214", span, variable.position, { token: operator.id });
    }
    const type = operator.id === "@" ? "focus" : "index";
    return this.#node(type, left.start, operator, { operator, left, variable });
  }

  #condition(left: Surface, operator: Token): Surface {
    const then = this.#expression(0);
    let otherwise: Surface | undefined;
    if (this.#token.id === ":") {
      this.#advance(false);
      otherwise = this.#expression(0);
    }
    return this.#node("condition", left.start, operator, { operator, left, then, otherwise });
  }

  #transform(open: Token): Surface {
    const pattern = this.#expression(0);
    this.#expect("|", false);
    const update = this.#expression(0);
    let deletion: Surface | undefined;
    if (this.#token.id === ",") {
      this.#advance(false);
      deletion = this.#expression(0);
    }
    this.#expect("|", false);
    return this.#node("transform", open.start, open, { pattern, update, delete: deletion });
  }

  #call(left: Surface, open: Token): Surface {
    const args: Surface[] = [];
    let isPartial = false;
    this.#closers.push(")");
    if (this.#token.id !== ")") {
      for (;;) {
        const token = this.#token;
        if (token.id === "?") {
          isPartial = true;
          args.push(missing("placeholder", token));
          this.#advance(false);
        } else args.push(this.#expression(0));
        if (this.#token.id !== ",") break;
        this.#advance(false);
      }
    }
    this.#close(")", true);
    if (left.type === "name" && left.token.type === "name" && isLambdaWord(left.token.text)) {
      return this.#lambda(left, open, args);
    }
    const type = isPartial ? "partial" : "call";
    return this.#node(type, left.start, open, { operator: open, left, arguments: args });
  }

  #lambda(keyword: Leaf, open: Token, args: readonly Surface[]): Surface {
    const parameters: Parameter[] = [];
    args.forEach((arg, index) => {
      if (arg.type === "variable") {
        parameters.push({ name: arg.token.text, start: arg.start, end: arg.coreEnd });
      } else {
        const token = "token" in arg ? arg.token.text : "";
        this.#failAt("S0208", { start: arg.start, end: arg.end }, arg.position, { token, value: index + 1 });
      }
    });
    const signature = this.#token.id === "<" ? this.#signature() : undefined;
    this.#expect("{", false);
    this.#closers.push("}");
    const body = this.#expression(0);
    this.#close("}", false);
    return this.#node("lambda", keyword.start, open, { keyword, open, parameters, signature, body });
  }

  #signature(): Signature {
    const open = this.#token;
    let definition = "<";
    let depth = 1;
    while (depth > 0 && this.#token.id !== "{" && this.#token.id !== "(end)") {
      this.#advance(false);
      const token = this.#token;
      if (token.id === ">") depth--;
      else if (token.id === "<") depth++;
      definition += signatureText(token);
    }
    this.#expect(">", false);
    const end = this.#lastEnd;
    const problem = signatureProblem(definition);
    if (problem !== undefined) {
      const extra = problem.code === "invalid-signature" ? { token: problem.reason } : undefined;
      const position = problem.code === "invalid-signature" ? undefined : open.end + problem.offset;
      this.#add({ code: problem.code, start: open.start, end, position, ...extra });
    }
    return { definition, start: open.start, end };
  }
}
