import {
  defineRule,
  locateValue,
  type EffectiveMethod,
  type ExpressionUse,
  type StringNode,
} from "../../rule-kit/index.js";
import { dottedPath } from "../../model/dotted-path.js";
import type { Path } from "jsonata-check/syntax";
import type { Span } from "jsonata-check/text";
import { isPlain, rootIndex, visitedNodes } from "jsonata-check/hints";

export default defineRule({
  id: "jsonata/unwrapped-data",
  severity: "info",
  confidence: "likely",
  summary: "An error expression that looks for `data` in `data`",
  description:
    "The `data` of an error expression is the body of the response, but if the body is an object with a property `data`, it is that inner value. So `data.data` finds nothing, and anything beside `data` in the body cannot be reached.\n\nA method's `response_path` shows that the body has its own `data`.",
  examples: ({ config, highlight, list }) => ({
    bad: [
      highlight(
        config({
          error_expression: "data.data.failed ? { 'status': 400 } : null",
          ...list({ response_path: "data.items" }),
        }),
        "data.data",
      ),
    ],
    good: [
      config({ error_expression: "data.failed ? { 'status': 400 } : null", ...list({ response_path: "data.items" }) }),
    ],
  }),
  messages: {
    nested: ({ path }: { path: string }) => ({
      what: `\`data.data\` finds nothing: the body has its own \`data\` (\`response_path\` is \`${path}\`), and \`data\` already refers to it.`,
      help: "Write `data` instead of `data.data`.",
    }),
  },
  create: (context) => ({
    document: () => {
      for (const use of context.expressions) {
        if (use.role !== "error" || !context.derived.ofText(use.text, mayReadNested)) continue;
        const wrapped = wrappedPath(context.model.methodsUnder(use.node));
        if (wrapped === undefined) continue;
        const related = [{ location: locateValue(wrapped), message: "The body has its own `data`." }];
        const data = { path: dottedPath(wrapped).text };
        for (const span of readsOfNested(use))
          context.report({ message: "nested", data, at: use.locate(span), related });
      }
    },
  }),
});

/** Whether an expression may read `data.data` in any notation. */
function mayReadNested(text: string): boolean {
  if (text.indexOf("data") === text.lastIndexOf("data")) return false;
  return text.split(/[,;?]/).some((part) => {
    const first = part.indexOf("data");
    return first !== -1 && /\.[\s(`'"]*data/.test(part.slice(first + "data".length));
  });
}

/** A `response_path` into `data` that no other one contradicts. */
function wrappedPath(methods: readonly EffectiveMethod[]): StringNode | undefined {
  const paths = methods.map(({ value }) => value.get("response_path")?.string).filter((path) => path !== undefined);
  const isWrapped = (path: StringNode): boolean => /^data(?:\.(?!data(?:\.|$))|$)/.test(dottedPath(path).text);
  return paths.every(isWrapped) ? paths[0] : undefined;
}

/** The spans of `data.data` in the input. */
function readsOfNested({ analysis }: ExpressionUse): readonly Span[] {
  if (analysis.root === undefined) return [];
  return visitedNodes(analysis.root).flatMap(({ node, isAtRoot }) => {
    const read = node.type === "path" ? nestedRead(node, isAtRoot) : undefined;
    return read === undefined ? [] : [read];
  });
}

function nestedRead(path: Path, isAtRoot: boolean): Span | undefined {
  const index = rootIndex(path, isAtRoot);
  if (index === undefined) return undefined;
  const [data, field] = path.steps.slice(index, index + 2);
  if (data?.node.type !== "name" || data.node.value !== "data" || !isPlain(data)) return undefined;
  if (field?.node.type !== "name" || field.node.value !== "data") return undefined;
  return { start: data.start, end: field.node.coreEnd };
}
