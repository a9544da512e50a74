import { coverageBlocks } from "../../explain/coverage-page.js";
import { pageTerminal } from "../../report/page-terminal.js";
import type { Arguments, Given } from "../args.js";
import { UsageError } from "../failures.js";
import type { Io } from "../io.js";
import { openDocument } from "../run/open-document.js";
import { printPage } from "../terminal.js";
import type { DocumentOptionName } from "../usage/shared-options.js";

/**
 * Prints which operations the methods of a document call. Without a positional, `--api` names the document, and its
 * description is found as usual.
 */
export async function explainApi(
  given: Given<DocumentOptionName | "api" | "color"> & Pick<Arguments<string>, "positionals">,
  io: Io,
): Promise<number> {
  const [named, ...others] = given.positionals;
  const [file = "", ...more] = named === undefined ? (given.values.get("api") ?? []) : [named];
  if (others.length + more.length > 0) throw new UsageError("explain --api takes one document");
  const descriptions = named === undefined ? [] : given.values.get("api");
  const { shown, linted } = await openDocument(file, given, io, descriptions);
  if (linted.api === undefined) {
    throw new UsageError(`${shown} has no API description: name it with --api FILE, or in intlint.config.json`);
  }
  const blocks = coverageBlocks(linted.model, linted.api);
  await printPage(given, io, (style) => pageTerminal({ id: shown, blocks }, style));
  return 0;
}
