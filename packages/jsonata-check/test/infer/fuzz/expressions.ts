import { defined } from "../../../src/types/members.js";
import type { Type } from "../../../src/types/type.js";
import { fieldNames } from "./inputs.js";
import type { FuzzRandom } from "./random.js";

type Production = readonly [weight: number, make: (depth: number) => string];

/**
 * Writes random expressions over inputs of a type, from all of the language. Everything that is an operand stands in
 * parentheses, so that what is written is what is meant.
 */
export class ExpressionGenerator {
  readonly #random: FuzzRandom;
  readonly #input: Type;
  readonly #expressions: readonly Production[];
  readonly #calls: readonly Production[];
  /** The engine loses regular expressions (and loops) left of `?:` and `??`: none is written there. */
  #regexDepth = 0;

  constructor(random: FuzzRandom, input: Type) {
    this.#random = random;
    this.#input = input;
    this.#expressions = this.#expressionProductions();
    this.#calls = this.#callProductions();
  }

  /** An expression that is nested at most `depth` times. */
  expression(depth: number): string {
    if (depth <= 0) return this.#random.chance(0.6) ? this.#path(0) : this.#literal();
    return this.#random.weighted(this.#expressions)(depth - 1);
  }

  #expressionProductions(): readonly Production[] {
    const operand = (depth: number): string => `(${this.expression(depth)})`;
    return [
      [26, (depth) => this.#path(depth)],
      [4, () => this.#literal()],
      [5, (depth) => `(${this.#path(depth)})[${this.#predicate(depth)}]`],
      [3, (depth) => `(${this.expression(depth)})[]`],
      [
        5,
        (depth) =>
          `[${this.#some(() => this.expression(depth))}]${this.#optional(0.2, () => `[${this.#predicate(depth)}]`)}`,
      ],
      [5, (depth) => this.#object(depth)],
      [4, (depth) => `${this.#path(depth)}{${this.#pairs(depth)}}`],
      [6, (depth) => operand(depth) + this.#random.pick(["+", "-", "*", "/", "%"]) + operand(depth)],
      [6, (depth) => operand(depth) + this.#random.pick(["=", "!=", "<", ">=", " in "]) + operand(depth)],
      [4, (depth) => operand(depth) + this.#random.pick([" and ", " or "]) + operand(depth)],
      [3, (depth) => `${operand(depth)}&${operand(depth)}`],
      [2, (depth) => `-${operand(depth)}`],
      [
        2,
        (depth) =>
          `[${this.#random.pick(["1", "0", operand(depth)])}..${this.#random.pick(["2", "1", operand(depth)])}]`,
      ],
      [6, (depth) => this.#condition(depth)],
      [4, (depth) => this.#default(depth)],
      [6, (depth) => this.#block(depth)],
      [2, (depth) => `(${this.#lambda(depth, 1)})(${this.expression(depth)})`],
      [3, (depth) => `(${this.#path(depth)})^(${this.#sortTerms(depth)})`],
      [3, (depth) => this.#tuples(depth)],
      [3, (depth) => `(${this.expression(depth)} ~> ${this.#function(depth)})`],
      [3, (depth) => this.#partial(depth)],
      [2, (depth) => this.#transform(depth)],
      [
        2,
        (depth) =>
          `(${this.#literal()}){${this.#literalPairs(depth)}}${this.#optional(0.5, () => `.${this.#random.pick(fieldNames)}`)}`,
      ],
      [1, (depth) => `[${this.expression(depth)}]{${this.#literalPairs(depth)}}`],
      [1, (depth) => `(${this.#function(depth)} ~> ${this.#function(depth)})(${this.expression(depth)})`],
      [1, (depth) => `[${this.#some(() => this.expression(depth))}]^(${this.#random.pick(["$", "a", "$string($)"])})`],
      // An object as the filter would put nothing into the empty array: a bug of the engine.
      [1, (depth) => `[[],${this.#path(depth)}][${this.#random.pick(fieldNames)}>${this.#literal()}]`],
      [28, (depth) => this.#random.weighted(this.#calls)(depth)],
    ];
  }

  #callProductions(): readonly Production[] {
    const e = (depth: number): string => this.expression(depth);
    const one = ["string", "count", "exists", "not", "boolean", "keys", "sum", "type", "distinct", "reverse", "sort"];
    const more = ["length", "uppercase", "lowercase", "trim", "number", "merge", "max", "min", "average", "spread"];
    const rare = ["floor", "ceil", "abs", "sqrt", "round", "zip", "clone", "shuffle", "fromMillis", "base64encode"];
    const callback = (depth: number, arity: number): string =>
      this.#random.chance(0.75) ? this.#lambda(depth, 1 + this.#random.below(arity)) : this.#nativeCallback();
    return [
      [30, (depth) => `$${this.#random.pick([...one, ...more])}(${e(depth)})`],
      [8, (depth) => `$${this.#random.pick(rare)}(${e(depth)})`],
      [
        2,
        () =>
          `$${this.#random.pick(["string", "keys", "uppercase", "number", "boolean", "spread", "length", "now", "millis"])}()`,
      ],
      [7, (depth) => `$map(${e(depth)},${callback(depth, 3)})`],
      [6, (depth) => `$filter(${e(depth)},${callback(depth, 3)})`],
      [3, (depth) => `$single(${e(depth)},${callback(depth, 2)})`],
      [5, (depth) => `$reduce(${e(depth)},${this.#fold(depth)}${this.#optional(0.5, () => `,${e(depth)}`)})`],
      [4, (depth) => `$each(${e(depth)},${callback(depth, 3)})`],
      [4, (depth) => `$sift(${e(depth)},${callback(depth, 3)})`],
      [6, (depth) => `$append(${e(depth)},${e(depth)})`],
      [4, (depth) => `$lookup(${e(depth)},${this.#random.chance(0.8) ? this.#quotedName() : e(depth)})`],
      [3, (depth) => `$zip(${e(depth)},${e(depth)})`],
      [2, (depth) => `$join(${e(depth)},"-")`],
      [3, (depth) => `$split(${e(depth)},${this.#textPattern()}${this.#optional(0.2, () => ",1")})`],
      [2, (depth) => `$contains(${e(depth)},${this.#textPattern()})`],
      [
        2,
        (depth) => `$replace(${e(depth)},${this.#textPattern()},${this.#random.pick(['"z"', "$uppercase", e(depth)])})`,
      ],
      [2, (depth) => `$match(${e(depth)},${this.#regex()})`],
      [
        2,
        (depth) => `$substring(${e(depth)},${this.#random.pick(["0", "1", "-1"])}${this.#optional(0.5, () => ",1")})`,
      ],
      [
        1,
        (depth) => `$sort(${e(depth)},function($l,$r){${this.#random.pick(["$l>$r", "$l.a>$r.a", "true", e(depth)])}})`,
      ],
      [
        1,
        (depth) =>
          `$${this.#random.pick(["substringBefore", "substringAfter", "formatNumber", "power", "pad"])}(${e(depth)},${this.#random.pick(['"a"', "2", "0"])})`,
      ],
      [1, (depth) => `$sort([${this.#some(() => e(depth))}])`],
      [1, (depth) => `$toMillis(${e(depth)}${this.#optional(0.3, () => ',"[Y]"')})`],
      [
        1,
        (depth) =>
          `$eval(${this.#random.pick(['"a"', '"[a,1]"', '"$x"', '"1+1"'])}${this.#optional(0.4, () => `,${e(depth)}`)})`,
      ],
      [1, (depth) => `$assert(${e(depth)},"m")`],
      [1, () => "$error()"],
      [1, (depth) => `$boolean([${this.expression(depth)}${this.#optional(0.4, () => ",$nothing")}])`],
      [1, (depth) => `$not([${this.expression(depth)}])`],
      [1, () => `$clone(${this.#random.pick(["$", "$$", "a", "[$]", "[a]"])})`],
      [
        1,
        () =>
          `$toMillis(${this.#random.pick(['"2020"', '"x"', "$string(a)", '"10:20"'])},${this.#random.pick(['"[Y]"', '"[H]:[m]"', '"[D]"', '""', "b"])})`,
      ],
    ];
  }

  #literal(): string {
    return this.#random.pick([
      "1",
      "0",
      "2",
      '"a"',
      '"x"',
      '""',
      "true",
      "false",
      "null",
      '"1"',
      "-1",
      "[]",
      "{}",
      "0.5",
    ]);
  }

  #path(depth: number): string {
    const steps: string[] = [];
    let type: Type | undefined = this.#input;
    const length = 1 + this.#random.below(3);
    for (let index = 0; index < length; index++) {
      const names = namesIn(type);
      const isField = this.#random.chance(0.82);
      const name: string =
        names.length > 0 && this.#random.chance(0.93) ? this.#random.pick(names) : this.#random.pick(fieldNames);
      steps.push((isField ? name : this.#step(depth)) + this.#stages(depth, index));
      type = isField ? fieldOf(type, name) : undefined;
    }
    return this.#random.pick(["", "", "", "", "", "", "", "", "", "$.", "$$."]) + steps.join(".");
  }

  #step(depth: number): string {
    return this.#random.weighted<() => string>([
      [4, () => "$"],
      [3, () => "*"],
      [1, () => "**"],
      [4, () => `(${this.expression(depth)})`],
      [3, () => `[${this.expression(depth)}]`],
      [3, () => this.#object(depth)],
      [2, () => "$string()"],
      [2, () => `"${this.#random.pick(fieldNames)}"`],
      [1, () => "$keys()"],
      [1, () => `$map($,${this.#lambda(depth, 1)})`],
    ])();
  }

  #stages(depth: number, index: number): string {
    const filter = this.#optional(0.15, () => `[${this.#predicate(depth)}]`);
    const keep = this.#optional(0.06, () => "[]");
    return filter + keep + (index > 0 ? this.#optional(0.04, () => `^(${this.#sortTerms(depth)})`) : "");
  }

  #predicate(depth: number): string {
    return this.#random.weighted<() => string>([
      [3, () => this.#random.pick(["0", "1", "-1", "2", "1.5"])],
      [2, () => this.#random.pick(fieldNames)],
      [3, () => this.#random.pick(fieldNames) + this.#random.pick(["=", "!=", ">", "<="]) + this.#literal()],
      [1, () => "$" + this.#random.pick([">", "<", "=", "!="]) + this.#random.pick(["1", '"a"', "null"])],
      [2, () => this.#random.pick(["true", "false", '"x"', "[0]", "[0,1]", "[0,0]", "[]"])],
      [1, () => `$exists(${this.#random.pick(fieldNames)})`],
      [1, () => `$type(${this.#random.pick(fieldNames)})="${this.#typeName()}"`],
      [2, () => (depth > 0 ? this.expression(depth - 1) : "0")],
    ])();
  }

  #condition(depth: number): string {
    const subject = this.#random.chance(0.7) ? this.#path(0) : "$x";
    const test = this.#random.weighted<() => string>([
      [4, () => this.expression(depth)],
      [2, () => subject],
      [2, () => `$exists(${subject})`],
      [2, () => `$type(${subject})${this.#random.pick(["=", "!="])}"${this.#typeName()}"`],
      [3, () => subject + this.#random.pick(["=", "!=", "<", ">="]) + this.#literal()],
      [1, () => `$not(${subject})`],
      [1, () => `${subject} and ${this.#path(0)}=${this.#literal()}`],
      [1, () => `$exists(${subject}) or ${this.#path(0)}`],
    ])();
    const branch = (): string => (this.#random.chance(0.4) ? subject : this.expression(depth));
    return `((${test}) ? (${branch()})${this.#optional(0.75, () => ` : (${branch()})`)})`;
  }

  #default(depth: number): string {
    this.#regexDepth++;
    const left = this.expression(depth);
    this.#regexDepth--;
    return `((${left})${this.#random.pick([" ?? ", " ?: "])}(${this.expression(depth)}))`;
  }

  #block(depth: number): string {
    const use = this.#random.weighted<() => string>([
      [3, () => "$x"],
      [2, () => `$x.${this.#random.pick(fieldNames)}`],
      [2, () => "[$x]"],
      [2, () => `$x[${this.#predicate(depth)}]`],
      [2, () => '{"r":$x}'],
      [2, () => this.expression(depth)],
      [1, () => `[$x:=${this.expression(depth)},$x]`],
      [1, () => `(${this.#path(0)}?$x:=${this.expression(depth)};$x)`],
      [1, () => `($f:=${this.#lambda(depth, 1)};$f($x))`],
      [1, () => `($f:=function($n){$n>2?${this.expression(depth)}:$f($n+1)};$f(0))`],
    ])();
    return `($x:=${this.expression(depth)};${use})`;
  }

  #lambda(depth: number, arity: number): string {
    const parameters = ["$v", "$i", "$w"].slice(0, arity).join(",");
    const body = this.#random.weighted<() => string>([
      [3, () => "$v"],
      [3, () => `$v.${this.#random.pick(fieldNames)}`],
      [4, () => this.expression(depth)],
      [2, () => `$filter([$v],function($z){${this.#random.pick(["true", "false", "$z=1", "$z"])}})`],
      [2, () => "$keys($v)"],
      [1, () => "[$v]"],
      [2, () => `$v?${this.expression(depth)}:$keys($v)`],
      [1, () => "($y:=$v;$append($y,$v))"],
      [1, () => "$map([$v,1],function($q){$q})"],
      [2, () => "$string($v)"],
      [1, () => "$string()"],
      [1, () => '$lookup($v,"a")'],
      [1, () => "($keys($v))[0]"],
      [1, () => `$v=${this.#literal()}`],
      [1, () => "{$string($v):$v}"],
    ])();
    const signature =
      this.#regexDepth === 0 && arity === 1
        ? this.#optional(0.1, () => this.#random.pick(["<x:x>", "<n:n>", "<s-:s>", "<a<n>:a>", "<j?>"]))
        : "";
    return `function(${parameters})${signature}{${body}}`;
  }

  #nativeCallback(): string {
    const names = [
      "string",
      "keys",
      "count",
      "exists",
      "type",
      "boolean",
      "not",
      "append",
      "reverse",
      "distinct",
      "number",
    ];
    return `$${this.#random.pick(names)}`;
  }

  #fold(depth: number): string {
    const bodies = [
      "$p",
      "$c",
      "$append($p,$c)",
      "[$p,$c]",
      "$p&$c",
      '{"p":$p}',
      "$p+$c",
      `$c.${this.#random.pick(fieldNames)}`,
    ];
    if (this.#random.chance(0.1)) return "$append";
    if (this.#random.chance(0.06))
      return this.#random.pick(["$string", "function($p){$p}", "function(){1}", "$append(?,1)"]);
    return `function($p,$c){${this.#random.chance(0.8) ? this.#random.pick(bodies) : this.expression(depth)}}`;
  }

  /** Something that may be called with one argument. */
  #function(depth: number): string {
    return this.#random.weighted<() => string>([
      [
        4,
        () =>
          `$${this.#random.pick(["count", "string", "keys", "reverse", "distinct", "sum", "exists", "type", "sort"])}`,
      ],
      [2, () => `$${this.#random.pick(["uppercase", "number", "boolean", "not", "merge", "length"])}()`],
      [3, () => this.#lambda(depth, 1)],
      [1, () => `$map(${this.#lambda(depth, 1)})`],
      [1, () => '$append("a",?)'],
    ])();
  }

  #partial(depth: number): string {
    return this.#random.pick([
      `$append(?,${this.expression(depth)})(${this.expression(depth)})`,
      `$substring(?,0,1)(${this.expression(depth)})`,
      `$map(?,${this.#lambda(depth, 1)})(${this.expression(depth)})`,
      `$map(${this.expression(depth)},$lookup(?,"a"))`,
      `(${this.#lambda(depth, 2)})(?,1)(${this.expression(depth)})`,
      `$zip(?)(${this.expression(depth)})`,
      `$zip(?,${this.expression(depth)})(${this.expression(depth)})`,
      `$${this.#random.pick(["uppercase", "length", "trim", "keys", "count", "reverse", "boolean"])}(?)(${this.expression(depth)})`,
    ]);
  }

  /** A copy with changes: functions among the changes, what is deleted read after the update, the matched object in itself. */
  #transform(depth: number): string {
    const update = this.#random.weighted<() => string>([
      [5, () => this.#object(depth)],
      [1, () => `{"a":$}`],
      [1, () => `{"b":[$],"c":$.a}`],
      [1, () => this.#random.pick(["$string", "function($v){$v}", "/a/", '{"a":$string}'])],
      [1, () => `{"${this.#random.pick(fieldNames)}":"${this.#random.pick(fieldNames)}"}`],
      [1, () => this.expression(depth)],
    ])();
    const deletion = this.#optional(
      0.5,
      () => `,${this.#random.pick([this.#deletion(), this.#random.pick(fieldNames), "$keys()", "$keys($)[0]"])}`,
    );
    return `(${this.expression(depth)}) ~> |${this.#pattern()}|${update}${deletion}|`;
  }

  #literalPairs(depth: number): string {
    const name = this.#quotedName();
    return this.#random.pick([
      `${name}:${this.expression(depth)}`,
      `$:${this.expression(depth)}`,
      `${name}:$,"z":$count($)`,
    ]);
  }

  #tuples(depth: number): string {
    const [first, second] = [this.#random.pick(fieldNames), this.#random.pick(fieldNames)];
    return this.#random.pick([
      `${first}.${second}.%`,
      `${first}.${second}.(%.${this.#random.pick(fieldNames)})`,
      `${first}.${second}[%.${second}=${this.#literal()}]`,
      `${first}@$t.{"t":$t,"v":${second}}`,
      `${first}@$t.${second}@$u[$t=$u].[$t,$u]`,
      `${first}#$n.${second}.{"n":$n,"v":$}`,
      `${first}[${this.#predicate(depth)}]#$n.[$n]`,
      `${first}@$t{"k":$t}`,
      `${first}.${second}#$n{$string($n):${this.#random.pick(["$n", "$", "$count($)"])}}`,
      `${first}^(${this.#sortTerms(depth)})#$n.$n`,
      `${first}.(${second}.c).%.%`,
      `@$t.${first}`,
      `$@$t.${first}.{"t":$t}`,
      `${first}@$t`,
      `${first}#$n{$string($n):$n,"z":${this.#random.pick(["$n", "$", "$count($)"])}}`,
      `${first}#$n{"a":${this.#random.pick(["$", "$n", "$count($)"])},"b":${this.#random.pick(["$n", "$"])}}`,
      `${first}@$t^($string($t)){${this.#random.pick(['"k"', "$string($t)"])}:${this.#random.pick(["$t", "$", "$count($t)"])}}`,
      `${first}#$n^(${this.#random.pick(["$n", ">$n", "$string($)"])}){"k":${this.#random.pick(["$n", "$", "$count($n)"])}}`,
      `${first}.${second}^(%.a)`,
      `(${first}).(${second}).{"p":%,"pp":%.%}`,
      `${first}.(${second}@$t.c).{"t":$t,"p":%,"v":$}`,
      `${first}.(${second}#$n[${this.#predicate(depth)}].c)#$m.{"n":$n,"m":$m,"pp":%.%}`,
      `$^(${this.#sortTerms(depth)})#$n[$n<2]`,
      `${first}@$t^($t)`,
    ]);
  }

  #sortTerms(depth: number): string {
    const simple = ["$", ">$", "a", ">b", "<c,$", "$string($)"];
    return this.#random.chance(0.85) ? this.#random.pick(simple) : this.expression(depth);
  }

  #pattern(): string {
    return this.#random.pick(["$", "a", "a.b", "b[0]", "c[a=1]", "*", "**"]);
  }

  #deletion(): string {
    return this.#random.pick(['"a"', '["a","b"]', "[]", "a", '"z"']);
  }

  #object(depth: number): string {
    const names = fieldNames.filter(() => this.#random.chance(0.3));
    return `{${names.map((name) => `"${name}":${this.expression(depth)}`).join(",")}}`;
  }

  #pairs(depth: number): string {
    const key = this.#random.pick(['"k"', "$string(a)", "$string($)", "b", "$type($)"]);
    return `${key}:${this.#random.pick(["$", "$count($)", this.expression(depth)])}`;
  }

  #textPattern(): string {
    return this.#random.chance(0.3) ? this.#regex() : this.#random.pick(['"a"', '""', '"-"', "b"]);
  }

  #regex(): string {
    return this.#regexDepth > 0 ? "$uppercase" : this.#random.pick(["/a/", "/[ab]/", "/(x)|(y)/", "/-/i"]);
  }

  #typeName(): string {
    return this.#random.pick(["string", "number", "array", "object", "null", "boolean", "function"]);
  }

  #quotedName(): string {
    return `"${this.#random.pick(fieldNames)}"`;
  }

  #some(make: () => string): string {
    return this.#random.list(this.#random.below(3), make).join(",");
  }

  #optional(probability: number, make: () => string): string {
    return this.#random.chance(probability) ? make() : "";
  }
}

/** The fields of the objects in a type, so that paths are not mostly nothing. */
function namesIn(type: Type | undefined): readonly string[] {
  if (type?.object !== undefined) return [...type.object.properties.keys()];
  return type?.array === undefined ? [] : namesIn(type.array.element);
}

function fieldOf(type: Type | undefined, name: string): Type | undefined {
  if (type?.object !== undefined) {
    const property = type.object.properties.get(name);
    return property === undefined ? undefined : defined(property);
  }
  return type?.array === undefined ? undefined : fieldOf(type.array.element, name);
}
