/** What to write in place of functions and methods of other languages that have no single function for an equivalent. */
type Row = readonly [advice: string, ...names: readonly string[]];

/** The advice for a function. */
export function adviceForFunction(name: string): string | undefined {
  return forFunctions.get(name) ?? (/^[A-Z]+$/.test(name) ? forFunctions.get(name.toLowerCase()) : undefined);
}

/** The advice for a method. */
export function adviceForMethod(name: string): string | undefined {
  return forMethods.get(name);
}

const common: readonly Row[] = [
  ["The first item is `(list)[0]`.", "first", "head"],
  ["The last item is `(list)[-1]`.", "last"],
  ["Write `$exists(object.name)`.", "has"],
  ["Write `value in list`, or `$contains(text, part)`.", "indexOf"],
  ["Write `$contains(text, /^part/)`.", "startsWith"],
  ["Write `$contains(text, /part$/)`.", "endsWith"],
  ["A part of a list is `list[[0..1]]`, of a string `$substring(text, start, length)`.", "slice"],
  ["Write `$append(list, item)`.", "push"],
  ["Write `$exists(list[test])`.", "some"],
  ["Write `$count(list[test]) = $count(list)`.", "every"],
  ["Write `$formatNumber(x, '0.00')`.", "toFixed"],
];

const forFunctions = byName([
  ...common,
  ["Write `test ? value : other`.", "if", "iif", "switch", "case", "when"],
  ["Join texts with `&`, lists with `$append`.", "concat", "concatenate", "concat_ws"],
  ["Write `$substring(text, 0, count)`, or `$substring(text, -count)` for its end.", "left", "right", "mid"],
  ["Write `value ?? other`.", "coalesce", "ifNull", "ifnull", "nvl", "default"],
  ["Write `$type(x) = 'array'`.", "isArray"],
  ["Write `$type(x) = 'object'`.", "isObject"],
  ["Write `$type(x) = 'string'`.", "isString"],
  ["Write `$type(x) = 'number'`.", "isNumber"],
  ["Write `x = null`, or `$not($exists(x))` for a value that is missing.", "isNull"],
  ["Write `$count(list) = 0`, or `text = ''`.", "isEmpty", "empty"],
  ["Write `$distinct(list)`.", "unique", "uniq", "uniqBy"],
  ["Write `x % y`.", "mod", "rem"],
  ["Write `$split(text, ',')`, or `$join(list, ',')`.", "explode", "implode"],
  ["Write `$floor(x / y)`.", "div"],
  ["Write `x >= 1 and x <= 2`.", "between"],
  ["Join texts with `&`: `'Order ' & id`.", "sprintf", "printf", "format", "template"],
  ["Write `$fromMillis($toMillis(date), '[Y0001]-[M01]-[D01]')`.", "formatDate", "strftime", "dateFormat"],
  ["Add milliseconds: `$fromMillis($toMillis(date) + 86400000)` is a day later.", "dateAdd", "addDays", "dateDiff"],
  ["Write `$toMillis(date)`, or `$dtFromIso(date)` for a date with methods.", "dayjs", "moment", "date"],
  ["Write `$exists(x)`.", "isNotNull", "notNull", "isDefined", "isUndefined"],
  ["Write `$uppercase($substring(x, 0, 1)) & $substring(x, 1)`.", "capitalize", "title", "titleCase"],
  ["Write `$pad(text, -8, '0')`, or `$pad(text, 8, ' ')` for its end.", "padStart", "padLeft", "padEnd"],
  [
    "Write `[x]`, or `x[]` after a path: a single item is then a list.",
    "toArray",
    "asArray",
    "toList",
    "list",
    "array",
  ],
  ["Write `x ~> |$|{ 'key': value }, 'removed'|` for a changed copy.", "set", "delete", "remove"],
  ["Nothing catches an error: test the value before it is used.", "try", "catch"],
  ["Remove it: an expression has no output but its result.", "log", "print"],
  ["Write `$merge($zip(names, values).{ $[0]: $[1] })`.", "zipObject", "fromEntries"],
  ["Write `[1..5]`.", "range"],
  ["Write `$exists(list[test])`.", "any"],
  ["Write `$count(list[test]) = $count(list)`.", "all"],
  ["Write `$error('message')`.", "throw", "raise"],
  ["Write `$exists(object.name)`.", "hasKey"],
  ["Write `$lookup(object, name)`.", "get"],
  ["Write `$each(object, function($value, $name) { … })`.", "entries"],
]);

const forMethods = byName([
  ...common,
  ["An item is `(list)[0]`, the last one `(list)[-1]`.", "at"],
  ["Read the field with a dot: `headers.name`.", "get"],
  ["Write `$exists(object.name)`.", "hasOwnProperty"],
  ["Write `value in list`, or `$contains(text, part)`.", "lastIndexOf"],
  ["An item is selected by a filter: `list[id = 1]`.", "findIndex"],
  ["Write `$contains(text, /pattern/)`.", "test"],
  ["Write `$substring(text, index, 1)`.", "charAt"],
  ["Write `$append(list, other)`, or join strings with `&`.", "concat"],
  ["A path goes through all items: `list.(…)`.", "forEach"],
  ["A path goes through nested lists by itself.", "flat"],
  ["A path goes through nested lists by itself: `list.items`.", "flatMap"],
  ["Write `$pad(text, -8, '0')`.", "padStart"],
  ["Write `$pad(text, 8, '0')`.", "padEnd"],
  ["Write `$fromMillis(milliseconds)`.", "toISOString"],
  ["Write `$toMillis(text)`.", "getTime"],
]);

function byName(rows: readonly Row[]): ReadonlyMap<string, string> {
  return new Map(rows.flatMap(([advice, ...names]) => names.map((name): [string, string] => [name, advice])));
}
