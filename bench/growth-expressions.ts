import { repeated } from "./growth-constructs.js";

/** A construct that an expression can repeat. */
export interface ExpressionConstruct {
  readonly name: string;
  /** An expression with the construct `count` times. */
  readonly text: (count: number) => string;
}

/** A chain of operands. */
function chain(name: string, separator: string, operand: (index: number) => string): ExpressionConstruct {
  return { name, text: (count) => repeated(count, operand, separator) };
}

const field = (index: number): string => `data.field_${index}`;

/** Long and deep expressions: chains, lists, nesting, bindings, calls. */
export const expressionConstructs: readonly ExpressionConstruct[] = [
  chain("joined fields", " & ", field),
  chain("joined literals", " & ", (index) => `'part ${index}'`),
  chain("added fields", " + ", field),
  chain("added numbers and strings", " + ", (index) => (index % 2 === 0 ? String(index) : `'${index}'`)),
  chain("subtracted strings", " - ", (index) => `'${index}'`),
  chain("comparisons with and", " and ", (index) => `${field(index)} = ${index}`),
  chain("comparisons with or", " or ", (index) => `data.code = '${index}'`),
  chain("fields with and", " and ", field),
  chain("numbers with or", " or ", (index) => (index === 0 ? "data.code = 0" : String(index))),
  chain("calls with or", " or ", (index) => `$contains(data.text, 'word ${index}')`),
  chain("comparisons with unequal", " and ", (index) => `data.code != ${index}`),
  chain("misspelled fields", " & ", (index) => `data.group_${index}.mesage`),
  chain("sums without a start", " & ", (index) => `$reduce(data.list_${index}, function($s, $i) { $s + $i.price })`),
  {
    name: "conditions over other fields than their values",
    text: (count) =>
      `${repeated(count, (index) => `data.tested_${index}`, " and ")} ? [${repeated(count, (index) => `data.read_${index}`, ", ")}]`,
  },
  chain("steps of a path", ".", (index) => `step_${index}`),
  chain("applications", " ~> ", (index) => (index === 0 ? "data" : "$string()")),
  chain("unknown functions in a chain", " ~> ", (index) => (index === 0 ? "data" : `$made_up_${index}()`)),
  { name: "elements", text: (count) => `[${repeated(count, field, ", ")}]` },
  { name: "literal elements", text: (count) => `[${repeated(count, (index) => `'${index}'`, ", ")}]` },
  { name: "objects in an array", text: (count) => `[${repeated(count, (index) => `{ 'id': ${index} }`, ", ")}]` },
  { name: "a literal list behind in", text: (count) => `data.code in [${repeated(count, String, ", ")}]` },
  { name: "properties", text: (count) => `{ ${repeated(count, (index) => `'key_${index}': ${field(index)}`, ", ")} }` },
  { name: "equal keys", text: (count) => `{ ${repeated(count, () => "'key': data.a", ", ")} }` },
  { name: "unquoted keys", text: (count) => `{ ${repeated(count, (index) => `key_${index}: ${index}`, ", ")} }` },
  { name: "statements", text: (count) => `(${repeated(count, (index) => `$v${index} := ${field(index)}; `)} $v0)` },
  {
    name: "statements that read the one before",
    text: (count) => `($v0 := data; ${repeated(count, (index) => `$v${index + 1} := $v${index} & 'x'; `)} $v${count})`,
  },
  {
    name: "one variable bound again",
    text: (count) => `(${repeated(count, (index) => `$v := $v & '${index}'; `)} $v)`,
  },
  { name: "unread variables", text: (count) => `(${repeated(count, (index) => `$v${index} := ${index}; `)} data)` },
  { name: "unbound variables", text: (count) => `[${repeated(count, (index) => `$v${index}`, ", ")}]` },
  {
    name: "functions that are called",
    text: (count) =>
      `(${repeated(count, (index) => `$f${index} := function($x) { $x & 'a' }; $f${index}(data.a); `)} 1)`,
  },
  {
    name: "functions that nothing calls",
    text: (count) => `[${repeated(count, () => "function($x) { $x.a }", ", ")}]`,
  },
  {
    name: "conditions in a row",
    text: (count) => `(${repeated(count, (index) => `$v := data.code = ${index} ? 'a${index}' : $v; `)} $v)`,
  },
  { name: "parentheses", text: (count) => `${"(".repeat(count)}data${")".repeat(count)}` },
  { name: "brackets", text: (count) => `${"[".repeat(count)}data${"]".repeat(count)}` },
  { name: "unclosed brackets", text: (count) => "[".repeat(count) },
  { name: "nested objects", text: (count) => `${"{'a':".repeat(count)}1${"}".repeat(count)}` },
  { name: "nested calls", text: (count) => `${"$string(".repeat(count)}data${")".repeat(count)}` },
  { name: "nested conditions", text: (count) => `${repeated(count, (index) => `data.code = ${index} ? 'a' : `)}'b'` },
  { name: "nested defaults", text: (count) => `${"(".repeat(count)}data.a${" ?? 'x')".repeat(count)}` },
  { name: "negations", text: (count) => `${"-".repeat(count)}data.a` },
  { name: "predicates", text: (count) => `data${repeated(count, (index) => `[a${index} = ${index}]`)}` },
  { name: "predicates of steps", text: (count) => `data${repeated(count, (index) => `.a[b = ${index}]`)}` },
  { name: "sorts", text: (count) => `data${"^(a)".repeat(count)}` },
  { name: "sort terms", text: (count) => `data^(${repeated(count, (index) => `a${index}`, ", ")})` },
  { name: "bound positions", text: (count) => `data${repeated(count, (index) => `.a#$i${index}`)}` },
  { name: "parents", text: (count) => `data${".a".repeat(count)}.(${"%.".repeat(count)}b)` },
  { name: "template literals", text: (count) => `\`${repeated(count, (index) => `a \${data.field_${index}} `)}\`` },
  { name: "placeholders", text: (count) => repeated(count, (index) => `{{field_${index}}}`, " & ") },
  { name: "quoted placeholders", text: (count) => repeated(count, (index) => `'{{field_${index}}}'`, " & ") },
  { name: "a long string", text: (count) => `'${"a ".repeat(count)}'` },
  { name: "escapes in a string", text: (count) => `'${"\\u00e4".repeat(count)}'` },
  { name: "a long regular expression", text: (count) => `$match(data.a, /${"a+b*".repeat(count)}/)` },
  { name: "regular expressions", text: (count) => repeated(count, () => "$contains(data.a, /a+b/)", " or ") },
  { name: "comments", text: (count) => `${"/* a */ ".repeat(count)}data` },
  { name: "hyphenated names", text: (count) => `[${repeated(count, (index) => `headers.x-limit-${index}`, ", ")}]` },
  { name: "string predicates", text: (count) => `[${repeated(count, (index) => `headers['x-${index}']`, ", ")}]` },
  { name: "methods of JavaScript", text: (count) => `[${repeated(count, () => "data.a.toUpperCase()", ", ")}]` },
  { name: "words", text: (count) => repeated(count, () => "word", " ") },
  { name: "operators of JavaScript", text: (count) => repeated(count, (index) => `a${index}`, " || ") },
  { name: "wrong arguments", text: (count) => `[${repeated(count, () => "$uppercase(5)", ", ")}]` },
  { name: "partial applications", text: (count) => `[${repeated(count, () => "$substring(?, 1)", ", ")}]` },
  { name: "transforms", text: (count) => `data${repeated(count, (index) => ` ~> |a|{'b${index}': 1}|`)}` },
  { name: "arguments of a call", text: (count) => `$append(${repeated(count, (index) => `'${index}'`, ", ")})` },
  { name: "arguments of an unknown function", text: (count) => `$made_up(${repeated(count, field, ", ")})` },
  {
    name: "parameters of a function",
    text: (count) =>
      `(function(${repeated(count, (index) => `$p${index}`, ", ")}) { $p0 })(${repeated(count, field, ", ")})`,
  },
  { name: "parameters in a signature", text: (count) => `(function($p)<${"s?".repeat(count)}:s> { $p })('a', 'b', 1)` },
  {
    name: "sorts by functions",
    text: (count) => `[${repeated(count, () => "$sort(data.a, function($l, $r) { $l > $r })", ", ")}]`,
  },
  {
    name: "functions in functions",
    text: (count) => `${"$map(data, function($x) { ".repeat(count)}1${" })".repeat(count)}`,
  },
  {
    name: "functions that call the one before",
    text: (count) =>
      `($f0 := function($x) { $x }; ${repeated(count, (index) => `$f${index + 1} := function($x) { $f${index}($x) & $f${index}($x) }; `)} $f${count}(data.a))`,
  },
  { name: "reads of one variable", text: (count) => `($v := data.a; [${repeated(count, () => "$v", ", ")}])` },
  {
    name: "memberships of fields that are read",
    text: (count) => repeated(count, (index) => `('k${index}' in data.a and data.a.k${index} = 1)`, " or "),
  },
  {
    name: "reads of a wide object",
    text: (count) =>
      `($o := { ${repeated(count, (index) => `'k${index}': ${index}`, ", ")} }; [${repeated(count, (index) => `$o.k${index}`, ", ")}])`,
  },
  {
    name: "copies of a wide object",
    text: (count) =>
      `($o := { ${repeated(count, (index) => `'k${index}': ${index}`, ", ")} }; [${repeated(count, () => "$merge([$o, data])", ", ")}])`,
  },
  {
    name: "tests against a wide list",
    text: (count) =>
      `($l := [${repeated(count, (index) => `'a${index}'`, ", ")}]; [${repeated(count, () => "data.a in $l", ", ")}])`,
  },
  {
    name: "an object that grows",
    text: (count) => `($o := {}; ${repeated(count, (index) => `$o := $merge([$o, { 'k${index}': 1 }]); `)} $o)`,
  },
  { name: "groups", text: (count) => `[${repeated(count, () => "data{a: b}", ", ")}]` },
];
