import picocolors from "picocolors";
import { pointerOf } from "../document/pointer.js";
import { withoutTokens } from "../secrets/hide-secrets.js";
import { LineIndexes } from "../text/line-indexes.js";
import { printable, wrap, wrapIndented } from "./display.js";
import type { EffectivePart, Origin } from "../explain/effective-parts.js";
import type { EffectiveRequest } from "../explain/effective-request.js";

/** A request, with what a reader has to know about its document. */
export interface EffectiveReport {
  readonly path: string;
  readonly request: EffectiveRequest;
  /** Sentences about what the page cannot show, or has chosen. */
  readonly notes: readonly string[];
}

/** An effective request for a terminal: each value with the place where it is written. */
export function effectivePage(
  { path, request, notes }: EffectiveReport,
  { isColored, columns }: { readonly isColored: boolean; readonly columns: number },
): string {
  const colors = picocolors.createColors(isColored);
  const places = new Places();
  const partLines = ({ name, text, origins }: EffectivePart): string[] => [
    ...wrapIndented(name === "" ? shown(text) : `${name}: ${shown(text)}`, columns, 2),
    ...origins.flatMap((origin) => wrapIndented(places.describe(origin), columns, 6).map(colors.dim)),
  ];
  const lines = [
    ...wrap(`${request.resource}.${request.method}  ${path}`, columns).map(colors.bold),
    ...wrapIndented(request.line, columns, 2),
    ...notes.flatMap((note) => ["", ...wrap(note, columns)]),
  ];
  for (const { name, parts } of request.sections) lines.push("", colors.bold(name), ...parts.flatMap(partLines));
  return `${lines.join("\n")}\n`;
}

/** An effective request as JSON, version 1. */
export function effectiveJson(
  { path, request, notes }: EffectiveReport,
  tool: { readonly name: string; readonly version: string },
): string {
  const places = new Places();
  const report = {
    version: 1,
    tool: { name: tool.name, version: tool.version },
    path,
    resource: request.resource,
    method: request.method,
    request: request.line,
    notes,
    sections: request.sections.map(({ name, parts }) => ({
      name,
      parts: parts.map((part) => ({
        name: part.name,
        value: part.text ?? null,
        isRemoved: part.text === undefined,
        origins: part.origins.map((origin) => places.json(origin)),
      })),
    })),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

function shown(text: string | undefined): string {
  return text === undefined ? "removed by null" : text;
}

/** The places of values. */
class Places {
  readonly #lines = new LineIndexes();

  /** `file:line:column  method, override`. */
  describe(origin: Origin): string {
    const { from, layer } = origin;
    const words = layer === undefined ? from : `${from}, ${layer}`;
    const place = this.#place(origin);
    return place === undefined ? words : `${printable(place.path)}:${place.line}:${place.column}  ${words}`;
  }

  json(origin: Origin): object {
    const { from, layer } = origin;
    return { from, ...(layer === undefined ? {} : { layer }), ...this.#place(origin) };
  }

  #place({ node }: Origin) {
    if (node === undefined) return undefined;
    const { document, start } = node;
    const { line, column } = this.#lines.of(document).position(start);
    return { path: document.path ?? "", pointer: withoutTokens(pointerOf(node)), line, column };
  }
}
