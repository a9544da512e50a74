import { embeddedYaml } from "../document/embedded-yaml.js";
import { locateKey } from "../document/location.js";
import { parseDocument } from "../document/parse.js";
import type { SourceDocument } from "../document/source-document.js";
import type { Node } from "../document/tree.js";
import type { Diagnostic } from "../engine/diagnostic.js";
import { Dispatcher } from "../engine/dispatch.js";
import { inOrder } from "../engine/order.js";
import { Renderer } from "../engine/render.js";
import { buildModel } from "../model/model.js";
import type { Finding } from "../rule-kit/finding.js";
import type { Rule } from "../rule-kit/rule.js";
import { lintedDocument } from "../rule-kit/linted-document.js";
import { defaultSettings } from "../rule-kit/settings.js";
import { walk } from "../schema/walk.js";
import { LineIndex } from "../text/line-index.js";
import { readConfiguration, type Configuration } from "./configuration.js";
import { matchRules, nearestPattern } from "./rule-patterns.js";

/** A configuration file that cannot be read at all. The message names the place and says why. */
export class ConfigurationError extends Error {
  override readonly name = "ConfigurationError";
}

/** A configuration file with what is wrong in it. */
export interface CheckedConfiguration {
  readonly document: SourceDocument;
  readonly configuration: Configuration;
  readonly diagnostics: readonly Diagnostic[];
}

/** The rules that judge any JSON text by a schema. */
const structuralRules: ReadonlySet<string> = new Set(
  ["duplicate-key", "type", "required", "enum", "constraint", "unknown-property"].map((name) => `schema/${name}`),
);

/** Reads and checks a configuration file. Fails with a `ConfigurationError` where its text is no JSON with comments. */
export function checkConfiguration(text: string, path: string, rules: readonly Rule[]): CheckedConfiguration {
  const document = parseDocument(text, { path, language: "jsonc" });
  const broken = document.problems.find(({ kind }) => kind === "syntax" || kind === "too-deep");
  if (broken !== undefined) {
    const { line, column } = new LineIndex(text).position(broken.start);
    throw new ConfigurationError(`${path}:${line}:${column}: the configuration cannot be read: ${broken.message}`);
  }
  const renderer = new Renderer();
  const findings = [...structuralFindings(document, rules), ...unknownRules(document, rules)];
  return {
    document,
    configuration: readConfiguration(document.root, rules),
    diagnostics: inOrder(findings.map((finding) => renderer.render(finding))),
  };
}

function structuralFindings(document: SourceDocument, rules: readonly Rule[]): readonly Finding[] {
  const structure = walk(document, "intlint-config");
  const parts = {
    document,
    kind: undefined,
    structure,
    settings: defaultSettings,
    api: undefined,
    expressions: [],
    templates: [],
  };
  const model = buildModel({ ...parts, base: undefined });
  const linted = lintedDocument({ ...parts, secrets: [], hidden: [], readYaml: embeddedYaml(undefined), model });
  return new Dispatcher().run(
    rules.filter((rule) => structuralRules.has(rule.id)),
    linted,
  );
}

function unknownRules({ root }: SourceDocument, rules: readonly Rule[]): readonly Finding[] {
  if (root?.type !== "object") return [];
  const exceptions = root.get("exceptions");
  const entries = exceptions?.type === "array" ? exceptions.items : [];
  return [root, ...entries].flatMap((owner) => {
    return owner.type === "object" ? unknownRulesIn(owner.get("rules"), rules) : [];
  });
}

function unknownRulesIn(settings: Node | undefined, rules: readonly Rule[]): readonly Finding[] {
  if (settings?.type !== "object") return [];
  return settings.members.flatMap((member): Finding[] => {
    const { name } = member.key;
    if (matchRules(rules, name) !== undefined) return [];
    const nearest = nearestPattern(rules, name);
    const location = locateKey(member);
    return [
      {
        rule: "schema/unknown-property",
        severity: "error",
        confidence: "certain",
        message: {
          what: `There is no rule \`${name}\`.`,
          why: "The setting has no effect.",
          help: nearest === undefined ? "`intlint rules` lists all rules." : `Did you mean \`${nearest}\`?`,
        },
        messageId: "unknown-rule",
        data: { name },
        location,
        related: [],
        fixes:
          nearest === undefined
            ? []
            : [
                {
                  title: `Write \`${nearest}\``,
                  tier: "unsafe",
                  edits: [{ ...location.span, text: JSON.stringify(nearest) }],
                },
              ],
      },
    ];
  });
}
