import type { Config } from "../../model/config.js";
import type { EffectiveMethod } from "../../model/effective-method.js";
import { effectiveJson, effectivePage } from "../../report/effective-page.js";
import { effectiveRequest } from "../../explain/effective-request.js";
import { SecretMask } from "../../secrets/hide-secrets.js";
import { suggest } from "jsonata-check/text";
import { lastOf, oneOf, type Given } from "../args.js";
import { didYouMean, UsageError } from "../failures.js";
import type { Io } from "../io.js";
import { openDocument, type OpenDocument } from "../run/open-document.js";
import { effectiveFormats } from "../usage/explain.js";
import type { DocumentOptionName } from "../usage/shared-options.js";
import { printPage } from "../terminal.js";
import { tool } from "../version.js";

/** How many names an error lists. */
const maxListed = 40;

/** Prints the request that a method, `<resource>.<method>`, really sends, and where each part of it is written. */
export async function explainEffective(
  positionals: readonly string[],
  given: Given<DocumentOptionName | "api" | "color" | "format">,
  io: Io,
): Promise<number> {
  const [file, target, ...others] = positionals;
  if (file === undefined || target === undefined || others.length > 0) {
    throw new UsageError("explain --effective takes a file and a method of it: acme.json contacts.list");
  }
  const format = oneOf(effectiveFormats, lastOf(given, "format"), "--format") ?? "pretty";
  const document = await openDocument(file, given, io, given.values.get("api"));
  const { config, method } = methodNamed(target, document);
  const base = lastOf(given, "base");
  if (base !== undefined && !config.isWhole) {
    throw new UsageError(`${base}: this base holds no whole configuration that could be merged`);
  }
  const mask = new SecretMask(document.hidden);
  const report = {
    path: document.shown,
    request: effectiveRequest(config, method, (node) => mask.text(node), document.linted.api),
    notes: notesOn(config, document),
  };
  if (format === "json") await io.stdout.write(effectiveJson(report, tool), "json");
  else await printPage(given, io, (style) => effectivePage(report, style));
  return 0;
}

/** The method in the first configuration that has it. Both parts of the name may contain dots. */
function methodNamed(target: string, { shown, linted }: OpenDocument): { config: Config; method: EffectiveMethod } {
  const { configs } = linted.model;
  if (configs.length === 0) throw new UsageError(`${shown} holds no configuration`);
  for (const config of configs) {
    for (const [resource, name] of splits(target)) {
      const method = config.method(resource, name);
      if (method !== undefined) return { config, method };
    }
  }
  const methods = configs.flatMap((config) => config.methods());
  const names = [...new Set(methods.map(({ resource, name }) => `${resource}.${name}`))];
  const hint = didYouMean(suggest(target, names));
  if (names.length === 0) throw new UsageError(`${shown} has no methods`);
  const siblings = names.filter((name) => splits(target).some(([resource]) => name.startsWith(`${resource}.`)));
  const listed = siblings.length > 0 ? siblings : names;
  const rest = listed.length > maxListed ? `\n  … and ${listed.length - maxListed} more` : "";
  const list = listed.slice(0, maxListed).map((name) => `\n  ${name}`);
  throw new UsageError(`${shown} has no method "${target}"${hint}\nIts methods:${list.join("")}${rest}`);
}

/** Every way to split a name in two at a dot. */
function splits(target: string): [resource: string, method: string][] {
  const cuts = [...target.matchAll(/\./g)].map(({ index }) => index);
  return cuts.map((cut) => [target.slice(0, cut), target.slice(cut + 1)]);
}

function notesOn(config: Config, { linted }: OpenDocument): string[] {
  const { configs } = linted.model;
  const notes: string[] = [];
  if (configs.length > 1) {
    const count = `${configs.indexOf(config) + 1} of ${configs.length}`;
    notes.push(`The document holds several configurations; this is the first with such a method (${count}).`);
  }
  if (!config.isWhole) notes.push("The base is not known, so what it adds is missing here: use --base FILE.");
  if (!config.isComplete) notes.push("The document has syntax errors, so parts of it may be missing here.");
  return notes;
}
