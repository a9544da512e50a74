import { type BinaryOperator, type Comment, type Parameter, type Signature, coreSpan } from "./ast.js";
import { atom, isCloser, isLambdaWord, leaf, missing, negationPower, powers, signatureText } from "./grammar.js";
import type { ParseError } from "./parse-error.js";
import { signatureProblem } from "./signature.js";
import {
  SurfaceCore,
  type Leaf,
  type Surface,
  type SurfacePair,
  type SurfaceRange,
  type SurfaceSortTerm,
} from "./surface.js";
import { TokenStream } from "./token-stream.js";
import type { Token } from "./token.js";

/** The deepest nesting; the engine itself overflows the stack between 1,000 and 5,000 levels. */
export const maxDepth = 1000;

/** The result of the parser. */
export interface ParsedSurface {
  readonly root: Surface;
  readonly errors: readonly ParseError[];
  readonly comments: readonly Comment[];
}

/** Parses a text to its end, despite errors. */
export function parseSurface(text: string): ParsedSurface {
  return new Parser(text).parse();
}

/** An operator precedence parser. It reads tokens in the engine's order, so that the first error agrees. */
class Parser {
  readonly #tokens: TokenStream;
  #depth = 0;

  constructor(text: string) {
    this.#tokens = new TokenStream(text, () => void this.#expression(0));
  }

