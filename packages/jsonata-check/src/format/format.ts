import { powers } from "../syntax/grammar.js";
import { parse } from "../syntax/parse.js";
import { parseSurface } from "../syntax/parser.js";
import type {
  Surface,
  SurfaceBlock,
  SurfaceCall,
  SurfaceCondition,
  SurfaceDefault,
  SurfaceInfix,
  SurfaceLambda,
  SurfacePair,
  SurfaceRange,
  SurfaceSort,
  SurfaceTransform,
} from "../syntax/surface.js";
import { Writer } from "./writer.js";

/** An operand without suffixes. */
type Operand = Exclude<Surface, SurfaceInfix>;

/** Formatting options. */
export interface FormatOptions {
  /** The target line width, 80 by default; `Infinity` puts everything on one line. */
  readonly width?: number;
}

/** Formats an expression: only whitespace between tokens and comments changes. Undefined if it does not compile. */
export function formatExpression(text: string, { width = 80 }: FormatOptions = {}): string | undefined {
  if (parse(text).root === undefined) return undefined;
  const { root, comments } = parseSurface(text);
  const writer = new Writer(text, comments, Number.isFinite(width));
  new TreeWriter(writer).expression(root);
  return writer.finish(width);
}

/** Walks a tree and tells the writer, token by token, where lines may end. */
class TreeWriter {
  readonly #writer: Writer;

  constructor(writer: Writer) {
    this.#writer = writer;
  }

  /** Constructs with a left operand nest to the left without limit, so they are handled in a loop. */
  expression(node: Surface): void {
    const chain: SurfaceInfix[] = [];
    let first = node;
    while ("left" in first) {
      chain.push(first);
      first = first.left;
    }
    const groups = chain.map((one, index) => groupsAround(one, chain[index - 1]));
    for (const count of groups) this.#open(count);
    this.#operand(first);
    this.#emptyBrackets(first);
    for (let index = chain.length - 1; index >= 0; index--) {
      const one = chain[index] as SurfaceInfix;
      this.#tail(one);
      this.#emptyBrackets(one);
      if (groups[index] !== 0) this.#writer.close();
    }
  }

