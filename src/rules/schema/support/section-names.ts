import { named } from "../../../../generated/shapes.js";
import { ownProperty } from "../../../schema/shape.js";
import { shapeAt } from "../../../schema/walked-shape.js";

/** Other tools' names for sections. */
const alike: Readonly<Record<string, RegExp>> = {
  base_url: /url|uri$|host|endpoint|server|^base/i,
  label: /name|title/i,
  credentials: /auth|cred|connect|login/i,
  authorization: /auth/i,
  rate_limit: /limit|throttl/i,
  error_expression: /err/i,
  pagination: /pag(?:e|ing|inat)/i,
};

/** Whether a name is that of a section of a configuration. */
export function isSection(name: string): boolean {
  return shapeAt(named.Config).property(name) !== undefined;
}

/** Whether another tool calls a section by that name. */
export function isCalled(section: string, name: string): boolean {
  return ownProperty(alike, section)?.test(name) === true;
}
