import { resolve } from "node:path";
import type { KindPattern } from "../../config/configuration.js";
import { originOf, originsOf, type Origin } from "../../config/origins.js";
import { locateKey } from "../../document/location.js";
import type { ObjectNode } from "../../document/tree.js";
import { maskedRemark } from "../../secrets/secrets.js";
import { LineIndexes } from "../../text/line-indexes.js";
import { Bases } from "../configuration/bases.js";
import { Configurations } from "../configuration/configurations.js";
import { UsageError } from "../failures.js";
import type { Io } from "../io.js";
import { shownPath } from "../files/paths.js";
import { readBase } from "../files/read-text.js";
import { alignedColumns } from "../../report/display.js";
import type { LintCommand } from "./lint-options.js";

/** An effective value, and where it comes from. */
interface ShownValue {
  readonly key: string;
  readonly rule?: string;
  readonly value: string;
  /** `path:line`, or an option. */
  readonly from: string;
}

/** Prints the effective configuration of one file, or of any file in the working directory. */
export async function printConfig(command: LintCommand, io: Io): Promise<number> {
  const [path = ".", ...others] = command.paths;
  if (others.length > 0) throw new UsageError("--print-config takes one file");
  const file = resolve(io.cwd, path === "." || path === "-" ? (command.stdinName ?? "document.json") : path);
  const configurations = new Configurations(command, io);
  const values = valuesFor(file, command, configurations, io);
  const files = configurations.partsOf(file).map((part) => part.file.shown);
  const isJson = command.outputs.some(({ format }) => format === "json");
  if (isJson) {
    const report = { path: shownPath(io.cwd, file), files, values };
    await io.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`, "json");
  } else await io.stdout.write(tableOf([...files.map((one) => ({ key: "file", value: one, from: "" })), ...values]));
  return 0;
}

function valuesFor(path: string, command: LintCommand, configurations: Configurations, io: Io): readonly ShownValue[] {
  const { kind, rules, described } = configurations.optionsOf(path);
  const parts = configurations.partsOf(path);
  const lines = new LineIndexes();
  const shown = ({ location, value, ...rest }: Origin): ShownValue => ({
    ...rest,
    value: maskedRemark(value),
    from: `${location.document.path ?? ""}:${lines.of(location.document).position(location.span.start).line}`,
  });
  const [objects, kinds]: [ObjectNode[], KindPattern[]] = [[], []];
  const [exceptions, bases, apis]: [Origin[], Origin[], Origin[]] = [[], [], []];
  for (const { file, relative, applicable } of parts) {
    const { root } = file.document;
    objects.push(...(root?.type === "object" ? [root] : []), ...applicable.overrides.map(({ node }) => node));
    kinds.push(...applicable.layers.flatMap((layer) => layer.kinds.filter(({ glob }) => glob.test(relative))));
    bases.push(...applicable.bases.map(({ node }) => originOf("base", node)));
    const descriptions = applicable.apis.flatMap((one) => one.descriptions);
    apis.push(...descriptions.map((node) => originOf("api", node)));
    exceptions.push(...applicable.exceptions.map(({ node }) => originOf("exception", node)));
  }
  // A telling file name may win over the last pattern.
  const counting = kinds.findLast((pattern) => pattern.kind === kind)?.member;
  const ofKind = counting === undefined ? [] : [{ ...originOf("kind", counting.value), location: locateKey(counting) }];
  const asked = [...command.rules.severities].map(([rule, value]) => ({ key: "rules", rule, value, from: "--rule" }));
  const origins = originsOf(objects, rules).filter(({ rule }) => !asked.some((one) => one.rule === rule));
  const { base } = new Bases(readBase(command.base, io), configurations, io).of(path);
  const baseFrom = command.base === undefined ? bases.map(shown).at(-1)?.from : "--base";
  return [
    ...(command.kind === undefined ? [] : [{ key: "kind", value: command.kind, from: "--as" }]),
    ...[...ofKind, ...exceptions].map(shown),
    ...(base === undefined ? [] : [{ key: "base", value: base.path, from: baseFrom ?? "" }]),
    ...apis.map(shown),
    ...(described?.files ?? []).map((one) => ({
      key: "api",
      value: shownPath(io.cwd, one),
      from: command.descriptions.includes(one) ? "--api" : "",
    })),
    ...origins.map(shown),
    ...asked,
  ];
}

function tableOf(values: readonly ShownValue[]): string {
  const rows = values.map(({ key, rule, value, from }) => [rule === undefined ? key : `${key} ${rule}`, value, from]);
  return rows.length === 0 ? "no configuration file\n" : alignedColumns(rows, { widest: 60 });
}
