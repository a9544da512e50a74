import type { CommandName } from "../commands/names.js";
import { baselineUsage } from "./baseline.js";
import { completionUsage } from "./completion.js";
import { diffUsage } from "./diff.js";
import { evalUsage } from "./eval.js";
import { explainUsage } from "./explain.js";
import { initUsage } from "./init.js";
import { lintUsage } from "./lint.js";
import { lspUsage } from "./lsp.js";
import { mergeUsage } from "./merge.js";
import { newUsage } from "./new.js";
import { rulesUsage } from "./rules.js";
import { schemaUsage } from "./schema.js";
import type { CommandUsage } from "./usage.js";

const usages: Readonly<Record<CommandName, CommandUsage>> = {
  lint: lintUsage,
  explain: explainUsage,
  rules: rulesUsage,
  schema: schemaUsage,
  eval: evalUsage,
  baseline: baselineUsage,
  diff: diffUsage,
  merge: mergeUsage,
  init: initUsage,
  completion: completionUsage,
  new: newUsage,
  lsp: lspUsage,
};

/** Every command, in the order in which they are listed. */
export const commandUsages: readonly CommandUsage[] = Object.values(usages);
