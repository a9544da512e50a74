import { describe, expect, it } from "vitest";
import type { AstNode, Expression, Path } from "../../src/syntax/ast.js";
import { parse } from "../../src/syntax/parse.js";
import { visit } from "../../src/syntax/visit.js";
import type { Span } from "../../src/text/span.js";
import { mutate, Random, randomExpression, tokenSoup } from "../random.js";
import { hasSuite, suiteExpressions } from "../suite.js";

/** What the source must be where a node stands, by its type. */
function expectedSource(node: AstNode): RegExp | undefined {
  switch (node.type) {
    case "name":
      if (node.quote === "backtick") return /^`[^`]*`$/;
      return node.quote === "string" ? /^(?:"[^]*"|'[^]*')$/ : literally(node.value);
    case "variable":
      return literally(`$${node.name}`);
    case "value":
      return literally(String(node.value));
    case "string":
      return /^(?:"[^]*"|'[^]*')$/;
    case "number":
      return /^(?:-[^]*)?\d[\d.eE+-]*$/;
    case "regex":
      return literally(`/${node.pattern}/${node.flags}`);
    case "wildcard":
      return literally("*");
    case "descendant":
      return literally("**");
    case "parent":
      return literally("%");
    case "placeholder":
      return literally("?");
    case "array":
      return /^\[[^]*\]$/;
    case "object":
      return /^\{[^]*\}$/;
    case "block":
      return /^\([^]*\)$/;
    case "lambda":
      return /^(?:function|`function`|λ|`λ`)[^]*\}$/;
    case "transform":
      return /^\|[^]*\|$/;
    case "sort":
      return /^\^[^]*\)$/;
    case "call":
    case "partial":
      return /\)$/;
    default:
      return undefined;
  }
}

function literally(text: string): RegExp {
  return new RegExp(`^${text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}$`);
}

function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Everything that is wrong with the spans of a tree. */
function spanFaults(text: string, root: Expression): readonly string[] {
  const faults: string[] = [];
  const fault = (what: string, span: Span): void => void faults.push(`${what}: ${JSON.stringify(span)} in ${text}`);
  visit(root, {
    enter(node, parent) {
      const source = text.slice(node.start, node.coreEnd);
      if (!isInside(node, parent ?? { start: 0, end: text.length }))
        fault(`${node.type} outside ${parent?.type ?? ""}`, node);
      if (node.coreEnd < node.start || node.coreEnd > node.end) fault("core", node);
      if (expectedSource(node)?.test(source) === false) fault(`${node.type} is ${source}`, node);
      if (/^[ \t\n\r\v]|[ \t\n\r\v]$/.test(text.slice(node.start, node.end))) fault("space at the edge", node);
      if ("operatorSpan" in node && !isInside(node.operatorSpan, node)) fault("operator", node.operatorSpan);
      if ("operator" in node && sourceOf(text, node.operatorSpan) !== node.operator)
        fault("operator", node.operatorSpan);
      if ("open" in node && sourceOf(text, node.open) !== "(") fault("open", node.open);
      if (node.type === "path") faults.push(...stepFaults(text, node));
      if (node.type === "lambda") {
        for (const parameter of node.parameters) {
          if (sourceOf(text, parameter) !== `$${parameter.name}`) fault("parameter", parameter);
        }
        if (node.signature !== undefined && !/^<[^]*>$/.test(sourceOf(text, node.signature)))
          fault("signature", node.signature);
      }
      if (node.type === "sort" || node.type === "placeholder") return;
      for (const { start, end } of node.predicates) {
        if (!/^\[[^]*\]$/.test(text.slice(start, end))) fault("filter", { start, end });
      }
      if (node.group !== undefined && !/^\{[^]*\}$/.test(sourceOf(text, node.group))) fault("group", node.group);
      if (node.emptyBrackets !== undefined && !/^\[[^]*\]$/.test(sourceOf(text, node.emptyBrackets))) {
        fault("brackets", node.emptyBrackets);
      }
    },
  });
  return faults;
}

function stepFaults(text: string, path: Path): readonly string[] {
  const faults: string[] = [];
  let end = path.start;
  for (const step of path.steps) {
    if (!isInside(step, path) || step.start < end || !isInside(step.node, step)) faults.push(`step in ${text}`);
    end = step.end;
    for (const stage of step.stages) {
      const source = sourceOf(text, stage);
      const expected = stage.type === "filter" ? /^\[[^]*\]$/ : /^#[^]*\$/;
      if (!isInside(stage, step) || !expected.test(source)) faults.push(`stage ${source} in ${text}`);
    }
    for (const binding of [step.focus, step.index]) {
      if (binding !== undefined && sourceOf(text, binding.variable) !== `$${binding.name}`)
        faults.push(`binding in ${text}`);
    }
  }
  return faults;
}

function sourceOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Everything that is wrong with the spans of a text, whether it compiles or not. */
function faultsOf(text: string): readonly string[] {
  const { root, errors, comments } = parse(text);
  const faults = root === undefined ? [] : [...spanFaults(text, root)];
  for (const { code, start, end } of errors) {
    if (start < 0 || start > end || end > text.length)
      faults.push(`${code} ${String(start)}-${String(end)} in ${text}`);
  }
  for (const comment of comments) {
    const mayBeOpen = errors.length > 0 && comment.end === text.length;
    if (!mayBeOpen && !/^\/\*[^]*\*\/$/.test(sourceOf(text, comment))) faults.push(`comment in ${text}`);
  }
  return faults;
}

describe("spans", () => {
  it.skipIf(!hasSuite)("are exact in the engine's suite and lie inside mutations of it", () => {
    const random = new Random(3);
    const expressions = suiteExpressions();
    const texts = [...expressions, ...expressions.flatMap((text) => [mutate(text, random), mutate(text, random)])];
    expect(texts.flatMap(faultsOf).slice(0, 5)).toEqual([]);
  });

  it("are exact in random expressions", () => {
    const random = new Random(4);
    const faults: string[] = [];
    for (let count = 0; count < 10_000; count++)
      faults.push(...faultsOf(randomExpression(random, 1 + random.below(4))));
    for (let count = 0; count < 10_000; count++) faults.push(...faultsOf(tokenSoup(random)));
    expect(faults.slice(0, 5)).toEqual([]);
  });

  it("do not count what follows as the core of a construct", () => {
    const text = "$x[0]{'k': v}";
    const { root } = parse(text);
    expect(root && [text.slice(root.start, root.end), text.slice(root.start, root.coreEnd)]).toEqual([text, "$x"]);
  });
});
