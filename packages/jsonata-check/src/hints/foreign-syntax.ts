import { replacing } from "../repairs/replacing.js";
import type { ParseError } from "../syntax/parse-error.js";
import type { Explanation, Refused } from "./hint.js";

/** Foreign syntax in paths, in brackets and around operators. */
export function foreignSyntax(error: ParseError, refused: Refused): Explanation | undefined {
  return (
    spread(error, refused) ??
    slashes(error, refused) ??
    pipe(error, refused) ??
    parentPath(error, refused) ??
    doubleDot(error, refused) ??
    matchOperator(error, refused) ??
    leadingDot(error, refused) ??
    apostrophe(error, refused) ??
    turnedOperator(error, refused) ??
    splitOperator(error, refused) ??
    hashComment(error, refused) ??
    capitalWord(error) ??
    inBrackets(error, refused) ??
    sortOrder(error, refused) ??
    indexStep(error, refused) ??
    quotedName(error, refused)
  );
}

/** `{...data}`. */
function spread({ start }: ParseError, { masked }: Refused): Explanation | undefined {
  const dots = masked.slice(Math.max(0, start - 2)).search(/\.\.\.\s*[A-Za-z$]/);
  if (dots < 0 || dots > 2) return undefined;
  const at = Math.max(0, start - 2) + dots;
  return { hint: { cause: "spread" }, span: { start: at, end: at + 3 } };
}

/** `/^https?://x/`: the slashes of an address end the regular expression. */
function slashes({ start }: ParseError, { masked }: Refused): Explanation | undefined {
  const url = /\/\^?\(?\w+\??\)?:\/\//.exec(masked);
  if (url === null || url.index > start || start > url.index + url[0].length + 3) return undefined;
  return { hint: { cause: "regex-slash" }, span: { start: url.index, end: url.index + url[0].length } };
}

/** `text | upper`, `items | first`: a filter as in templates and on command lines, not `or`. */
function pipe({ code, token, end }: ParseError, { masked }: Refused): Explanation | undefined {
  const isFilter =
    token === "|" &&
    code.startsWith("S020") &&
    /^\s*(?:\$?[a-z_]+\s*(?:\(|$|[|)\]},;])|\[|\d)/i.test(masked.slice(end));
  return isFilter ? { hint: { cause: "pipe" } } : undefined;
}

/** `../id`, `%%.id`, `^.id`. */
function parentPath({ code, token, start, end }: ParseError, { masked }: Refused): Explanation | undefined {
  if (code === "S0211" && token === "." && masked.slice(start - 2, start) === "%%") {
    return { hint: { cause: "parent-path" }, span: { start: start - 2, end: start } };
  }
  if (code === "S0211" && token === "^" && /^\.[A-Za-z_]/.test(masked.slice(end)))
    return { hint: { cause: "parent-path" } };
  const isPath = code === "S0211" && token === ".." && /^\/?[A-Za-z_]/.test(masked.slice(end));
  return isPath ? { hint: { cause: "parent-path" } } : undefined;
}

/** `data..name`, `status in 400..499`, `[0...9]`. */
function doubleDot({ token, start, end }: ParseError, { masked }: Refused): Explanation | undefined {
  if (token === "." && /\.\.$/.test(masked.slice(0, start))) {
    return { hint: { cause: "long-range" }, fix: replacing({ start, end }, "", { title: "Remove a dot" }) };
  }
  if (token !== "..") return undefined;
  const [before, after] = [masked.slice(0, start), masked.slice(end)];
  const from = /(?<![\w.$[])-?\d+\s*$/.exec(before);
  const to = /^\s*-?\d+/.exec(after)?.[0];
  if (from !== null && to !== undefined && !/\[\s*$/.test(before.slice(0, from.index))) {
    const span = { start: from.index, end: end + to.length };
    return { hint: { cause: "bare-range" }, fix: replacing(span, `[${masked.slice(span.start, span.end)}]`) };
  }
  if (!/[\w\])$]$/.test(before) || !/^[A-Za-z_*]/.test(after)) return undefined;
  return { hint: { cause: "any-depth" }, fix: replacing({ start, end }, ".**.", { tier: "unsafe" }) };
}

