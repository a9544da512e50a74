import type { Rule as EslintRule } from "eslint";
import { infoOf } from "../engine/rule-info.js";
import type { Diagnostic } from "../engine/diagnostic.js";
import type { Fix } from "../rule-kit/finding.js";
import type { Rule } from "../rule-kit/rule.js";
import type { FileRuns } from "./file-runs.js";

/** Wraps a rule for ESLint. It reports its share of the file's shared run. */
export function eslintRule(rule: Rule, runs: FileRuns): EslintRule.RuleModule {
  const { id, confidence, fixable, summary, url } = infoOf(rule);
  return {
    meta: {
      type: "problem",
      docs: { description: summary, recommended: confidence === "certain" || confidence === "likely", url },
      schema: [],
      ...(fixable === "safe" ? { fixable: "code" } : {}),
      // Declared for all rules, because whether a fix is a suggestion depends on the place, and ESLint throws on undeclared
      // ones.
      hasSuggestions: true,
    },
    create: (context) => {
      const run = runs.of(context);
      run.add(id);
      const report = (): void => {
        for (const diagnostic of run.findingsOf(id)) context.report(descriptorOf(diagnostic, context.sourceCode));
      };
      // The root node types of `@eslint/json` and `eslint-plugin-yml`.
      return { Document: report, Program: report };
    },
  };
}

function descriptorOf(
  { message, help, range, fixes }: Diagnostic,
  sourceCode: EslintRule.RuleContext["sourceCode"],
): EslintRule.ReportDescriptor {
  const fix = fixes.find(({ tier }) => tier === "safe");
  return {
    message: help === undefined ? message : `${message} ${help}`,
    // Whether columns count from 0 or from 1 depends on the language that parsed the file.
    loc: {
      start: sourceCode.getLocFromIndex(range.start.offset),
      end: sourceCode.getLocFromIndex(range.end.offset),
    },
    ...(fix === undefined ? {} : { fix: fixerOf(fix) }),
    suggest: fixes.filter((one) => one !== fix).map((one) => ({ desc: one.title, fix: fixerOf(one) })),
  };
}

function fixerOf({ edits }: Fix): (fixer: EslintRule.RuleFixer) => EslintRule.Fix[] {
  return (fixer) => edits.map(({ start, end, text }) => fixer.replaceTextRange([start, end], text));
}
