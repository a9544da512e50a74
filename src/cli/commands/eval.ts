import { resolve } from "node:path";
import { roles } from "../../../generated/roles.js";
import { pointerOf } from "../../document/pointer.js";
import { positionOf } from "jsonata-check/syntax";
import { builtinTable } from "jsonata-check/functions";
import { visitedNodes } from "jsonata-check/hints";
import { hostCalls } from "../../model/host-calls.js";
import type { ExpressionUse } from "../../model/sites.js";
import { withoutTokens } from "../../secrets/hide-secrets.js";
import { LineIndex } from "../../text/line-index.js";
import { type Span, suggest } from "jsonata-check/text";
import { lastOf } from "../args.js";
import { defineCommand } from "../command.js";
import { evaluate, stopText } from "../evaluation/evaluate.js";
import type { EvaluationOutcome } from "../evaluation/evaluation.js";
import { didYouMean, unknownName, UsageError } from "../failures.js";
import type { Io } from "../io.js";
import { openDocument, type OpenDocument } from "../run/open-document.js";
import { readText } from "../files/read-text.js";
import { decodeText } from "../files/text.js";
import { tell } from "../terminal.js";
import { evalUsage } from "../usage/eval.js";

type EvaluationError = Extract<EvaluationOutcome, { readonly ended: "error" }>;

/** Evaluates one expression of a document with the engine and prints the result as JSON. */
export const evaluateExpression = defineCommand(evalUsage, async (given, io) => {
  const [file, place, ...others] = given.positionals;
  if (file === undefined || place === undefined || others.length > 0) {
    throw new UsageError("eval takes a file and the pointer or the role of an expression in it");
  }
  const inputName = lastOf(given, "input");
  if (inputName === undefined)
    throw new UsageError("eval needs the input of the expression: --input FILE, or - for standard input");
  const document = await openDocument(file, given, io);
  const use = expressionAt(document, place);
  const input = await readInput(inputName, io);
  const outcome = await evaluate({ expression: use.text, input }, io);
  if (outcome.ended === "value") return writeValue(outcome, use, document, io);
  await io.stderr.write(`${withoutTokens(failureText(outcome, use, document))}\n`);
  return 1;
});

function expressionAt({ linted, shown }: OpenDocument, place: string): ExpressionUse {
  const { expressions } = linted;
  const pointers = expressions.map(({ node }) => pointerOf(node));
  if (place.startsWith("/") || place === "") {
    const found = expressions[pointers.indexOf(place)];
    if (found !== undefined) return found;
    throw new UsageError(`${shown} has no expression at "${place}"${didYouMean(suggest(place, pointers))}`);
  }
  if (!Object.hasOwn(roles, place)) {
    throw unknownName("unknown role", place, Object.keys(roles));
  }
  const found = expressions.filter(({ role }) => role === place);
  const [first] = found;
  if (first === undefined) throw new UsageError(`${shown} has no expression of the role "${place}"`);
  if (found.some(({ text }) => text !== first.text)) {
    const places = found.map(({ node }) => `\n  ${pointerOf(node)}`).join("");
    throw new UsageError(`${shown} has several expressions of the role "${place}"; say which:${places}`);
  }
  return first;
}

async function readInput(name: string, io: Io): Promise<unknown> {
  const text = name === "-" ? decodeText(await io.readStdin()) : readText(resolve(io.cwd, name), io).text;
  const shown = name === "-" ? "standard input" : name;
  if (text === undefined) throw new UsageError(`${shown}: the input is not valid UTF-8`);
  try {
    return JSON.parse(text.replace(/^\ufeff/, "")) as unknown;
  } catch (error) {
    throw new UsageError(
      `${shown}: the input is not valid JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

async function writeValue(
  { json, hasFunctions }: Extract<EvaluationOutcome, { readonly ended: "value" }>,
  use: ExpressionUse,
  { linted }: OpenDocument,
  io: Io,
): Promise<number> {
  for (const { name } of hostCalls(use, linted.settings.functions).filter((call) => builtinTable.has(call.name))) {
    await tell(io, [`$${name} is the engine's own here; at runtime it is the vendor's function`]);
  }
  if (hasFunctions) await tell(io, ["the result contains functions, which are not JSON; they are omitted"]);
  if (json === undefined) await tell(io, ["the result is nothing"]);
  else await io.stdout.write(`${json}\n`, "json");
  return 0;
}

function failureText(
  outcome: Exclude<Awaited<ReturnType<typeof evaluate>>, { readonly ended: "value" }>,
  use: ExpressionUse,
  document: OpenDocument,
): string {
  const { linted, shown } = document;
  const at = (span: Span): string => {
    const { line, column } = new LineIndex(linted.document.text).position(use.locate(span).span.start);
    return `${shown}:${line}:${column}`;
  };
  const whole = { start: 0, end: 0 };
  if (outcome.ended === "stopped") return `${at(whole)}: ${stopText(outcome)}`;
  const { code, message } = outcome;
  const span = spanOf(use, outcome) ?? whole;
  const missing = hostCalls(use, linted.settings.functions).find(
    (call) => call.start <= span.start && span.start < call.callEnd,
  );
  if (missing !== undefined && (code === "T1005" || code === "T1006")) {
    return `${at(missing)}: ${code}: $${missing.name} is a function of the host, which is not available here`;
  }
  return `${at(span)}: ${code === undefined ? "" : `${code}: `}${message}`;
}

/** The span that the engine's error is about; the engine reports where a token ends. */
function spanOf({ analysis, text }: ExpressionUse, { code, position, token = "" }: EvaluationError): Span | undefined {
  if (position === undefined) return undefined;
  const refused = analysis.errors.find((error) => error.code === code && error.position === position);
  if (refused !== undefined) return refused;
  const start = position - token.length;
  if (token !== "" && text.slice(start, position) === token) return { start, end: position };
  const nodes = analysis.root === undefined ? [] : visitedNodes(analysis.root);
  const node = nodes.findLast((visited) => positionOf(visited.node) === position)?.node;
  return node ?? { start: Math.max(position - 1, 0), end: position };
}
