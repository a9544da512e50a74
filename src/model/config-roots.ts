import type { DocumentKind } from "../../generated/shapes.js";
import type { Node } from "../document/tree.js";
import type { Layer } from "./value.js";

/** The parts of a document that make up one configuration. */
export interface ConfigRoot {
  /** Strongest first; every node is an object in the linted document. */
  readonly layers: readonly Layer[];
  /** Whether the layers are complete without a base. */
  readonly isWhole: boolean;
  /** The layer that may declare `environment_variables`. */
  readonly override: Layer | undefined;
}

/** Finds the configurations of a document. */
export function configRootsOf(root: Node | undefined, kind: DocumentKind): ConfigRoot[] {
  switch (kind) {
    case "config":
      return one(layer(root, "value"), true);
    case "integration":
    case "integration-create":
    case "integration-file":
      return one(layer(member(root, "config"), "value"), true);
    case "integration-update":
      return one(layer(member(root, "config"), "remove"), false);
    case "override":
      return one(layer(root, "revert"), false, true);
    case "environment-integration":
      return ofInstall(root);
    case "list":
      return ofList(root);
  }
}

function ofInstall(root: Node | undefined): ConfigRoot[] {
  const override = layer(member(root, "override"), "revert");
  const base = layer(member(member(root, "integration"), "config"), "value");
  const layers = [override, base].filter((candidate) => candidate !== undefined);
  return layers.length === 0 ? [] : [{ layers, isWhole: base !== undefined, override }];
}

function ofList(root: Node | undefined): ConfigRoot[] {
  const result = member(root, "result");
  if (result?.type !== "array") return [];
  return result.items.flatMap((item) => {
    const isInstall = ["integration_id", "override", "show_in_catalog"].some(
      (name) => member(item, name) !== undefined,
    );
    return configRootsOf(item, isInstall ? "environment-integration" : "integration");
  });
}

function one(layer: Layer | undefined, isWhole: boolean, isOverride = false): ConfigRoot[] {
  return layer === undefined ? [] : [{ layers: [layer], isWhole, override: isOverride ? layer : undefined }];
}

function layer(node: Node | undefined, nulls: Layer["nulls"]): Layer | undefined {
  return node?.type === "object" ? { node, nulls } : undefined;
}

function member(node: Node | undefined, name: string): Node | undefined {
  return node?.type === "object" ? node.get(name) : undefined;
}