  parse(): ParsedSurface {
    const root = this.#expression(0);
    if (this.#tokens.token.id !== "(end)") {
      this.#tokens.fail("S0201", this.#tokens.token, { token: this.#tokens.token.text });
      while (this.#tokens.token.id !== "(end)") this.#tokens.skip();
    }
    const { errors, comments } = this.#tokens;
    return { root, errors, comments };
  }

  #expression(power: number): Surface {
    if (this.#depth >= maxDepth) return missing("end", this.#tokens.stop());
    this.#depth++;
    let left = this.#operand();
    for (;;) {
      const operator = this.#tokens.token;
      if (power >= (powers.get(operator.id) ?? 0)) break;
      this.#tokens.advance(false);
      left = this.#infix(left, operator);
    }
    this.#depth--;
    return left;
  }

  #operand(): Surface {
    for (;;) {
      const token = this.#tokens.token;
      this.#tokens.advance(true);
      const operand = token.type === "operator" ? this.#prefix(token) : atom(token.type, token);
      if (operand !== undefined) return operand;
      this.#tokens.failAsOperand(token);
      if (isCloser(token.id) || token.id === "," || token.id === ";" || token.id === ":" || token.id === "?") {
        this.#tokens.putBack(token);
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

  /** A node that ends at the last consumed token, with the position of a given token. */
  #node<T extends string, O extends object>(type: T, start: number, { end }: Token, own: O): SurfaceCore<T> & O {
    return Object.assign(new SurfaceCore(type, start, this.#tokens.lastEnd, end), own);
  }

  #block(open: Token): Surface {
    const expressions: Surface[] = [];
    this.#tokens.open(")");
    while (this.#tokens.token.id !== ")") {
      expressions.push(this.#expression(0));
      if (this.#tokens.token.id !== ";") break;
      this.#tokens.advance(false);
    }
    this.#tokens.close(")", true);
    return this.#node("block", open.start, open, { expressions });
  }

  #array(open: Token): Surface {
    const elements: (Surface | SurfaceRange)[] = [];
    this.#tokens.open("]");
    if (this.#tokens.token.id !== "]") {
      for (;;) {
        elements.push(this.#element());
        if (this.#tokens.token.id !== ",") break;
        this.#tokens.advance(false);
      }
    }
    this.#tokens.close("]", true);
    return this.#node("array", open.start, open, { elements });
  }

  #element(): Surface | SurfaceRange {
    const from = this.#expression(0);
    const operator = this.#tokens.token;
    if (operator.id !== "..") return from;
    this.#tokens.advance(false);
    return this.#node("range", from.start, operator, { operator, from, to: this.#expression(0) });
  }

  #pairs(): readonly SurfacePair[] {
    const pairs: SurfacePair[] = [];
    this.#tokens.open("}");
    if (this.#tokens.token.id !== "}") {
      for (;;) {
        const key = this.#expression(0);
        this.#tokens.expect(":", false);
        pairs.push({ key, value: this.#expression(0) });
        if (this.#tokens.token.id !== ",") break;
        this.#tokens.advance(false);
      }
    }
    this.#tokens.close("}", true);
    return pairs;
  }

  #filter(left: Surface, open: Token): Surface {
    if (this.#tokens.token.id === "]") {
      this.#tokens.advance(false);
      const brackets = { start: open.start, end: this.#tokens.lastEnd };
      let innermost = left;
      while (innermost.type === "filter") innermost = innermost.left;
      innermost.emptyBrackets ??= brackets;
      left.end = brackets.end;
      return left;
    }
    this.#tokens.open("]");
    const right = this.#expression(0);
    this.#tokens.close("]", true);
    return this.#node("filter", left.start, open, { operator: open, left, right });
  }

  #sortTerms(): readonly SurfaceSortTerm[] {
    const terms: SurfaceSortTerm[] = [];
    this.#tokens.expect("(", false);
    this.#tokens.open(")");
    for (;;) {
      const { id, start } = this.#tokens.token;
      if (id === "<" || id === ">") this.#tokens.advance(false);
      const expression = this.#expression(0);
      terms.push({ isDescending: id === ">", expression, start, end: expression.end });
      if (this.#tokens.token.id !== ",") break;
      this.#tokens.advance(false);
    }
    this.#tokens.close(")", false);
    return terms;
  }

  #binding(left: Surface, operator: Token): Surface {
    if (left.type !== "variable") {
      const target = coreSpan(left);
      this.#tokens.failAt("S0212", target, left.position, { token: "token" in left ? left.token.text : "" });
    }
    const right = this.#expression((powers.get(":=") ?? 0) - 1);
    return this.#node("binding", left.start, operator, { operator, left, right });
  }

  #variableBinding(left: Surface, operator: Token): Surface {
    const variable = this.#expression(powers.get(operator.id) ?? 0);
    if (variable.type !== "variable") {
      const span = variable.type === "end" ? operator : coreSpan(variable);
      this.#tokens.failAt("S0214", span, variable.position, { token: operator.id });
    }
    const type = operator.id === "@" ? "focus" : "index";
    return this.#node(type, left.start, operator, { operator, left, variable });
  }

  #condition(left: Surface, operator: Token): Surface {
    const then = this.#expression(0);
    let otherwise: Surface | undefined;
    if (this.#tokens.token.id === ":") {
      this.#tokens.advance(false);
      otherwise = this.#expression(0);
    }
    return this.#node("condition", left.start, operator, { operator, left, then, otherwise });
  }

  #transform(open: Token): Surface {
    const pattern = this.#expression(0);
    this.#tokens.expect("|", false);
    const update = this.#expression(0);
    let deletion: Surface | undefined;
    if (this.#tokens.token.id === ",") {
      this.#tokens.advance(false);
      deletion = this.#expression(0);
    }
    this.#tokens.expect("|", false);
    return this.#node("transform", open.start, open, { pattern, update, delete: deletion });
  }

  #call(left: Surface, open: Token): Surface {
    const args: Surface[] = [];
    let isPartial = false;
    this.#tokens.open(")");
    if (this.#tokens.token.id !== ")") {
      for (;;) {
        const token = this.#tokens.token;
        if (token.id === "?") {
          isPartial = true;
          args.push(missing("placeholder", token));
          this.#tokens.advance(false);
        } else args.push(this.#expression(0));
        if (this.#tokens.token.id !== ",") break;
        this.#tokens.advance(false);
      }
    }
    this.#tokens.close(")", true);
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
        this.#tokens.failAt("S0208", { start: arg.start, end: arg.end }, arg.position, { token, value: index + 1 });
      }
    });
    const signature = this.#tokens.token.id === "<" ? this.#signature() : undefined;
    // If one brace is missing, so is the other.
    const hasBraces = this.#tokens.token.id === "{";
    this.#tokens.expect("{", false);
    if (hasBraces) this.#tokens.open("}");
    const body = this.#expression(0);
    if (hasBraces) this.#tokens.close("}", false);
    return this.#node("lambda", keyword.start, open, { open, parameters, signature, body });
  }

  #signature(): Signature {
    const open = this.#tokens.token;
    let definition = "<";
    let depth = 1;
    while (depth > 0 && this.#tokens.token.id !== "{" && this.#tokens.token.id !== "(end)") {
      this.#tokens.advance(false);
      const token = this.#tokens.token;
      if (token.id === ">") depth--;
      else if (token.id === "<") depth++;
      definition += signatureText(token);
    }
    this.#tokens.expect(">", false);
    const end = this.#tokens.lastEnd;
    const problem = signatureProblem(definition);
    if (problem !== undefined) {
      const extra = problem.code === "invalid-signature" ? { token: problem.reason } : undefined;
      const position = problem.code === "invalid-signature" ? undefined : open.end + problem.offset;
      this.#tokens.add({ code: problem.code, start: open.start, end, position, ...extra });
    }
    return { definition, start: open.start, end };
  }
}
