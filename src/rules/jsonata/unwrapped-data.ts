import { locateValue } from "../../document/location.js";
import type { StringNode } from "../../document/tree.js";
import type { Path } from "jsonata-check/syntax";
import { isPlain, rootIndex, visitedNodes } from "jsonata-check/hints";
import type { EffectiveMethod } from "../../model/effective-method.js";
import type { ExpressionUse } from "../../model/sites.js";
import { isJsonObject, jsonOf } from "../../rule-kit/json-text.js";
import { dottedPath } from "../../model/dotted-path.js";
import { defineRule } from "../../rule-kit/rule.js";

export default defineRule({
  id: "jsonata/unwrapped-data",
  severity: "info",
  confidence: "likely",
  summary: "An error expression that looks for `data` in `data`",
  description:
    "The `data` of an error expression is the body of the response, but where the body is an object with a `data` of its own, it is that inner value. So `data.data` finds nothing, and anything beside `data` in the body cannot be reached.\n\nA method's `response_path` shows that the body has its own `data`. Its example response shows what is beside it; that the expression misses it is only a guess, because the body of an error may come without `data`.",
  examples: ({ config }) => ({
    bad: [
      {
        ...config({
          error_expression: "data.data.failed ? { 'status': 400 } : null",
          resources: { users: { list: { path: "/users", response_path: "data.items" } } },
        }),
        highlights: ["data.data"],
      },
      {
        ...config({
          error_expression: "data.ok = false ? { 'status': 400 } : null",
          resources: { users: { list: { path: "/users", examples: { response: '{ "ok": true, "data": [] }' } } } },
        }),
        highlights: ["data.ok"],
      },
    ],
    good: [
      config({
        error_expression: "data.failed ? { 'status': 400 } : null",
        resources: { users: { list: { path: "/users", response_path: "data.items" } } },
      }),
    ],
  }),
  messages: {
    nested: ({ path }: { path: string }) => ({
      what: `\`data.data\` finds nothing: the body has its own \`data\` (\`response_path\` is \`${path}\`), and \`data\` is that one.`,
      help: "Write `data` instead of `data.data`.",
    }),
    sibling: ({ name }: { name: string }) => ({
      what: `\`data.${name}\` finds nothing where the body has its own \`data\`, as in the method's example: \`data\` is that one.`,
      why: `\`${name}\` is beside it in the body.`,
      help: "Detect the error by `status`, or by something inside `data`.",
    }),
  },
  create: (context) => ({
    document: () => {
      const hasExamples = context.model.configs.some((config) =>
        config.methods().some(({ value }) => value.has("examples")),
      );
      const suspects = context.expressions.filter(
        ({ role, text }) => role === "error" && (mayReadNested(text) || (hasExamples && text.includes("data"))),
      );
      for (const use of suspects) judge(use, context.model.methodsUnder(use.node));

      function judge(use: ExpressionUse, methods: readonly EffectiveMethod[]): void {
        const wrapped = wrappedPath(methods);
        if (wrapped === undefined && methods.every(({ value }) => !value.has("examples"))) return;
        for (const { path, name } of readsOfData(use)) {
          const at = use.locate(path);
          if (name === "data" && wrapped !== undefined) {
            const related = [{ location: locateValue(wrapped), message: "The body has its own `data`." }];
            context.report({ message: "nested", data: { path: dottedPath(wrapped).text }, at, related });
          } else if (name !== "data" && methods.some((method) => standsBesideData(method, name))) {
            // The body of an error may come without `data`, and then the expression is right.
            context.report({ message: "sibling", data: { name }, at, confidence: "guess" });
          }
        }
      }
    },
  }),
});

/** Whether an expression may read `data.data`, in whatever way it is written. */
function mayReadNested(text: string): boolean {
  return text.split(/[,;?]/).some((part) => {
    const first = part.indexOf("data");
    return first !== -1 && /\.[\s(`'"]*data/.test(part.slice(first + "data".length));
  });
}

/** A `response_path` into `data` that none of the others contradicts. */
function wrappedPath(methods: readonly EffectiveMethod[]): StringNode | undefined {
  const paths = methods.map(({ value }) => value.get("response_path")?.string).filter((path) => path !== undefined);
  const isWrapped = (path: StringNode): boolean => /^data(?:\.(?!data(?:\.|$))|$)/.test(dottedPath(path).text);
  return paths.every(isWrapped) ? paths[0] : undefined;
}

/** Whether the method's example response has a field beside `data`, and not in it. */
function standsBesideData(method: EffectiveMethod, name: string): boolean {
  const example = method.value.get("examples")?.text("response");
  const body = example === undefined ? undefined : jsonOf(example);
  if (!isJsonObject(body) || !Object.hasOwn(body, "data") || !Object.hasOwn(body, name)) return false;
  const { data } = body;
  return ![data].flat().some((item) => isJsonObject(item) && Object.hasOwn(item, name));
}

/** Every `data.name` of the input, with the span of both. */
function readsOfData({ analysis }: ExpressionUse): readonly DataRead[] {
  if (analysis.root === undefined) return [];
  return visitedNodes(analysis.root).flatMap(({ node, isAtRoot }) => {
    const read = node.type === "path" ? dataRead(node, isAtRoot) : undefined;
    return read === undefined ? [] : [read];
  });
}

interface DataRead {
  readonly path: { readonly start: number; readonly end: number };
  readonly name: string;
}

function dataRead(path: Path, isAtRoot: boolean): DataRead | undefined {
  const index = rootIndex(path, isAtRoot);
  if (index === undefined) return undefined;
  const [data, field] = path.steps.slice(index, index + 2);
  if (data?.node.type !== "name" || data.node.value !== "data" || !isPlain(data) || field?.node.type !== "name") {
    return undefined;
  }
  return { path: { start: data.start, end: field.node.coreEnd }, name: field.node.value };
}
