import { named, shapes, type ShapeName } from "../../generated/shapes.js";
import { ownProperty } from "./shape.js";

/**
 * The properties of the `config` of a union's branch, including older spellings, each with its current name; undefined for
 * an unknown format.
 */
export function settingsOf(union: ShapeName, format: string): ReadonlyMap<string, string> | undefined {
  const branch = ownProperty(shapes[named[union]]?.union?.branches, format);
  const index = branch === undefined ? undefined : ownProperty(shapes[branch]?.properties, "config");
  const config = index === undefined ? undefined : shapes[index];
  if (config === undefined) return undefined;
  const present = Object.keys(config.properties ?? {}).map((name) => [name, name] as const);
  return new Map([...present, ...Object.entries(config.oldKeys ?? {})]);
}
