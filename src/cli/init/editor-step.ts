import { groupBy } from "jsonata-check/text";
import type { DocumentKind } from "../../../generated/shapes.js";
import { layOut } from "../../rule-kit/json-layout.js";
import { readJson, withJsonValue } from "../../config/json-edit.js";
import type { DocumentPattern } from "./document-patterns.js";
import type { Repository } from "./repository.js";
import { proposeEdit, type Step } from "./step.js";

const path = ".vscode/settings.json";
const purpose = "schemas for your documents in Visual Studio Code";

/** Associates documents with their schemas, in a repository with settings for Visual Studio Code. */
export function editorSteps(repository: Repository): readonly Step[] {
  const { patterns } = repository.documents;
  if (!repository.hasFolder(".vscode") || patterns.length === 0) return [];
  const before = repository.read(path);
  if (before !== undefined && readJson(before) === undefined)
    return [proposeEdit({ path, purpose, before }, undefined)];
  const after = [...groupBy(patterns, ({ kind }) => kind)].reduce<string | undefined>(
    (text, [kind, group]) => text && withAssociation(text, kind, group),
    before ?? "{}\n",
  );
  if (after === before) return [];
  if (before === undefined && after !== undefined)
    return [{ type: "proposal", path, purpose, before, after: laidOut(after) }];
  return [proposeEdit({ path, purpose, before: before ?? "" }, after)];
}

function laidOut(text: string): string {
  return `${layOut(JSON.parse(text), 80)}\n`;
}

function withAssociation(text: string, kind: DocumentKind, patterns: readonly DocumentPattern[]): string | undefined {
  const url = `./node_modules/intlint/generated/schemas/${kind}.schema.json`;
  const isYaml = ({ glob }: DocumentPattern): boolean => /\.ya?ml$/i.test(glob);
  const json = patterns.filter((pattern) => !isYaml(pattern) && !text.includes(JSON.stringify(fileMatch(pattern))));
  const yaml = patterns.filter((pattern) => isYaml(pattern) && !text.includes(JSON.stringify(pattern.glob)));
  const withJson = json.length === 0 ? text : withItem(text, "json.schemas", { fileMatch: matches(json), url });
  if (withJson === undefined || yaml.length === 0) return withJson;
  return yaml.reduce<string | undefined>(
    (changed, { glob }) => changed && withYamlSchema(changed, url, glob),
    withJson,
  );
}

function withItem(text: string, key: string, item: unknown): string | undefined {
  const list = rootMember(text, key);
  return withJsonValue(text, [key], list === undefined ? [item] : item);
}

/** A single glob may be a string; several are a list. */
function withYamlSchema(text: string, url: string, glob: string): string | undefined {
  const schemas = rootMember(text, "yaml.schemas");
  const known = schemas?.type === "object" ? schemas.get(url) : undefined;
  return withJsonValue(text, ["yaml.schemas", url], known === undefined ? [glob] : glob);
}

function rootMember(text: string, key: string) {
  const root = readJson(text);
  return root?.type === "object" ? root.get(key) : undefined;
}

/** A glob for any name must not include files whose names tell their kind. */
function matches(patterns: readonly DocumentPattern[]): readonly string[] {
  const isByName = patterns.every((pattern) => pattern.isByName);
  return [...patterns.map(fileMatch), ...(isByName ? [] : ["!*.integration.json", "!*.override.json"])];
}

function fileMatch({ glob, isByName }: DocumentPattern): string {
  return isByName ? glob : `/${glob}`;
}
