import { basename, resolve } from "node:path";
import type { Api } from "../../api/api.js";
import { layOut } from "../../rule-kit/json-layout.js";
import { resourcesIn, scaffold, type ScaffoldOptions } from "../../scaffold/scaffold.js";
import { Apis } from "../descriptions/apis.js";
import { lastOf, oneOf, type Given } from "../args.js";
import { defineCommand } from "../command.js";
import { unknownName, UsageError } from "../failures.js";
import { writeText } from "../files/read-text.js";
import type { Io } from "../io.js";
import { draftKinds, newUsage } from "../usage/new.js";

/** The usual line width of configurations. */
const width = 110;

/** Drafts an integration and prints it, or writes it to a new file. */
export const newIntegration = defineCommand(newUsage, async (given, io) => {
  const [name, ...others] = given.positionals;
  if (name === undefined || others.length > 0) throw new UsageError("new takes one name: intlint new acme --api FILE");
  const out = lastOf(given, "out");
  const file = out === undefined ? undefined : resolve(io.cwd, out);
  if (file !== undefined && io.files.typeOf(file) !== undefined) {
    throw new UsageError(`${out ?? ""} exists already; intlint new writes new files only`);
  }
  const kind = oneOf(draftKinds, lastOf(given, "kind"), "--kind") ?? "integration-file";
  const api = await apiNamed(given.values.get("api") ?? [], io);
  const { document, notes } = scaffold(api, { name, kind, resources: chosenResources(given, api) });
  const isYaml = given.flags.has("yaml") || /\.ya?ml$/i.test(basename(out ?? ""));
  const text = isYaml ? (await import("../../scaffold/yaml.js")).writeYaml(document) : `${layOut(document, width)}\n`;
  if (file === undefined) await io.stdout.write(text, isYaml ? "text" : "json");
  else writeText(file, text, "the draft", io);
  const decisions = notes.map((note) => `  ${note}\n`).join("");
  if (decisions !== "") await io.stderr.write(`intlint: left to decide:\n${decisions}`);
  return 0;
});

/** The API described by the files on the command line. Fails if one of them is unusable. */
async function apiNamed(files: readonly string[], io: Io): Promise<Api> {
  if (files.length === 0) throw new UsageError("new needs --api FILE: the vendor's OpenAPI description");
  const apis = new Apis(io);
  const api = await apis.of({ files: files.map((each) => resolve(io.cwd, each)), configured: [] });
  if (api === undefined || apis.problems.length > 0) throw new UsageError(apis.problems.join("\n"));
  return api;
}

function chosenResources(given: Given<"resources">, api: Api): ScaffoldOptions["resources"] {
  const known = resourcesIn(api);
  if (known.length === 0) throw new UsageError("the API description has no operations");
  const names = (given.values.get("resources") ?? []).flatMap((list) => list.split(",")).map((each) => each.trim());
  for (const each of names) if (!known.includes(each)) throw unknownName("the API has no resource", each, known);
  return names;
}
