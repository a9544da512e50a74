import type { Io } from "../io.js";
import { tool } from "../version.js";

/** Prints the version; as JSON also the platform, for bug reports. */
export async function printVersion(isJson: boolean, io: Io): Promise<number> {
  const { version: node, platform, arch } = process;
  const about = { ...tool, node: node.slice(1), platform, arch };
  await (isJson
    ? io.stdout.write(`${JSON.stringify(about, undefined, 2)}\n`, "json")
    : io.stdout.write(`${tool.version}\n`));
  return 0;
}
