import type { Rule as EslintRule } from "eslint";
import { infoOf } from "../engine/rule-info.js";
import type { Diagnostic } from "../engine/diagnostic.js";
import type { Fix } from "../rule-kit/finding.js";
import type { Rule } from "../rule-kit/rule.js";
import type { FileRuns } from "./file-runs.js";

/** A rule as ESLint runs it. It reports its share of the one run that all rules of a file have in common. */
export function eslintRule(rule: Rule, runs: FileRuns): EslintRule.RuleModule {
  const { id, confidence, fixable, summary, url } = infoOf(rule);
  return {
    meta: {
      type: "problem",
      docs: { description: summary, recommended: confidence === "certain" || confidence === "likely", url },
      schema: [],
      ...(fixable === "safe" ? { fixable: "code" } : {}),
      // Some fixes depend on the place: ESLint ends where a rule that did not say so suggests something.
      hasSuggestions: true,
    },
    create: (context) => {
      const run = runs.of(context);
      run.add(id);
      const report = (): void => {
        for (const diagnostic of run.findingsOf(id)) context.report(descriptorOf(diagnostic, context.sourceCode));
      };
      // The roots of the trees that `@eslint/json` and `eslint-plugin-yml` make.
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
