import { responseHeaders } from "../../generated/http-facts.js";
import type { Problem } from "jsonata-check";
import { bareName, type Hint, headerIndex, writeName, replacing } from "jsonata-check/hints";
import { type AstNode, type Call, type Expression, type Name, coreSpan, visit } from "jsonata-check/syntax";
import { typoOf, type Span } from "jsonata-check/text";

/** ``headers.`Retry-After` ``: header names are lower-case at runtime. */
export const headerCase: Hint = ({ of, context }) => [
  ...of("path").flatMap(({ node, isAtRoot }) => {
    const step = node.steps[headerIndex(node, isAtRoot, context) ?? -1]?.node;
    return namesIn(step).flatMap((name) => problemOf(name.value, coreSpan(name), writeName));
  }),
  ...of("call").flatMap(({ node, isAtRoot }) => {
    if (!isAtRoot || !isCallOf(node, /^lookup$/)) return [];
    const [object, key] = node.arguments;
    return context.hyphenatedRoots.has(bareName(object) ?? "") && key?.type === "string" ? problemOfLiteral(key) : [];
  }),
];

/** The names that a step reads in the headers: its own, or those in ``headers.{ 'limit': `x-limit` }``. */
function namesIn(step: AstNode | undefined): readonly Name[] {
  if (step?.type === "name") return [step];
  const names: Name[] = [];
  if (step?.type !== "object" && step?.type !== "block") return names;
  visit(step, {
    enter(node) {
      const first = node.type === "path" ? node.steps[0]?.node : undefined;
      if (first?.type === "name" && first.value.includes("-")) names.push(first);
      return node.type !== "path";
    },
  });
  return names;
}

/** `"Retry-After" in $keys(headers)`, `$each(headers, function($value, $name) { $name = "Retry-After" })`. */
export const headerNames: Hint = ({ of, context }) => {
  const isHeaders = (node: AstNode | undefined): boolean => context.hyphenatedRoots.has(bareName(node) ?? "");
  const isNames = (node: AstNode | undefined): boolean =>
    node?.type === "call" && isCallOf(node, /^keys$/) && isHeaders(node.arguments[0]);
  const parameters = of("call").flatMap(({ node, isAtRoot }) => {
    const [list, callback] = node.arguments;
    if (!isAtRoot || callback?.type !== "lambda") return [];
    const index = isCallOf(node, /^(?:each|sift)$/) && isHeaders(list) ? 1 : isNames(list) ? 0 : -1;
    const name = callback.parameters[index]?.name;
    return name === undefined ? [] : [{ name, lambda: callback }];
  });
  const isName = (node: AstNode): boolean =>
    isNames(node) ||
    (node.type === "variable" &&
      parameters.some(
        ({ name, lambda }) => name === node.name && lambda.start <= node.start && node.end <= lambda.end,
      ));
  return of("binary").flatMap(({ node, isAtRoot }): readonly Problem[] => {
    if (!isAtRoot || !/^(?:!?=|in)$/.test(node.operator)) return [];
    const [one, other] = isName(node.left) ? [node.left, node.right] : [node.right, node.left];
    const literals = other.type === "array" ? other.elements : [other];
    return isName(one)
      ? literals.flatMap((literal) => (literal.type === "string" ? problemOfLiteral(literal) : []))
      : [];
  });
};

function problemOfLiteral({ value, start, coreEnd }: Expression & { readonly type: "string" }): readonly Problem[] {
  return problemOf(value, { start: start + 1, end: coreEnd - 1 }, (name) => name);
}

function problemOf(name: string, span: Span, write: (name: string) => string | undefined): readonly Problem[] {
  const lower = headerName(name);
  const near = lower === name ? typoOf(name, knownHeaders) : undefined;
  const right = near ?? lower;
  const text = right === name ? undefined : write(right);
  if (text === undefined) return [];
  const fix = replacing(span, text, { tier: near === undefined ? "safe" : "unsafe" });
  return near === undefined
    ? [{ kind: "header-case", name, lower, span, related: [], fix }]
    : [{ kind: "misspelt-header", name, near, span, related: [], fix }];
}

/** Headers that many APIs send. */
const knownHeaders: ReadonlySet<string> = new Set([
  ...responseHeaders.keys(),
  ...["x-ratelimit-limit", "x-ratelimit-remaining", "x-rate-limit-limit", "x-rate-limit-remaining"],
  ...["ratelimit-limit", "ratelimit-remaining", "content-type", "content-length", "user-agent", "location"],
]);

/** Headers that scripts write in camel case: `retryAfter`. */
const compoundHeaders: ReadonlySet<string> = new Set([
  "retry-after",
  "content-type",
  "content-length",
  "user-agent",
  "last-modified",
]);

/** The name of a header at runtime. */
function headerName(name: string): string {
  const spaced = name.toLowerCase().replaceAll("_", "-");
  if (responseHeaders.has(spaced) || /^X_/i.test(name)) return spaced;
  const hyphened = name.replaceAll(/([a-z])([A-Z])/g, "$1-$2").toLowerCase();
  return compoundHeaders.has(hyphened) ? hyphened : name.toLowerCase();
}

function isCallOf({ procedure }: Call, name: RegExp): boolean {
  return procedure.type === "variable" && name.test(procedure.name);
}
