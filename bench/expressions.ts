/**
 * Measures the expression checker against the engine's own parser, alternating in one process: parsing alone, and
 * parsing with type inference and all rules, as `checkExpression` does.
 */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import jsonata from "jsonata";
import type { Role } from "../generated/shapes.js";
import { checkExpression, typeOf, type CheckExpressionOptions } from "../src/index.js";
import { parse } from "jsonata-check/syntax";
import { median, table } from "./table.js";

/** An expression and the types it is checked against. */
interface Subject {
  readonly text: string;
  readonly options: CheckExpressionOptions;
}

/** Typical expressions from integrations. */
const typical: ReadonlyMap<Role, readonly string[]> = new Map<Role, readonly string[]>([
  [
    "error",
    [
      "status >= 400 ? { 'status': status, 'message': data.message, 'result': data }",
      "$count(data.errors) > 0 ? { 'status': 422, 'message': $join($map(data.errors, function($e) { $e.field & ': ' & $e.message }), ', ') }",
      "(\n  $code := data.error.code;\n  $code = 'unauthorized' ? { 'status': 401, 'message': data.error.message } : status >= 500 ? { 'status': status }\n)",
      "data.ok = false ? { 'status': data.error in ['invalid_auth', 'token_revoked'] ? 401 : 400, 'message': data.error } : null",
    ],
  ],
  ["rate-limit-detected", ["status = 429", "status = 403 and headers.`x-ratelimit-remaining` = '0'"]],
  ["retry-after", ["$exists(headers.`x-retry-in`) ? $number(headers.`x-retry-in`) : 60"]],
  [
    "rate-limit-headers",
    ["{ 'limit': headers.`x-limit`, 'remaining': headers.`x-left`, 'reset': $number(headers.`x-reset-in`) }"],
  ],
  ["authorization", ["{ 'Authorization': 'Basic ' & $base64encode(context.username & ':' & context.password) }"]],
  [
    "pagination-next",
    [
      "body.has_more ? { 'starting_after': body.data[-1].id }",
      "$count(body.items) = paginationValues.limit ? { 'offset': paginationValues.offset + $count(body.items) } : null",
    ],
  ],
  [
    "webhook-verification",
    [
      "body.type = 'url_verification' ? { 'type': 'verify', 'verification_response': { 'status_code': 200, 'body': { 'challenge': body.challenge } } } : null",
    ],
  ],
]);

const suite = resolve("../shared/corpora/jsonata-suite.jsonl");

/** The valid expressions of the engine's own test suite, if it is available, with input types inferred from its data. */
function suiteSubjects(): readonly Subject[] {
  if (!existsSync(suite)) return [];
  const cases = readFileSync(suite, "utf8").trim().split("\n");
  return cases.flatMap((line) => {
    const { expr, data } = JSON.parse(line) as { readonly expr: string; readonly data?: unknown };
    return compiles(expr) ? [{ text: expr, options: { profile: "jsonata", input: typeOf(data) } }] : [];
  });
}

function compiles(text: string): boolean {
  try {
    jsonata(text);
    return true;
  } catch {
    return false;
  }
}

/** Rounds that are not counted, while V8 is still compiling. */
const rounds = { warming: 15, counted: 15 } as const;

/**
 * The median CPU time of one round over all subjects, in milliseconds, for each function. They alternate, so that a busy
 * moment of the machine affects all of them.
 */
function measure(subjects: readonly Subject[], ways: readonly ((subject: Subject) => unknown)[]): readonly number[] {
  const times = ways.map((): number[] => []);
  for (let round = 0; round < rounds.warming + rounds.counted; round++) {
    for (const [index, way] of ways.entries()) {
      const start = process.cpuUsage();
      for (const subject of subjects) way(subject);
      const { user, system } = process.cpuUsage(start);
      if (round >= rounds.warming) times[index]?.push((user + system) / 1000);
    }
  }
  return times.map(median);
}

function row(title: string, subjects: readonly Subject[]): readonly string[] {
  const size = subjects.reduce((sum, { text }) => sum + text.length, 0);
  const [engine = NaN, reading = NaN, checking = NaN] = measure(subjects, [
    ({ text }) => jsonata(text),
    ({ text }) => parse(text),
    ({ text, options }) => checkExpression(text, options),
  ]);
  const each = (time: number): string =>
    `${((time / subjects.length) * 1000).toFixed(0)} µs, ${(size / time / 1000).toFixed(2)} MB/s`;
  return [title, each(engine), each(reading), each(checking), `${(checking / engine).toFixed(2)}x`, "2x"];
}

/** Measures the expression checker and prints the table. */
export function compareExpressions(): void {
  const roles = [...typical].flatMap(([role, texts]) => texts.map((text) => ({ text, options: { role } })));
  const repeated = Array.from({ length: 64 }, () => roles).flat();
  const rows = [row("typical expressions, by role", repeated)];
  const cases = suiteSubjects();
  if (cases.length > 0) rows.push(row("the engine's test suite, by sample", cases));
  console.log(table([["", "jsonata()", "parse", "checkExpression", "ratio", "target"], ...rows]));
}