/** `x =~ /re/`, `x ~= /re/`, `x !~ /re/`, `x ~ /re/`. */
function matchOperator({ start }: ParseError, { masked }: Refused): Explanation | undefined {
  const from = /[=!~]$/.test(masked.slice(0, start)) ? start - 1 : start;
  const written = /^(?:[=!]~|~[=~]?)(?!>)/.exec(masked.slice(from, from + 3))?.[0];
  if (written === undefined) return undefined;
  return { hint: { cause: "match-operator" }, span: { start: from, end: from + written.length } };
}

/** `.status`. */
function leadingDot({ code, token, start, end }: ParseError, { masked }: Refused): Explanation | undefined {
  if (code !== "S0211" || token !== "." || !/^[\w$@`"]/.test(masked.slice(end))) return undefined;
  return { hint: { cause: "leading-dot" }, fix: replacing({ start, end }, "", { title: "Remove the dot" }) };
}

/** `'it's broken'`. */
function apostrophe({ code, token = "", start }: ParseError, { text }: Refused): Explanation | undefined {
  const isWord = code.startsWith("S020") && /^\w/.test(token) && /\w'$/.test(text.slice(0, start));
  return isWord ? { hint: { cause: "apostrophe" } } : undefined;
}

/** `=>` and `=<`. */
function turnedOperator({ start }: ParseError, { masked }: Refused): Explanation | undefined {
  const written = masked.slice(start - 1, start + 1);
  if (written !== "=>" && written !== "=<") return undefined;
  const replacement = written === "=>" ? ">=" : "<=";
  const span = { start: start - 1, end: start + 1 };
  return { hint: { cause: "operator", written, replacement }, span, fix: replacing(span, replacement) };
}

/** `> =`. */
function splitOperator({ token, end }: ParseError, { masked }: Refused): Explanation | undefined {
  const written = token === "=" ? /[<>]\s+=$/.exec(masked.slice(0, end))?.[0] : undefined;
  if (written === undefined) return undefined;
  const span = { start: end - written.length, end };
  const replacement = `${written.charAt(0)}=`;
  return {
    hint: { cause: "operator", written, replacement },
    span,
    fix: replacing(span, replacement, { tier: "safe" }),
  };
}

/** `# comment` on a line of its own. */
function hashComment({ code, token, start, end }: ParseError, { masked }: Refused): Explanation | undefined {
  const isComment = code === "S0211" && token === "#" && /(?:^|\n)[ \t]*$/.test(masked.slice(0, start));
  return isComment && masked.startsWith(" ", end) ? { hint: { cause: "comment" } } : undefined;
}

/** `AND`, `OR`, `IN`. */
function capitalWord({ code, token: written = "", start, end }: ParseError): Explanation | undefined {
  if (code !== "S0201" || !/^(?:AND|OR|IN|And|Or|In)$/.test(written)) return undefined;
  const replacement = written.toLowerCase();
  const fix = replacing({ start, end }, replacement, { tier: "safe" });
  return { hint: { cause: "operator", written, replacement }, fix };
}

/** `items[0:2]`, `items[0, 1]`, `items[0..2]`. */
function inBrackets({ code, token, value, start }: ParseError, { masked }: Refused): Explanation | undefined {
  const bracket = /\[\s*-?\d*\s*$/.exec(masked.slice(0, start))?.index;
  const isUnclosed = code === "S0202" && value === "]";
  if (bracket === undefined || !(isUnclosed || code === "S0211")) return undefined;
  if (token === ":") return { hint: { cause: "slice" }, fix: sliceRepair(bracket, masked) };
  if (!isUnclosed) return undefined;
  const list = (pattern: RegExp): Explanation["fix"] => listRepair(bracket, pattern, masked);
  if (token === "..") return { hint: { cause: "range" }, fix: list(/^\[\s*\d+\s*\.\.\s*\d+\s*\]/) };
  if (token !== ",") return undefined;
  return { hint: { cause: "indexes" }, fix: list(/^\[\s*-?\d+(?:\s*,\s*-?\d+)+\s*\]/) };
}

/** `items^(date desc)`. */
function sortOrder({ code, token = "", value, start, end }: ParseError, { masked }: Refused): Explanation | undefined {
  if (code !== "S0202" || value !== ")") return undefined;
  const before = masked.slice(0, start);
  if (/\^\(\s*(?:asc|desc)(?:ending)?\s+$/i.test(before)) return { hint: { cause: "sort-order" } };
  if (!/^(?:asc|desc)(?:ending)?$/i.test(token)) return undefined;
  const name = /\^\(\s*([\w.]+)\s+$/.exec(before)?.[1];
  if (name === undefined || !/^\s*\)/.test(masked.slice(end))) return { hint: { cause: "sort-order" } };
  const written = `${/^d/i.test(token) ? ">" : "<"}${name}`;
  return { hint: { cause: "sort-order" }, fix: replacing({ start: before.lastIndexOf(name), end }, written) };
}

function sliceRepair(bracket: number, masked: string): Explanation["fix"] {
  const slice = /^\[\s*(\d*)\s*:\s*(\d+)\s*\]/.exec(masked.slice(bracket));
  if (slice === null) return undefined;
  const [written, from, to] = slice;
  const last = Number(to) - 1;
  if (last < Number(from)) return undefined;
  return replacing(
    { start: bracket, end: bracket + written.length },
    `[[${from === "" ? "0" : (from ?? "0")}..${last}]]`,
  );
}

function listRepair(bracket: number, list: RegExp, masked: string): Explanation["fix"] {
  const written = list.exec(masked.slice(bracket))?.[0];
  return written === undefined
    ? undefined
    : replacing({ start: bracket, end: bracket + written.length }, `[${written}]`);
}

/** `items.0.id`. */
function indexStep({ code, start, end }: ParseError, { masked }: Refused): Explanation | undefined {
  const dot = masked.lastIndexOf(".", start - 1);
  const written = /^\.\s*(-?\d+)$/.exec(masked.slice(dot, end))?.[1];
  if (code !== "S0213" || written === undefined) return undefined;
  return { hint: { cause: "index-step" }, fix: replacing({ start: dot, end }, `[${written}]`) };
}

/** `data.@odata.nextLink`, `data.#text`, `data.null`, `data.Error Code`: a name that needs backticks. */
function quotedName({ code, token = "", start, end }: ParseError, { masked }: Refused): Explanation | undefined {
  const before = masked.slice(0, start);
  const signed = /^[@#](?:odata\.)?[A-Za-z_]\w*/.exec(masked.slice(start))?.[0];
  if (code === "S0211" && signed !== undefined && /(?:^|[.([{,:;=&?])\s*$/.test(before)) {
    return nameAt(start, start + signed.length, signed);
  }
  if (code === "S0213" && /^(?:null|true|false)$/.test(masked.slice(start, end))) {
    return nameAt(start, end, masked.slice(start, end));
  }
  if ((code !== "S0201" && code !== "S0202") || !/^[A-Z]\w*$/.test(token)) return undefined;
  const first = /\.\s*([A-Z]\w*) $/.exec(before)?.[1];
  if (first === undefined) return undefined;
  return nameAt(start - first.length - 1, end, `${first} ${token}`, { start, end });
}

function nameAt(start: number, end: number, name: string, span = { start, end }): Explanation {
  return { hint: { cause: "quoted-name", name }, span, fix: replacing({ start, end }, `\`${name}\``) };
}