  #open(count: number): void {
    for (let opened = 0; opened < count; opened++) this.#writer.open("group");
  }

  #emptyBrackets({ end }: Surface): void {
    while (this.#writer.end < end) this.#writer.token();
  }

  #operand(node: Operand): void {
    const writer = this.#writer;
    switch (node.type) {
      case "negation":
        writer.token();
        return this.expression(node.operand);
      case "array":
        return this.#list(node.elements, "", (element) => this.#element(element));
      case "object":
        return this.#pairs(node.pairs);
      case "block":
        return this.#block(node);
      case "transform":
        return this.#transform(node);
      case "lambda":
        return this.#lambda(node);
      default:
        writer.token(node.type === "regex");
    }
  }

  /** The part after the left operand. */
  #tail(node: SurfaceInfix): void {
    const writer = this.#writer;
    switch (node.type) {
      case "infix":
        if (node.id !== "." && !isHyphen(node)) return this.#onNextLine(node.right);
        writer.token();
        return this.expression(node.right);
      case "default":
        return this.#defaults(node);
      case "binding":
        writer.space();
        writer.token();
        writer.space();
        return this.expression(node.right);
      case "condition":
        return this.#branches(node);
      case "focus":
      case "index":
        writer.token();
        return this.expression(node.variable);
      case "filter":
        return this.#list([node.right], "", (one) => this.expression(one));
      case "group":
        return this.#pairs(node.pairs);
      case "sort":
        return this.#sort(node);
      case "call":
      case "partial":
        return this.#arguments(node);
    }
  }

  /** An operator at the start of a line, with its right operand. */
  #onNextLine(right: Surface): void {
    this.#writer.open("indent");
    this.#writer.line(" ");
    this.#afterOperator(right);
    this.#writer.close();
  }

  #afterOperator(right: Surface): void {
    this.#writer.token();
    this.#writer.space();
    this.expression(right);
  }

  /** `?? b ?? c`: each operator starts a line of the same chain. */
  #defaults({ right }: SurfaceDefault): void {
    const writer = this.#writer;
    writer.open("indent");
    for (let next = right; ; next = next.right) {
      writer.line(" ");
      if (next.type !== "default") {
        this.#afterOperator(next);
        break;
      }
      this.#afterOperator(next.left);
    }
    writer.close();
  }

  /** `? then : test ? then : otherwise`: each further test starts a line of the same chain. */
  #branches(first: SurfaceCondition): void {
    const writer = this.#writer;
    this.#onNextLine(first.then);
    writer.close();
    writer.open("indent");
    for (let { otherwise } = first; otherwise !== undefined;) {
      writer.line(" ");
      if (otherwise.type !== "condition") {
        this.#afterOperator(otherwise);
        break;
      }
      writer.open("group");
      this.#afterOperator(otherwise.left);
      this.#onNextLine(otherwise.then);
      writer.close();
      ({ otherwise } = otherwise);
    }
    writer.close();
  }

  /** Items in brackets with separators; several statements get their own lines. */
  #list<Item>(items: readonly Item[], flat: "" | " ", write: (item: Item) => void): void {
    const writer = this.#writer;
    writer.open("group");
    writer.token();
    if (items.length > 0) {
      writer.open("indent");
      writer.line(flat);
      this.#items(items, write, () => writer.line(" ", true));
      writer.close();
      writer.line(flat);
    }
    writer.token();
    writer.close();
  }

  #items<Item>(items: readonly Item[], write: (item: Item) => void, separate: () => void): void {
    items.forEach((item, index) => {
      if (index > 0) {
        this.#writer.token();
        separate();
      }
      write(item);
    });
    if (this.#writer.isBefore(";")) this.#writer.token();
  }

  #element(element: Surface | SurfaceRange): void {
    if (element.type !== "range") return this.expression(element);
    this.expression(element.from);
    this.#writer.token();
    this.expression(element.to);
  }

  #pairs(pairs: readonly SurfacePair[]): void {
    this.#list(pairs, " ", ({ key, value }) => {
      this.expression(key);
      this.#writer.token();
      this.#writer.space();
      this.expression(value);
    });
  }

  #block({ expressions }: SurfaceBlock): void {
    this.#list(expressions, "", (one) => {
      if (one !== expressions[0]) this.#writer.breakLines();
      this.expression(one);
    });
  }

  #sort({ terms }: SurfaceSort): void {
    this.#writer.token();
    this.#list(terms, "", ({ start, expression }) => {
      if (start !== expression.start) this.#writer.token();
      this.expression(expression);
    });
  }

  /** The last argument may span several lines after short ones: `$map(items, function($item) {`. */
  #arguments({ arguments: given }: SurfaceCall): void {
    const last = given.at(-1);
    if (last === undefined || !hasBrackets(last) || !given.slice(0, -1).every(isShort)) {
      return this.#list(given, "", (one) => this.expression(one));
    }
    this.#writer.token();
    this.#items(
      given,
      (one) => this.expression(one),
      () => this.#writer.space(),
    );
    this.#writer.token();
  }

  #lambda({ signature, body }: SurfaceLambda): void {
    const writer = this.#writer;
    writer.token();
    for (let id = writer.token(); id !== ")"; id = writer.token()) if (id === ",") writer.space();
    while (signature !== undefined && writer.end < signature.end) writer.token();
    writer.space();
    if (body.type !== "block" || body.expressions.length < 2) {
      return this.#list([body], " ", (one) => this.expression(one));
    }
    writer.token();
    this.expression(body);
    writer.token();
  }

  #transform({ pattern, update, delete: deletion }: SurfaceTransform): void {
    const writer = this.#writer;
    writer.token();
    writer.space();
    this.expression(pattern);
    writer.space();
    this.#afterOperator(update);
    if (deletion !== undefined) {
      writer.token();
      writer.space();
      this.expression(deletion);
    }
    writer.space();
    writer.token();
  }
}

/** The number of groups that start before an operand: none if its operator continues a chain of equal precedence. */
function groupsAround(node: SurfaceInfix, outer: SurfaceInfix | undefined): number {
  switch (node.type) {
    case "condition":
      return 2;
    case "default":
      return 1;
    case "infix":
      return node.id === "." || (outer?.type === "infix" && powers.get(outer.id) === powers.get(node.id)) ? 0 : 1;
    default:
      return 0;
  }
}

/** Whether a minus is written as a hyphen in a name, which is probably meant: spaces would hide the mistake. */
function isHyphen({ id, left, right }: SurfaceInfix & { readonly type: "infix" }): boolean {
  let [before, after] = [left, right];
  while (before.type === "infix") before = before.right;
  while ("left" in after) after = after.left;
  return id === "-" && left.end + 1 === right.start && before.type === "name" && after.type === "name";
}

/** Whether an argument is bracketed and can span several lines. */
function hasBrackets({ type }: Surface): boolean {
  return type === "lambda" || type === "object" || type === "array" || type === "block";
}

/** Whether an argument is a word, a literal, or a path of names. */
function isShort(node: Surface): boolean {
  let first = node;
  for (; first.type === "infix" && first.id === "."; first = first.left) if (!isToken(first.right)) return false;
  return isToken(first);
}

function isToken(node: Surface): boolean {
  return "token" in node || node.type === "placeholder";
}
