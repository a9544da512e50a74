import { documentKinds, roots, shapes, type DocumentKind } from "../../generated/shapes.js";
import type { Node, ObjectNode } from "../document/tree.js";
import { hasType, ownProperty } from "./shape.js";

/** What the kind of a document is detected from. */
export interface KindQuery {
  readonly root: Node | undefined;
  readonly path?: string | undefined;
  /** The kind given by the caller. */
  readonly asKind?: DocumentKind | undefined;
  /** The configured kind of the path. */
  readonly configuredKind?: DocumentKind | undefined;
}

/** The kind of a document; undefined if it is not an integration document. The first clue wins. */
export function detectKind({ root, path, asKind, configuredKind }: KindQuery): DocumentKind | undefined {
  return asKind ?? configuredKind ?? kindOfSchema(root) ?? kindOfName(path, root) ?? kindOfShape(root);
}

/** The kind named by `$schema`. A name that any tool might use counts only in a folder of ours. */
function kindOfSchema(root: Node | undefined): DocumentKind | undefined {
  const schema = root?.type === "object" ? root.get("$schema") : undefined;
  if (schema?.type !== "string") return undefined;
  const [, folder = "", name = ""] = /^(.*?)([^/\\]+)\.schema\.json$/.exec(schema.value) ?? [];
  const kind = documentKinds.find((candidate) => candidate === name);
  if (kind === undefined || /(^|[/\\])intlint[/\\]schema[/\\]integration$/.test(folder + name)) return undefined;
  const isOurs = /(^|[/\\@.-])intlint([/\\@.-]|$)/.test(folder);
  const isRemote = /^[a-z]+:\/\//i.test(folder) || /(^|[/\\])node_modules[/\\]/.test(folder);
  return isOurs || (!isRemote && name.includes("-")) ? kind : undefined;
}

function kindOfName(path: string | undefined, root: Node | undefined): DocumentKind | undefined {
  const kind = /\.(integration|override)\.(?:jsonc?|ya?ml)$/i.exec(path ?? "")?.[1]?.toLowerCase();
  if (kind === undefined) return undefined;
  if (root?.type === "object") {
    if (root.get("override") !== undefined || root.get("integration_id") !== undefined)
      return "environment-integration";
    if (kind === "integration" && root.get("config") === undefined && hasOwnConfigKey(root)) return "config";
  }
  return kind === "integration" ? "integration-file" : "override";
}

function kindOfShape(root: Node | undefined): DocumentKind | undefined {
  if (root?.type !== "object") return undefined;
  const has = (...names: readonly string[]) => names.some((name) => root.get(name) !== undefined);
  if (isList(root)) return "list";
  if (has("override", "integration_id", "show_in_catalog")) return "environment-integration";
  if (hasConfig(root)) {
    if (has("documentation", "audit_notes", "label")) return "integration-file";
    if (has("version") && !has("id")) return "integration-update";
    if (has("id", "team_id", "created_at")) return "integration";
    if (has("name")) return "integration-create";
  }
  if (root.get("version")?.type === "number" && !has("id") && onlyRemoves(root)) return "integration-update";
  const keys = configKeys(root);
  const typicalKeys = ["base_url", "resources", "credentials", "authorization"];
  return keys.length >= 2 && keys.some((key) => typicalKeys.includes(key)) ? "config" : undefined;
}

function isList(root: ObjectNode): boolean {
  const result = root.get("result");
  if (result?.type !== "array") return false;
  return result.items.length === 0 || kindOfShape(result.items[0]) !== undefined;
}

function hasConfig(root: ObjectNode): boolean {
  const config = root.get("config");
  return config?.type === "object" && (config.members.length === 0 || configKeys(config).length > 0);
}

/** Whether a `config` only removes parts of a stored one, by null. */
function onlyRemoves(root: ObjectNode): boolean {
  const config = root.get("config");
  if (config?.type !== "object" || config.members.length === 0) return false;
  const properties = shapes[roots.config]?.properties;
  return config.members.every(
    ({ key, value }) => value.type === "null" && ownProperty(properties, key.name) !== undefined,
  );
}

/** Whether an object has a key of a configuration that an integration around it does not have, unlike `label`. */
function hasOwnConfigKey(root: ObjectNode): boolean {
  const others = shapes[roots["integration-file"]]?.properties;
  return configKeys(root).some((key) => ownProperty(others, key) === undefined);
}

/** The keys of an object that are those of a configuration, with values of the right JSON type. */
function configKeys(object: ObjectNode): string[] {
  const properties = shapes[roots.config]?.properties;
  const keys = new Set<string>();
  for (const { key, value } of object.members) {
    const property = key.name === "$schema" ? undefined : ownProperty(properties, key.name);
    const types = property === undefined ? [] : shapes[property]?.types;
    if (types === undefined || hasType(value, types)) keys.add(key.name);
  }
  return [...keys];
}
