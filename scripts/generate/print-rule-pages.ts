/** Prints all rule pages as JSON: Markdown by path. A separate process, so that it sees the current registry. */
import { rules } from "../../generated/rules.js";
import { parseYaml } from "../../src/document/yaml.js";
import { exampleFindings } from "../../src/explain/example-findings.js";
import { rulePage } from "../../src/explain/rule-page.js";
import { pageMarkdown } from "../../src/report/page-markdown.js";
import { plainFindings } from "../../src/report/pretty.js";
import type { Rule } from "../../src/rule-kit/rule.js";

function page(rule: Rule): string {
  const outputs = rule.examples.bad.map((example) => plainFindings(exampleFindings(rule, example, rules, parseYaml)));
  return pageMarkdown(rulePage(rule, outputs));
}

/** The index of all pages, with one table per area. */
function index(): string {
  const areas = [...new Set(rules.map(areaOf))];
  const tables = areas.map((area) => {
    const rows = rules.filter((rule) => areaOf(rule) === area).map(row);
    return [`## ${area}`, "", "| rule | severity | fix | the defect |", "|---|---|---|---|", ...rows, ""].join("\n");
  });
  return [
    "# Rules",
    "",
    `${rules.length} rules; \`intlint explain <rule>\` prints a page offline.`,
    "",
    ...tables,
  ].join("\n");
}

function areaOf({ id }: Rule): string {
  return id.split("/", 1)[0] ?? "";
}

function row({ id, severity, confidence, fixable, summary }: Rule): string {
  const shown = ["advice", "guess"].includes(confidence) ? `${severity} (with \`--pedantic\`)` : severity;
  return `| [${id}](${id}.md) | ${shown} | ${fixable ?? ""} | ${summary.replaceAll("|", "\\|")} |`;
}

const files = [["docs/rules/README.md", index()], ...rules.map((rule) => [`docs/rules/${rule.id}.md`, page(rule)])];
process.stdout.write(JSON.stringify(files));
