import { analyzeConfiguration } from "../config/check.js";
import { ConfigurationError, ConfigurationFile } from "../config/configuration-file.js";
import { parseDocument } from "../document/parse.js";
import type { Diagnostic, LintResult } from "../engine/diagnostic.js";
import { lintDocument } from "../engine/lint.js";
import type { LintedDocument } from "../rule-kit/linted-document.js";
import type { Rule } from "../rule-kit/rule.js";
import { OpenDocument, type DocumentOptions } from "./open-document.js";

/** The findings in a configuration file, and the rules it may name, including those of its plugins. */
export interface JudgedConfiguration {
  readonly diagnostics: readonly Diagnostic[];
  readonly rules: readonly Rule[];
}

/** Checks the text of a configuration file together with the files it names; undefined if that is not possible. */
export type JudgeConfiguration = (text: string) => JudgedConfiguration | undefined;

/** One version of an open configuration file. */
export class OpenConfiguration extends OpenDocument {
  readonly #judge: JudgeConfiguration;
  #analyzed: LintedDocument | undefined;
  #judged: JudgedConfiguration | undefined;

  constructor(text: string, version: number, options: DocumentOptions, judge: JudgeConfiguration) {
    super(text, version, options);
    this.#judge = judge;
  }

  override changed(text: string, version = this.version): OpenConfiguration {
    return new OpenConfiguration(text, version, this.options, this.#judge);
  }

  override get linted(): LintedDocument {
    const { path } = this.options;
    return (this.#analyzed ??= analyzeConfiguration(parseDocument(this.text, { path, language: "jsonc" })));
  }

  override get result(): LintResult {
    return { kind: undefined, diagnostics: this.#judgement.diagnostics, suppressed: [], secrets: [] };
  }

  override get tried(): LintResult {
    return this.result;
  }

  /** The rules that the file may name. */
  get rules(): readonly Rule[] {
    return this.#judgement.rules;
  }

  get #judgement(): JudgedConfiguration {
    return (this.#judged ??= this.#judge(this.text) ?? this.#judgeByItself());
  }

  #judgeByItself(): JudgedConfiguration {
    const { rules, path = "" } = this.options;
    try {
      const file = new ConfigurationFile(path, path, this.text, rules);
      if (file.plugins.length > 0) file.missesRules();
      return { diagnostics: file.diagnostics, rules };
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      const syntax = rules.filter(({ id }) => id === "schema/syntax");
      return {
        diagnostics: lintDocument(this.linted, { ...this.options, rules: syntax, explicit: true }).diagnostics,
        rules,
      };
    }
  }
}
