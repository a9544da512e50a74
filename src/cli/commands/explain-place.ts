import { placePage } from "../../explain/place-page.js";
import { pageTerminal } from "../../report/page-terminal.js";
import type { DescribedSchema } from "../../schema/described.js";
import { LineIndex } from "../../text/line-index.js";
import type { Given } from "../args.js";
import { UsageError } from "../failures.js";
import type { Io } from "../io.js";
import { openDocument } from "../run/open-document.js";
import { printPage } from "../terminal.js";
import type { DocumentOptionName } from "../usage/shared-options.js";
import type { FilePlace } from "./file-place.js";
import { schemaText } from "../files/package-file.js";

/** Prints what is known about a place in a document. */
export async function explainPlace(
  place: FilePlace,
  given: Given<DocumentOptionName | "api" | "color">,
  io: Io,
): Promise<number> {
  const { shown, kind, linted, hidden } = await openDocument(place.file, given, io, given.values.get("api"));
  const lines = new LineIndex(linted.document.text);
  const title = `${shown}:${place.line}:${place.column}`;
  const isInside = place.line >= 1 && place.line <= lines.lineCount && place.column >= 1;
  if (!isInside || place.column > lines.lineText(place.line).length + 1) {
    throw new UsageError(`${title}: no such place in the file; lines and columns count from 1`);
  }
  // The package's own schema has this type.
  const schema = JSON.parse(schemaText(kind, io)) as DescribedSchema;
  const blocks = placePage({ linted, kind, schema, hidden, offset: lines.offsetAt(place.line, place.column) });
  if (blocks === undefined) throw new UsageError(`${title}: there is nothing at this place`);
  await printPage(given, io, (style) => pageTerminal({ id: title, blocks }, style));
  return 0;
}
