import type { Config, LintedDocument, Node, StringNode } from "../../../rule-kit/index.js";
import { isAbsolute } from "../../../model/request.js";
import { parseTemplate, type Placeholder, type Template } from "../../../placeholder/parse.js";
import type { Structure } from "../../../schema/structure.js";

/** Where the base URL and the path of a request meet. The strings are without placeholders, and offsets refer to them. */
export interface UrlJunction {
  readonly base: StringNode;
  readonly baseText: string;
  readonly path: StringNode;
  readonly pathText: string;
}

/** The junctions of all methods and request steps that have a path of their own to append. */
export function junctionsOf(config: Config, linted: LintedDocument): readonly UrlJunction[] {
  const misspelt = misspeltBase(config, linted);
  return config.requests().flatMap(({ value, baseUrl }) => {
    const path = value.get("path");
    const [base, baseText] = baseUrl === undefined ? misspelt : [baseUrl.value.string, baseUrl.value.template?.literal];
    if (base === undefined || baseText === undefined || path?.string === undefined) return [];
    if (path.string.value === "" || isAbsolute(path.string.value)) return [];
    return [{ base, baseText, path: path.string, pathText: path.template?.literal ?? "" }];
  });
}

/** The base URL under a misspelt key, and its literal text: what it will be joined with once the key is corrected. */
function misspeltBase(
  { node }: Config,
  { structure, derived }: LintedDocument,
): readonly [base?: StringNode, baseText?: string] {
  const value = derived.of(structure, misspeltBases).get(node);
  return value === undefined ? [] : [value, parseTemplate(value.value).literal];
}

/** The first of each object. */
function misspeltBases({ findings }: Structure): ReadonlyMap<Node | undefined, StringNode> {
  const bases = new Map<Node | undefined, StringNode>();
  for (const finding of findings) {
    if (finding.kind !== "unknown-property" || finding.near !== "base_url") continue;
    const { value } = finding.member;
    if (value.type === "string" && !bases.has(value.parent)) bases.set(value.parent, value);
  }
  return bases;
}

/** Two slashes or none between a base URL and a path. */
export type Defect = "double" | "none";

/** What is wrong with the slashes of a junction. */
export function defectOf({ baseText, pathText }: UrlJunction): Defect | undefined {
  // Only a scheme: the host is in the path.
  if (baseText.endsWith("://")) return undefined;
  if (leadingVerb.test(pathText)) return undefined;
  if (pathText.startsWith("//")) return "double";
  if (baseText.endsWith("/")) return pathText.startsWith("/") ? "double" : undefined;
  return endsInWord.test(baseText) && beginsWithWord.test(pathText) ? "none" : undefined;
}

/** Where a path runs into an ID without a slash between them: the end of what is a path of its own elsewhere. */
export function gluedId({ text, placeholders }: Template, others: ReadonlySet<string>): Placeholder | undefined {
  return placeholders.find(({ start, end }) => {
    const isId = /^\{\{\s*(?:\w+\.)*(?:\w+_)?id\s*\}\}$/.test(text.slice(start, end));
    return isId && /\w$/.test(text.slice(0, start)) && others.has(text.slice(0, start));
  });
}

/** The derived fact about a configuration: its paths, and what comes before the IDs in them. */
export function collectionsOf(config: Config): ReadonlySet<string> {
  const paths = config.requests().flatMap(({ value }) => value.text("path") ?? []);
  return new Set(paths.flatMap((path) => [path, path.slice(0, Math.max(path.indexOf("/{{"), 0))]));
}

/** The verb of a request line: `GET /users`. */
export const leadingVerb = /^(GET|POST|PUT|PATCH|DELETE)\s+(?=\/)/i;

/** Letters, digits and everything beyond ASCII: Unicode classes take longer to compile than all checks. */
const beginsWithWord = /^(?:[^\W_]|[\u0080-\uFFFB])/;

const endsInWord = /(?:[^\W_]|[\u0080-\uFFFB])$/;
