import { resolve } from "node:path";
import { rules } from "../../../generated/rules.js";
import { needsYaml } from "../../engine/lint.js";
import { findRule, nearestRule } from "../../rule-kit/rule-names.js";
import { exampleFindings } from "../../explain/example-findings.js";
import { rulePage } from "../../explain/rule-page.js";
import { codeIndent, pageTerminal } from "../../report/page-terminal.js";
import { plainFindings } from "../../report/pretty.js";
import { defineCommand } from "../command.js";
import { unknownRule, UsageError } from "../failures.js";
import { attempt } from "../../text/attempt.js";
import type { Io } from "../io.js";
import { rulesAround } from "../run/open-document.js";
import { readPlace } from "./file-place.js";
import { printPage } from "../terminal.js";
import { explainUsage } from "../usage/explain.js";

/** Prints a rule's page, or what is known about a place in a document. */
export const explain = defineCommand(explainUsage, async (given, io) => {
  if (given.flags.has("effective")) {
    return (await import("./effective.js")).explainEffective(given.positionals, given, io);
  }
  if (given.values.has("format")) throw new UsageError("--format needs --effective");
  const [name, ...others] = given.positionals;
  const isOfApi = given.values.has("api") && (name === undefined || readPlace(name) === undefined);
  if (isOfApi) return (await import("./explain-api.js")).explainApi(given, io);
  if (name === undefined || others.length > 0) {
    throw new UsageError(
      "explain takes a rule id or file:line:column, or --effective; `intlint rules` lists the rules",
    );
  }
  const place = readPlace(name);
  if (place !== undefined) return (await import("./explain-place.js")).explainPlace(place, given, io);
  const rule = findRule(rules, name) ?? findRule(rulesAround(given, io), name);
  if (rule === undefined) throw notExplained(name, io);
  const usesYaml = rule.examples.bad.some(({ text, language }) => needsYaml(text, `example.${language ?? "json"}`));
  const yaml = usesYaml ? (await import("../../document/yaml.js")).parseYaml : undefined;
  const findings = rule.examples.bad.map((example) => exampleFindings(rule, example, [...rules, rule], yaml));
  await printPage(given, io, (style) => {
    const outputs = findings.map((each) => plainFindings(each, style.columns - codeIndent));
    return pageTerminal(rulePage(rule, outputs), style);
  });
  return 0;
});

/** The error for an unknown rule; a file name, or `file:line`, is an incomplete place. */
function notExplained(name: string, io: Io): UsageError {
  const [, file = "", line = "LINE"] = /^(.+?)(?::(\d+))?:?$/s.exec(name) ?? [];
  if (attempt(() => io.files.typeOf(resolve(io.cwd, file))) === "file") {
    const missing = line === "LINE" ? "a line and a column" : "a column";
    return new UsageError(`"${name}" lacks ${missing}: write ${file}:${line}:COLUMN, as reports do`);
  }
  return unknownRule(name, nearestRule(rules, name));
}
