import type { DocumentKind } from "../../generated/shapes.js";
import { parseDocument } from "../document/parse.js";
import { AnalysisCache, usesOf } from "../model/uses.js";
import { defaultSettings } from "../rule-kit/settings.js";
import { detectKind } from "../schema/kind.js";
import { emptyStructure, type StructuralFinding } from "../schema/structure.js";
import { walk } from "../schema/walk.js";
import { countEach } from "../text/counts.js";
import type { LintOptions } from "./lint.js";
import type { Objection } from "./objection.js";

/** Syntax and structure of a text, which no fix may make worse, whatever rules are selected. */
export class StructuralCheck {
  readonly text: string;
  readonly #kind: DocumentKind | undefined;
  /** The number of defects by rule ID. */
  readonly #defects: ReadonlyMap<string, number>;

  constructor(text: string, options: LintOptions) {
    const { path, language, kind, settings = defaultSettings, cache = new AnalysisCache(settings) } = options;
    const document = parseDocument(text, { path, language }, options);
    this.text = text;
    this.#kind = detectKind({ root: document.root, path, asKind: kind });
    const structure = this.#kind === undefined ? emptyStructure : walk(document, this.#kind);
    const broken = usesOf(structure, cache).expressions.filter(
      ({ analysis }) => analysis.root === undefined && analysis.text !== "",
    );
    this.#defects = countEach([
      ...document.problems.map((problem) => `schema/${problem.kind}`),
      ...structure.findings.filter(isError).map((finding) => `schema/${finding.kind}`),
      ...broken.map(() => "jsonata/syntax"),
    ]);
  }

  /** The objection to this text as a replacement of an earlier one, if any. */
  objectionAfter(earlier: StructuralCheck): Objection | undefined {
    const reason = this.#reasonAfter(earlier);
    return reason === undefined ? undefined : { reason, findings: [] };
  }

  #reasonAfter(earlier: StructuralCheck): string | undefined {
    if (this.text === earlier.text) return "it would change nothing";
    if (this.#kind !== earlier.#kind) return "the file would be read as a document of another kind";
    for (const [rule, count] of this.#defects) {
      if (count > (earlier.#defects.get(rule) ?? 0)) return `it would bring a new ${rule}`;
    }
    return undefined;
  }
}

/** Unknown keys may be intended, and older spellings are understood: neither counts as an error. */
function isError({ kind }: StructuralFinding): boolean {
  return kind !== "unknown-property" && kind !== "deprecated-spelling";
}
