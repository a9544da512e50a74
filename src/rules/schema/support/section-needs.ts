import type { Config, Model, SourceDocument } from "../../../rule-kit/index.js";
import { accountName } from "../../../placeholder/scope.js";
import type { DocumentKind } from "../../../../generated/shapes.js";
import { isAbsolute } from "../../../model/request.js";
import type { TemplateRead } from "../../../placeholder/parse.js";

/** Sections that are one finding together, and the effects of their absence. */
export const sections = [
  ["rate_limit", "Requests over the vendor's rate limit fail instead of waiting."],
  ["error_expression", "Errors that the vendor reports with a successful status go unnoticed."],
  ["pagination", "Only the first page of a list is fetched."],
] as const;

/** Whether the document alone is the whole integration, as its author writes it. */
export function isAuthored(kind: DocumentKind | undefined): boolean {
  return kind === "config" || kind === "integration-create" || kind === "integration-file";
}

/** Whether the document has a label beside its configuration. */
export function hasOwnLabel({ root }: SourceDocument): boolean {
  return root?.type === "object" && root.member("label") !== undefined;
}

/** The paths that lack a base URL. A template may contain a whole URL. */
export function pathsWithoutBase(config: Config): readonly string[] {
  return config
    .requests()
    .flatMap(({ value }) => (value.has("base_url") ? [] : (value.text("path") ?? [])))
    .filter((path) => !isAbsolute(path) && !/^(?:\/\/|\{\{)/.test(path));
}

/** Whether anything reads a value of a credential. Without credentials any account name may be one. */
export function readsCredential(config: Config, { reads }: Model): boolean {
  const names = new Set(config.credentials.flatMap((format) => format.fields.map((field) => field.name)));
  const isCredential = (name: string): boolean => names.size === 0 || names.has(name);
  const isCredentialRoot = ({ root }: TemplateRead): boolean => {
    const name = accountName(root);
    if (name !== undefined) return isCredential(name);
    return root.kind === "oauth" || root.kind === "unknown" || (root.kind === "request" && names.has(root.name.text));
  };
  if (reads.templates(config).some(({ template }) => template.reads.some(isCredentialRoot))) return true;
  const isRead = (name: string): boolean => name === "context" || names.has(name);
  return reads.expressions(config).some((one) => one.use.analysis.root === undefined || [...one.names].some(isRead));
}
