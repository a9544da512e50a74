import type { StringNode } from "../../document/tree.js";
import type { Config } from "../../model/config.js";
import { stepsOf } from "../../model/names.js";
import { isAbsolute } from "./paths.js";

/** Where the base URL and the path of a request meet. The texts are without placeholders, offsets are theirs. */
export interface Joint {
  readonly base: StringNode;
  readonly baseText: string;
  readonly path: StringNode;
  readonly pathText: string;
}

/** The joints of all methods and request steps that have a path of their own to append. */
export function jointsOf(config: Config): readonly Joint[] {
  const steps = (config.value.get("actions")?.entries() ?? []).flatMap(([, action]) => stepsOf(action));
  const requests = steps.filter((step) => step.text("type") === "request").map((step) => step.get("config"));
  const joints: Joint[] = [];
  for (const request of [...config.methods().map((method) => method.value), ...requests]) {
    const { string: path, template } = request?.get("path") ?? {};
    if (path === undefined || template === undefined || path.value === "" || isAbsolute(path.value)) continue;
    const { string: base, template: before } = request?.get("base_url") ?? config.value.get("base_url") ?? {};
    if (base === undefined || before === undefined) continue;
    joints.push({ base, baseText: before.literal, path, pathText: template.literal });
  }
  return joints;
}
