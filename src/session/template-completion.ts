import type { Config } from "../model/config.js";
import type { TemplateUse } from "../model/sites.js";
import { flagNames, placeholderTypes } from "../placeholder/parse.js";
import type { Span } from "jsonata-check/text";
import type { Proposal } from "./insertion.js";

/** The completions at an offset of a template; none outside of placeholders. `others` are all templates of the document. */
export function templateProposals(
  use: TemplateUse,
  offset: number,
  config: Config | undefined,
  others: readonly TemplateUse[],
): readonly Proposal[] {
  const { text } = use;
  const open = text.lastIndexOf("{{", offset - 1);
  if (open === -1 || open + 2 > offset || text.slice(open + 2, offset).includes("}")) return [];
  const inner = text.slice(open + 2, offset);
  const part = inner.slice(inner.lastIndexOf("|") + 1);
  if (part.includes("?:") || (part.endsWith("?") && text.startsWith(":", offset))) return [];
  const closing = /^[\w\s.|:?/-]*\}\}/.test(text.slice(offset))
    ? ""
    : /^[\w-]*\}/.test(text.slice(offset))
      ? "}"
      : "}}";
  if (part.includes(":")) return suffixProposals(part, spanOfSuffix(text, offset), closing);
  const path = /[\w./-]*$/.exec(part)?.[0] ?? "";
  const cut = path.lastIndexOf(".") + 1;
  const prefix = path.slice(0, cut);
  const known = new Map([...namesRead(prefix, use, others), ...namesUnder(prefix, use, config)]);
  return [...known].map(([label, detail]) => ({
    ...{ label, detail, kind: "name", span: spanOfWord(text, offset, /[\w-]/) },
    insertion: [label, closing],
  }));
}

function spanOfWord(text: string, offset: number, unit: RegExp): Span {
  let [start, end] = [offset, offset];
  while (start > 0 && unit.test(text.charAt(start - 1))) start--;
  while (end < text.length && unit.test(text.charAt(end))) end++;
  return { start, end };
}

/** The word at an offset, or behind spaces: `{{id: int}}`. */
function spanOfSuffix(text: string, offset: number): Span {
  const word = spanOfWord(text, offset, /[\w-]/);
  if (word.start < word.end) return word;
  const [next = ""] = /^\s*[\w-]*/.exec(text.slice(offset)) ?? [];
  return { start: offset, end: offset + next.length };
}

/** The documentation of each type and flag. */
const meanings: Readonly<Record<string, string>> = {
  str: "as a string",
  int: "as an integer",
  num: "as a number",
  bool: "as a boolean",
  json: "as JSON text, or as it is where the placeholder is the whole string",
  any: "as it is",
  null: "null where nothing provides a value",
  undefined: "left out where nothing provides a value",
  "ignore-empty-str": "an empty string counts as no value",
};

/** The suffixes that a part may have next; behind a type, flags come first. */
function suffixProposals(part: string, span: Span, closing: string): readonly Proposal[] {
  const present = part.split(":").slice(1, -1);
  const hasType = present.some((suffix) => placeholderTypes.some((type) => type === suffix));
  const known = new Set(hasType ? [...flagNames, ...placeholderTypes] : [...placeholderTypes, ...flagNames]);
  const possible = [...known].filter((label) => !present.includes(label));
  return possible.map((label) => ({
    ...{ label, kind: "type", detail: meanings[label] ?? "", span },
    insertion: [label, closing],
  }));
}

type Named = readonly [name: string, detail: string];

/** The names that may continue a path, each with the source of its value. */
function namesUnder(prefix: string, use: TemplateUse, config: Config | undefined): readonly Named[] {
  switch (prefix) {
    case "":
      return rootNames(use, config);
    case "oauth.":
      return config?.hasOAuth === false
        ? []
        : [
            ["token", "the OAuth token"],
            ["scope", "the scope that was granted"],
          ];
    case "oauth.token.":
      return config?.hasOAuth === false ? [] : tokenNames;
    case "environment_variables.":
      return [...(config?.environmentVariables ?? [])].map((name) => [name, "variable of the environment"]);
    default:
      return [];
  }
}

/** The names that other templates read from the caller's request or the environment. */
function namesRead(prefix: string, { scope }: TemplateUse, others: readonly TemplateUse[]): readonly Named[] {
  const isEnvironment = prefix === "environment_variables.";
  if (!isEnvironment && (scope !== "request" || !/^(?:query|body)\./.test(prefix))) return [];
  const paths = others.flatMap(({ template }) => template.reads.map(({ path }) => path.text));
  const names = paths.flatMap((path) =>
    path.startsWith(prefix) ? (path.slice(prefix.length).split(".")[0] ?? []) : [],
  );
  const origin = isEnvironment ? "variable of the environment" : "of the caller's request";
  return names.map((name) => [name, `${origin}, read in this document`]);
}

const tokenNames: readonly Named[] = [
  ["access_token", "of the OAuth token"],
  ["refresh_token", "of the OAuth token"],
  ["token_type", "of the OAuth token"],
  ["expires_at", "of the OAuth token"],
];

function rootNames({ node, scope }: TemplateUse, config: Config | undefined): readonly Named[] {
  const account = (config?.names.all() ?? []).map((name): Named => [name, sourceOf(name, config)]);
  const oauth: readonly Named[] =
    config?.hasOAuth === false ? [] : [["oauth.token.access_token", "the OAuth token of the account"]];
  const environment: readonly Named[] =
    config?.environmentVariables?.size === 0 ? [] : [["environment_variables", "of the environment"]];
  // The client's own id and secret, which an account neither has nor may see.
  if (node.parent?.key === "client") return [...environment, ...account];
  const request: readonly Named[] =
    scope === "request"
      ? [
          ["id", "the record's id in the caller's request"],
          ["query", "parameters of the caller's request"],
          ["body", "the body of the caller's request"],
        ]
      : [];
  return [...account, ...oauth, ...environment, ...request];
}

/** The accounts that have a name. */
function sourceOf(name: string, config: Config | undefined): string {
  const formats = (config?.credentials ?? []).filter((format) => format.fieldNames.has(name));
  if (formats.length === 0) return "name that the account is given";
  const names = formats.map((format) => format.name).join(", ");
  return formats.length === config?.credentials.length
    ? `credential field (${names})`
    : `credential field of ${names} only`;
}
