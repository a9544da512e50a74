import type { Config } from "../model/config.js";
import type { CredentialFormat } from "../model/credentials.js";
import type { Model } from "../model/model.js";
import { formatsAt } from "../model/availability.js";
import type { Place } from "../model/place.js";
import type { Read } from "../model/reads.js";
import type { TemplateUse } from "../model/sites.js";
import type { Default, Placeholder } from "../placeholder/parse.js";
import type { Path } from "../placeholder/path.js";
import { rootOf, type Root } from "../placeholder/scope.js";
import type { Fact, PageBlock } from "./page.js";

/** Explains the placeholders of a template: those around an offset of its decoded text, or else all of them. */
export function templateBlocks(use: TemplateUse, model: Model, offset: number | undefined): readonly PageBlock[] {
  const { placeholders } = use.template;
  const heading = { type: "heading", text: "Template" } as const;
  if (placeholders.length === 0)
    return [heading, { type: "paragraph", text: "It is sent as is: it has no placeholders." }];
  const here = placeholders.filter(({ start, end }) => offset !== undefined && start <= offset && offset < end);
  const reads = model.readsOf(use);
  const blocks = (here.length > 0 ? here : placeholders).flatMap((placeholder): readonly PageBlock[] => [
    { type: "code", language: "text", text: use.text.slice(placeholder.start, placeholder.end) },
    { type: "facts", facts: placeholderFacts(placeholder, reads, use) },
  ]);
  return [heading, ...blocks];
}

function placeholderFacts(placeholder: Placeholder, reads: readonly Read[], use: TemplateUse): readonly Fact[] {
  const facts: Fact[] = reads
    .filter((read) => read.placeholder === placeholder)
    .map((read) => [read.path.text, sourceOf(read.path, read.root, read.place, use)] as const);
  const type = placeholder.alternatives[0]?.types[0];
  if (type !== undefined) facts.push(["type", type.text]);
  if (placeholder.default !== undefined) facts.push(["default", defaultText(placeholder.default)]);
  return facts.length > 0 ? facts : [["", "nothing is known of what it reads"]];
}

function defaultText({ value, type }: Default): string {
  return type === undefined ? value.text : `${value.text}, as ${type.text.trim()}`;
}

/** Where the value of a path comes from. */
function sourceOf(path: Path, root: Root, place: Place, use: TemplateUse): string {
  const { config } = place;
  const formats = formatsAt(place);
  switch (root.kind) {
    case "unknown":
      return "any part of the whole context";
    case "environment":
      return root.variable === undefined
        ? "all variables of the environment"
        : `the variable \`${root.variable.text}\` of the environment${isDeclared(config, root.variable.text)}`;
    case "oauth":
      return oauthSource(config, formats);
    case "request":
      if (use.scope === "request") return `\`${root.name.text}\` of the caller's request`;
      return `${accountSource(root.name.text, config, formats)}; the caller's request cannot be read here`;
    case "prefixed": {
      if (config.names.has(root.prefix.text)) return accountSource(root.prefix.text, config, formats);
      const meant = { ...path, segments: path.segments.slice(1) };
      return `${sourceOf(meant, rootOf(meant), place, use)}; the prefix \`${root.prefix.text}\` is ignored`;
    }
    case "account":
    case "foreign":
      return accountSource(root.name.text, config, formats);
  }
}

function isDeclared({ environmentVariables }: Config, name: string): string {
  if (environmentVariables === undefined) return "";
  return environmentVariables.has(name) ? "" : ", which is not declared";
}

function oauthSource(config: Config, formats: readonly CredentialFormat[]): string {
  const names = formats.filter(({ isOAuth }) => isOAuth === true).map(({ name }) => `\`${name}\``);
  if (names.length > 0) return `the OAuth token of accounts with ${names.join(", ")}`;
  return config.hasOAuth === false
    ? "nothing: no credential format of the document is OAuth"
    : "the OAuth token of the account";
}

function accountSource(name: string, config: Config, formats: readonly CredentialFormat[]): string {
  const having = formats.filter((format) => format.fieldNames.has(name)).map((format) => `\`${format.name}\``);
  const sources: string[] = [];
  if (having.length > 0) sources.push(`the credential field of ${having.join(", ")}`);
  if (config.names.shared.has(name))
    sources.push("a name that an action, a webhook or the configuration adds to the account");
  if (sources.length > 0) return `\`${name}\` of the account: ${sources.join(", or ")}`;
  return `\`${name}\` of the account, ${config.names.lack(name) ? "which nothing in the document provides" : "which may come from outside the document"}`;
}
